export const NOTICE_AFTER_MONTHS = 23;
export const ERASED_AFTER_MONTHS = 24;
/** Whoever was told late (there was no mail server) has a month all the same. */
export const NOTICE_HOLDS_MONTHS = 1;

/** The instant so many months before or after another, by the calendar: 31 March less a month is the end of February. */
export function plusMonths(instant: string, months: number): string {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString();
}
