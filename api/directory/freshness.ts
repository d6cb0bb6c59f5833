import { plusMonths } from '../plus-months';

/** A sheet is asked about again this long after the last yes. */
export const REVIEW_MONTHS = 6;

/** What one knows of a sheet's last yes: there is none, it holds, or it is time to ask again. */
export const FRESHNESS = ['NEVER', 'HOLDS', 'DUE'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** The day on which a yes is said: of the clock, also where a demonstration has a day of its own. */
export const yesDay = (now: string): string => now.slice(0, 10);

/** The day on which a sheet confirmed on `reviewedOn` is asked about again. */
export const reviewDueOn = (reviewedOn: string): string => plusMonths(reviewedOn, REVIEW_MONTHS);

export function freshnessOf(reviewedOn: string | null, today: string): Freshness {
  if (reviewedOn === null) return 'NEVER';
  return reviewDueOn(reviewedOn) <= today ? 'DUE' : 'HOLDS';
}
