/** A sheet is asked about again this long after the last yes. */
export const REVIEW_MONTHS = 6;

/** What one knows of a sheet's last yes: there is none, it holds, or it is time to ask again. */
export const FRESHNESS = ['NEVER', 'HOLDS', 'DUE'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** The day on which a yes is said: of the clock, also where a demonstration has a day of its own. */
export const yesDay = (now: string): string => now.slice(0, 10);

/** The day some months after a day; the last of the month where the month is shorter. ISO dates. */
function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The day on which a sheet confirmed on `reviewedOn` is asked about again. */
export const reviewDueOn = (reviewedOn: string): string => plusMonths(reviewedOn, REVIEW_MONTHS);

export function freshnessOf(reviewedOn: string | null, today: string): Freshness {
  if (reviewedOn === null) return 'NEVER';
  return reviewDueOn(reviewedOn) <= today ? 'DUE' : 'HOLDS';
}
