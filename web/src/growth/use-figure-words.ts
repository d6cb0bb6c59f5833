import { useMemo } from 'react';
import { useWords } from '../i18n/use-words';
import type { Figure } from './figures';
import type { GrowthPoint } from './use-growth';

/** Figures and points in words. */
export function useFigureWords() {
  const { t, language, day } = useWords();
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : 'fr-FR';
    const number = (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    const percent = (digits: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits });
    const formats = {
      COUNT: number(0),
      SHARE: percent(1),
      MEAN: number(1),
      INDEX: new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
    } as const;
    return {
      value: (unit: Figure['unit'], value: number | null) =>
        value === null ? t('growth.none') : formats[unit].format(value),
      /** On an axis: round numbers. */
      tick: (unit: Figure['unit'], value: number) =>
        unit === 'SHARE' ? percent(0).format(value) : formats[unit].format(value),
      /** A point on an axis: "23 janv. 2025"; the two that frame the others in words. */
      point: (points: readonly GrowthPoint[], index: number): string => {
        const point = points[index];
        if (!point) return '';
        if (point.meeting) return day(point.day, 'short');
        if (index === 0 && points.length > 1) return t('growth.before');
        return day(point.day, 'short');
      },
      /** A point in full: its day, its rencontre. */
      pointInFull: (points: readonly GrowthPoint[], index: number): string => {
        const point = points[index];
        if (!point) return '';
        if (point.meeting) return `${day(point.day)} · ${point.meeting.title}`;
        return index === 0 && points.length > 1
          ? t('growth.beforeInFull', { date: day(point.day) })
          : t('growth.onTheDay', { date: day(point.day) });
      },
    };
  }, [t, language, day]);
}
