import { readClockTime } from '../clock-time';
import { errors } from '../errors';
import type { FlatRow } from '../graph/port';
import type { FieldCheck } from '../read-fields';

const DAY_MS = 86_400_000;
const MOST_DAYS = 3;

export const clockTime: FieldCheck = (value, place) => {
  const read = typeof value === 'string' ? readClockTime(value) : null;
  if (read === null) throw errors.invalid(place, 'a day and an hour, 2025-09-25T14:00');
  return read;
};

const moved = (time: unknown, from: unknown, to: unknown): string | null => {
  if (typeof time !== 'string' || typeof from !== 'string' || typeof to !== 'string') return null;
  const day = Date.parse(time.slice(0, 10)) + Date.parse(to) - Date.parse(from);
  return `${new Date(day).toISOString().slice(0, 10)}${time.slice(10)}`;
};

/**
 * The hours of a rencontre once `set` is applied to what is stored: they move with its day where they are not said
 * anew. Throws INVALID for a beginning on another day, an end before it, or one without it.
 */
export function onItsDay(set: FlatRow, stored: FlatRow): FlatRow {
  const heldOn = set.heldOn ?? stored.heldOn;
  const kept = (field: 'startsAt' | 'endsAt') =>
    set[field] === undefined ? moved(stored[field], stored.heldOn, heldOn) : set[field];
  const [startsAt, endsAt] = [kept('startsAt'), kept('endsAt')];
  if (typeof startsAt === 'string' && startsAt.slice(0, 10) !== heldOn)
    throw errors.invalid('input.startsAt', 'an hour of the day it is held');
  if (typeof endsAt === 'string') {
    if (typeof startsAt !== 'string')
      throw errors.invalid('input.startsAt', 'a beginning, as there is an end');
    if (
      endsAt <= startsAt ||
      Date.parse(endsAt.slice(0, 10)) - Date.parse(startsAt.slice(0, 10)) > MOST_DAYS * DAY_MS
    )
      throw errors.invalid('input.endsAt', 'an end after the beginning');
  }
  const changed = (field: string, value: unknown) =>
    value === (stored[field] ?? null) && set[field] === undefined ? {} : { [field]: value as string | null };
  return { ...changed('startsAt', startsAt), ...changed('endsAt', endsAt) };
}
