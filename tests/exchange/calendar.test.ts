import ICAL from 'ical.js';
import { type CalendarEvent, calendarText } from '../../api/exchange/calendar/calendar-text';
import { parisInstant } from '../../api/exchange/calendar/paris-time';

const NOW = '2025-07-01T08:00:00.000Z';
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'meeting-m1@territoire.example',
  sequence: 0,
  title: 'Groupe projet',
  day: '2025-07-10',
  ...more,
});

/** What another reader of calendars finds in the text. */
function read(events: readonly CalendarEvent[]) {
  const calendar = new ICAL.Component(ICAL.parse(calendarText({ name: 'Territoire', events, now: NOW })));
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const found = new ICAL.Event(part);
    return {
      uid: found.uid,
      sequence: found.sequence,
      summary: found.summary,
      location: found.location,
      description: found.description,
      allDay: found.startDate.isDate,
      start: found.startDate.isDate ? found.startDate.toString() : found.startDate.toJSDate().toISOString(),
      minutes: found.duration.toSeconds() / 60,
      status: part.getFirstPropertyValue('status'),
      url: part.getFirstPropertyValue('url'),
      stamp: String(part.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe('a calendar, read by another library', () => {
  test('says when, where and what, by the clocks of Paris in summer and in winter', () => {
    const place = 'Centre social, 3 rue de l’Étoile ; salle 2, au fond\\droite';
    const description = 'Ordre du jour :\n- le bilan, puis la suite\n- « questions »';
    const url = 'https://territoire.example/projects/j1';
    const [summer, winter] = read([
      event({ time: '14:30', minutes: 90, place, description, url }),
      event({ uid: 'meeting-m2@territoire.example', day: '2025-12-10', time: '14:30' }),
    ]);
    expect(summer).toEqual({
      uid: 'meeting-m1@territoire.example',
      sequence: 0,
      summary: 'Groupe projet',
      location: place,
      description,
      allDay: false,
      start: '2025-07-10T12:30:00.000Z',
      minutes: 90,
      status: 'CONFIRMED',
      url,
      stamp: '2025-07-01T08:00:00Z',
    });
    expect(winter).toMatchObject({ start: '2025-12-10T13:30:00.000Z', minutes: 60, location: null });
  });

  test('a day without a time is a whole day, whatever the clock of the machine', () => {
    expect(read([event()])).toMatchObject([{ allDay: true, start: '2025-07-10', minutes: 1440 }]);
  });

  test('a change raises the sequence under the same uid; what is called off says so', () => {
    expect(read([event({ sequence: 3, cancelled: true })])).toMatchObject([
      { uid: 'meeting-m1@territoire.example', sequence: 3, status: 'CANCELLED' },
    ]);
  });

  test('a long title of many accents is folded and read whole; a line in it is no property', () => {
    const title = `${'é'.repeat(200)}\r\nATTENDEE:mailto:x@y.example`;
    const [found] = read([event({ title })]);
    expect(found?.summary?.replace(/\r?\n/g, ' ')).toBe(title.replace('\r\n', ' '));
    const text = calendarText({ name: 'Territoire', events: [event({ title })], now: NOW });
    expect(text).not.toMatch(/^ATTENDEE/m);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76);
  });

  test('without events it is still a calendar', () => {
    expect(read([])).toEqual([]);
  });
});

test.each([
  ['2025-03-30', '01:59', '2025-03-30T00:59:00.000Z'],
  ['2025-03-30', '02:30', '2025-03-30T01:30:00.000Z'],
  ['2025-03-30', '03:00', '2025-03-30T01:00:00.000Z'],
  ['2025-10-26', '02:30', '2025-10-26T00:30:00.000Z'],
  ['2025-10-26', '03:00', '2025-10-26T02:00:00.000Z'],
  ['2025-01-01', '00:00', '2024-12-31T23:00:00.000Z'],
])('the clocks of Paris on %s at %s', (day, time, instant) => {
  expect(parisInstant(day, time).toISOString()).toBe(instant);
});
