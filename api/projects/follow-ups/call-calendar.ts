import { type CalendarEvent, calendarText } from '../../exchange/calendar/calendar-text';
import type { FollowUpRow } from './derive';
import type { FollowUpKind } from './follow-up-kinds';
import { callTitle } from './texts';

/** Where what is followed up is looked at. */
export const followUpPath = ({ followed: { kind, id } }: FollowUpRow): string =>
  kind === 'MEETING'
    ? `/meetings/${encodeURIComponent(id)}`
    : kind === 'INTRODUCTION'
      ? '/introductions'
      : `/projects/${encodeURIComponent(id)}`;

export interface CallEntry {
  readonly kind: FollowUpKind;
  readonly title: string;
  readonly on: string;
  readonly time: string;
  readonly minutes: number;
  /** https, or empty. */
  readonly url: string;
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  /** Who publishes it; left out of what one takes for oneself. */
  readonly organizer?: CalendarEvent['organizer'];
}

/** The calendar file of a call. */
export const callCalendar = (entry: CallEntry, now: string): string =>
  calendarText({
    name: callTitle(entry.kind, entry.title),
    method: entry.cancelled ? 'CANCEL' : 'PUBLISH',
    now,
    events: [
      {
        uid: entry.uid,
        sequence: entry.sequence,
        title: callTitle(entry.kind, entry.title),
        day: entry.on,
        time: entry.time,
        minutes: entry.minutes,
        place: entry.url === '' ? null : entry.url,
        url: entry.url === '' ? null : entry.url,
        cancelled: entry.cancelled,
        ...(entry.organizer ? { organizer: entry.organizer } : {}),
      },
    ],
  });

/** The calendar file of a follow-up's call; null while none is planned. */
export function calendarOf(row: FollowUpRow, now: string): string | null {
  const { callUid: uid, callOn: on, callTime: time } = row;
  if (uid === null || on === null || time === null) return null;
  return callCalendar(
    {
      kind: row.followed.kind,
      title: row.followed.title ?? '',
      on,
      time,
      minutes: row.callMinutes ?? 30,
      url: row.callLink ?? '',
      uid,
      sequence: row.callSequence ?? 0,
      cancelled: row.callCancelled,
    },
    now,
  );
}
