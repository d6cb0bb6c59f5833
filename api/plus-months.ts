/**
 * The ISO day or instant so many months after another, before it when they are negative, by the calendar: 31 March less a
 * month is the end of February. The time of an instant stays.
 */
export function plusMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10) + iso.slice(10);
}
