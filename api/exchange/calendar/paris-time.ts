const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What a clock in Paris shows at an instant, as if it were UTC, in milliseconds. */
function shownInParis(instant: number): number {
  const parts = new Map(PARTS.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}

/**
 * The instant at which clocks in Paris show this day (ISO) and time (`14:30`). In the hour that is skipped in spring, one
 * hour later; of the hour that comes twice in autumn, the first.
 */
export function parisInstant(day: string, time: string): Date {
  const shown = Date.parse(`${day}T${time}:00.000Z`);
  // Paris is one hour before UTC, or two in summer: what summer time says holds unless its clocks do not agree.
  const summer = shown - 2 * 3_600_000;
  return new Date(shownInParis(summer) === shown ? summer : shown - 3_600_000);
}

/** What clocks in Paris show at an ISO instant, `2025-09-25T14:00`. */
export const parisClock = (instant: string): string =>
  new Date(shownInParis(Date.parse(instant))).toISOString().slice(0, 16);
