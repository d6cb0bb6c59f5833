/**
 * A day as an integer, 2025-04-17 = 20250417: days compare as numbers and fit typed arrays.
 * An absent `since` is ALWAYS, an absent `until` is NEVER.
 */
export type Day = number;
export const ALWAYS: Day = 0;
export const NEVER: Day = 99_999_999;

const toDay = (iso: string): Day => Number(iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8, 10));

/** The day on which something began; an absent date is ALWAYS. */
export const sinceDay = (iso: string | null): Day => (iso ? toDay(iso) : ALWAYS);
/** The day from which something holds no more; an absent date is NEVER. */
export const untilDay = (iso: string | null): Day => (iso ? toDay(iso) : NEVER);

/** The ISO date of a day; null for ALWAYS and NEVER. */
export function isoDay(day: Day): string | null {
  if (day === ALWAYS || day === NEVER) return null;
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
}

/** design.md 3.2: `since` empty or ≤ asOf, and `until` empty or > asOf. */
export const holds = (since: Day, until: Day, asOf: Day): boolean => since <= asOf && until > asOf;
