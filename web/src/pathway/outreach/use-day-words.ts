import type { HalfDay } from '../../../../api/kinds';
import { useWords } from '../../i18n/use-words';

interface Days {
  readonly days: string | null;
  readonly halfDays: readonly HalfDay[];
}

/** "mardi matin et jeudi après-midi"; what was written where it is not clear. */
export function useDayWords() {
  const { t, list } = useWords();
  return ({ days, halfDays }: Days): string => {
    if (halfDays.length === 0) return t('outreach.unclearDays', { days: days ?? t('outreach.noDays') });
    // A written rhythm ("un vendredi matin sur deux") says more than its half-days.
    const said = list(halfDays.map((one) => t(`halfDay.${one}`)));
    return days && /\bsur\b|\bper\b|\bother\b/i.test(days) ? days : said;
  };
}
