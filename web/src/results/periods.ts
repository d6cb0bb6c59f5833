import { plusDays } from '../../../api/plus-days';
import type { ResultsSearch } from './results-search';

export const PERIODS = ['beginning', 'year', 'twelve'] as const;
export type PeriodId = (typeof PERIODS)[number];

type Days = Pick<ResultsSearch, 'from' | 'to'>;

/** The same day a year before; of the 29th of February, the 1st of March. */
const aYearBefore = (iso: string): string => plusDays(`${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`, 0);

/** The days of a period that is often asked for. */
export function periodDays(period: PeriodId, today: string): Days {
  const year = today.slice(0, 4);
  if (period === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` };
  return period === 'twelve' ? { from: plusDays(aYearBefore(today), 1), to: today } : {};
}

/** Which of them the address asks for, if any. */
export const periodOf = ({ from, to }: Days, today: string): PeriodId | undefined =>
  PERIODS.find((period) => {
    const days = periodDays(period, today);
    return days.from === from && days.to === to;
  });
