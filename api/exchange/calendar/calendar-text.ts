import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { parisInstant } from './paris-time';

/** One event of a calendar. */
export interface CalendarEvent {
  /** The same for the same thing for ever, and unlike any other's: `meeting-<id>@<host>`. */
  readonly uid: string;
  /** 0 at first, larger after each change: what a calendar knows already is brought up to date. */
  readonly sequence: number;
  readonly title: string;
  /** An ISO date. */
  readonly day: string;
  /** When it begins by the clocks of Paris, `14:30`; an event of the whole day without one. */
  readonly time?: string | null;
  /** How long it lasts; an hour unless said. */
  readonly minutes?: number | null;
  readonly place?: string | null;
  readonly description?: string | null;
  /** Its page, or where one joins a call. */
  readonly url?: string | null;
  readonly cancelled?: boolean;
  /** Who publishes it, for what is sent by mail (RFC 5546). */
  readonly organizer?: { readonly name: string; readonly address: string };
}

export interface CalendarContent {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** What a mail asks calendars to do: PUBLISH unless said, CANCEL for what is called off. */
  readonly method?: 'PUBLISH' | 'CANCEL';
  /** The ISO instant at which it is written. */
  readonly now: string;
}

/** How its answer is announced. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';
const HOUR = 60;
const DAY_MS = 86_400_000;

const spanOf = ({ day, time, minutes }: CalendarEvent) => {
  if (!time) {
    const start = Date.parse(day);
    return { allDay: true, start: new Date(start), end: new Date(start + DAY_MS) };
  }
  const start = parisInstant(day, time);
  return { allDay: false, start, end: new Date(start.getTime() + (minutes ?? HOUR) * 60_000) };
};

/**
 * A calendar as the text of an .ics file (RFC 5545). Instants are told in UTC, which every calendar shows by its own
 * clock: Paris time needs no description of when summer begins.
 */
export function calendarText({ name, events, now, method = 'PUBLISH' }: CalendarContent): string {
  const calendar = ical({
    name,
    prodId: { company: 'interconnaissance', product: 'explorer', language: 'FR' },
    method: ICalCalendarMethod[method],
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: new Date(now),
      summary: event.title,
      ...spanOf(event),
      location: event.place ?? null,
      description: event.description ?? null,
      url: event.url ?? null,
      organizer: event.organizer
        ? { name: event.organizer.name || event.organizer.address, email: event.organizer.address }
        : null,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
