import type { MeetingRow } from '../meeting.repository';

export const DOOR_STATES = ['EARLY', 'OPEN', 'CLOSED'] as const;
export type DoorState = (typeof DOOR_STATES)[number];

type Hours = Pick<MeetingRow, 'heldOn' | 'startsAt' | 'endsAt'>;

const HOUR = 3_600_000;
const OPENS_BEFORE = 2 * HOUR;
const CLOSES_AFTER = 2 * HOUR;
/** A rencontre whose end nobody said. */
const LASTS = 6 * HOUR;
/** What a phone kept without a connection is still taken for so long. */
const LATE = 24 * HOUR;

const at = (time: string): number => Date.parse(`${time}:00Z`);
const shown = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

/** When the door opens and closes, by the clocks of Paris: around its hours, or its whole day where nobody said. */
export function doorHours({ heldOn, startsAt, endsAt }: Hours): {
  readonly opensAt: string;
  readonly closesAt: string;
} {
  if (startsAt === null) return { opensAt: `${heldOn}T00:00`, closesAt: `${heldOn}T23:59` };
  const ends = endsAt === null ? at(startsAt) + LASTS : at(endsAt);
  return { opensAt: shown(at(startsAt) - OPENS_BEFORE), closesAt: shown(ends + CLOSES_AFTER) };
}

/** Whether one may look for oneself at the door; `now` by the clocks of Paris. Pure. */
export function doorState(meeting: Hours, now: string): DoorState {
  const { opensAt, closesAt } = doorHours(meeting);
  return now < opensAt ? 'EARLY' : now > closesAt ? 'CLOSED' : 'OPEN';
}

/** Whether an arrival is taken: for a day after the door closed, too, as phones send what they kept. Pure. */
export const takesArrivals = (meeting: Hours, now: string): boolean =>
  now >= doorHours(meeting).opensAt && at(now) <= at(doorHours(meeting).closesAt) + LATE;
