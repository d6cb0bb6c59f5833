import { errors } from '../errors';
import { plusDays } from '../plus-days';

/** PAST is over, RUNNING is not yet, FUTURE has not begun. */
export const PERIOD_STATES = ['PAST', 'RUNNING', 'FUTURE'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** A period of days, both ends in it; without a first day since ever, without a last one until today. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly today: string;
  /** The last day that is counted: nothing is told of days to come. */
  readonly until: string;
  readonly state: PeriodState;
}

const stateOf = (from: string | null, to: string | null, today: string): PeriodState => {
  if (from !== null && from > today) return 'FUTURE';
  return to !== null && to < today ? 'PAST' : 'RUNNING';
};

/** Throws INVALID when it ends before it begins. */
export function readPeriod(from: string | null, to: string | null, today: string): Period {
  if (from !== null && to !== null && to < from)
    throw errors.invalid('to', 'a day that is not before the first one');
  const until = to === null || to > today ? today : to;
  return { from, to, today, until, state: stateOf(from, to, today) };
}

/**
 * Whether something of a day is in the period; what has no day is in none but the one that begins with the first of
 * all days. An instant counts for its day.
 */
export const isIn =
  ({ from, until, state }: Period) =>
  (instant: string | null): boolean => {
    if (state === 'FUTURE') return false;
    if (instant === null) return from === null;
    const day = instant.slice(0, 10);
    return (from === null || day >= from) && day <= until;
  };

/**
 * The day whose end the changes of a period are counted from: the one before it; without a first day the one before
 * the first rencontre. Null where there is neither, or for a period to come.
 */
export function dayBefore({ from, state, until }: Period, firstMeeting: string | null): string | null {
  if (state === 'FUTURE') return null;
  const first = from ?? firstMeeting;
  return first === null || first > until ? null : plusDays(first, -1);
}
