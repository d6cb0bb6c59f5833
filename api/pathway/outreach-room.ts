import { halfDaysTaken } from './half-days';

/** A session as it takes room at its host's. */
export interface TakesRoom {
  readonly id: string;
  readonly days: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

export interface Span {
  readonly since: string | null;
  readonly until: string | null;
}

const FIRST = '';
const LAST = '9999-12-31';
const holdsOn = ({ since, until }: Span, day: string): boolean =>
  (since ?? FIRST) <= day && (until ?? LAST) > day;

/**
 * The most half-days a week that some sessions take at once within a span: looked at on its first day and on each
 * day of it when a session begins. O(sessions²) of one host.
 */
export function roomUsed(sessions: readonly TakesRoom[], span: Span): number {
  const first = span.since ?? FIRST;
  const starts = sessions.map(({ since }) => since ?? FIRST);
  const days = [first, ...starts].filter((day) => day >= first && day < (span.until ?? LAST));
  const onDay = (day: string) =>
    sessions
      .filter((session) => holdsOn(session, day))
      .reduce((sum, session) => sum + halfDaysTaken(session.days), 0);
  return Math.max(0, ...days.map(onDay));
}

/** What a host says of itself. */
export interface GivesRoom {
  readonly hostsOutreach: boolean | null;
  readonly outreachRoom: number | null;
}

/** Half-days a week that a host gives: none when it hosts nothing, null when it did not say how many. */
export function roomGiven({ hostsOutreach, outreachRoom }: GivesRoom): number | null {
  if (hostsOutreach !== true) return 0;
  return outreachRoom;
}

/** What is left of it from a day on; null when it did not say how many it gives. Never less than none. */
export function roomLeft(host: GivesRoom, sessions: readonly TakesRoom[], from: string): number | null {
  const given = roomGiven(host);
  return given === null ? null : Math.max(0, given - roomUsed(sessions, { since: from, until: null }));
}
