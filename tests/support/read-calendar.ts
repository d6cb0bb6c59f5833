import ICAL from 'ical.js';

/** What another reader of calendars finds in a file of one event. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [part] = calendar.getAllSubcomponents('vevent');
  if (!part) throw new RangeError('The calendar has no event.');
  const event = new ICAL.Event(part);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    location: event.location,
    start: event.startDate.toJSDate().toISOString(),
    minutes: event.duration.toSeconds() / 60,
    status: part.getFirstPropertyValue('status'),
    organizer: part.getFirstPropertyValue('organizer'),
  };
}
