import { errors } from '../../errors';
import type { FlatRow } from '../../graph/port';
import type { Properties } from '../../graph/stored-records';
import type { ProjectStatus } from '../../kinds';

/** The day that a status is noted under. */
const DAY_OF = {
  PROPOSED: 'proposedOn',
  RETAINED: 'retainedOn',
  RUNNING: 'startedOn',
  DONE: 'endedOn',
  STOPPED: 'endedOn',
} as const satisfies Readonly<Record<ProjectStatus, string>>;

/**
 * What a change of status notes besides: its day, unless one is said or known; what runs again has no end. Throws INVALID
 * for an end before the start.
 */
export function datesOf(set: FlatRow, stored: Properties, today: string): FlatRow {
  const status = set.status as ProjectStatus | null | undefined;
  const changes = status && status !== stored.status;
  const day = changes ? DAY_OF[status] : null;
  const known = day === null ? null : (set[day] ?? (day === 'endedOn' ? null : stored[day]) ?? null);
  const noted: FlatRow = {
    ...(changes && day !== 'endedOn' && stored.endedOn && set.endedOn === undefined ? { endedOn: null } : {}),
    ...(day !== null && known === null ? { [day]: today } : {}),
  };
  const after = { ...stored, ...set, ...noted };
  if (
    typeof after.startedOn === 'string' &&
    typeof after.endedOn === 'string' &&
    after.endedOn < after.startedOn
  )
    throw errors.invalid('input.endedOn', 'no day before the project started');
  return noted;
}
