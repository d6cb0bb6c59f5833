import { useWords } from '../i18n/use-words';
import { csvOf } from '../ui/csv-of';
import { downloadFile } from '../ui/download-file';
import { type Figure, figureAt } from './figures';
import { useFigureNames } from './use-figure-names';
import { useFigureWords } from './use-figure-words';
import type { GrowthAnswer } from './use-growth';
import { useResponseWords } from './use-response-words';

/** Saves figures point by point as a table, with what they mean, their date and the share of answers. */
export function useSaveFigures(growth: GrowthAnswer) {
  const { t, day, language } = useWords();
  const words = useFigureWords();
  const { nameOf, definitionOf } = useFigureNames();
  const response = useResponseWords(growth.response);
  const cell = (value: number | null): string => {
    const text = value === null ? '' : String(Math.round(value * 1e6) / 1e6);
    return language === 'en' ? text : text.replace('.', ',');
  };
  return (name: string, figures: readonly Figure[]) => {
    const lines = [
      [t('growth.day'), t('growth.meetingTitle'), ...figures.map(nameOf)],
      ...growth.points.map((point, index) => [
        point.day,
        point.meeting?.title ?? words.point(growth.points, index),
        ...figures.map(({ id }) => cell(figureAt(growth, point, id))),
      ]),
      [],
      [t('growth.read'), `${t('growth.asOf', { date: day(growth.asOf) })} · ${response.short}`],
      ...(growth.withoutTeam ? [['', t('filter.withoutTeam')]] : []),
      ...figures.map((figure) => [nameOf(figure), definitionOf(figure), figure.source ?? '']),
    ];
    downloadFile(`${name}.csv`, csvOf(lines));
  };
}
