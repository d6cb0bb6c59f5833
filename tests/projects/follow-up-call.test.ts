import { readSmtpUrl } from '../../api/mail/mail-settings';
import { mailWords } from '../../api/mail/texts';
import { createMailTransport } from '../../api/mail/transport';
import { callMail } from '../../api/projects/follow-ups/call-mail';
import { NOW } from '../support/graphs';
import { partsOf } from '../support/mail-parts';
import { startMailServer } from '../support/mail-server';
import { readCalendar } from '../support/read-calendar';

const FROM = { name: 'La carte', address: 'carte@territoire.example' };
const DATA = {
  kind: 'PROJECT',
  title: 'Le café des conseillers',
  on: '2025-07-10',
  time: '14:30',
  minutes: '45',
  url: 'https://visio.example/salle?x=1',
  uid: 'u1@interconnaissance',
  sequence: '0',
  path: '/follow-ups',
};
const mailOf = (mail: Parameters<typeof callMail>[0], more: object = {}) =>
  callMail(mail, { ...DATA, ...more }, { from: FROM, now: NOW });

describe('the calendar entry of a call, read by another library', () => {
  test('says what, when by the clocks of Paris, for how long and where', () => {
    const { calendar, data } = mailOf('FOLLOW_UP_CALL');
    expect(readCalendar(calendar.content)).toEqual({
      method: 'PUBLISH',
      uid: 'u1@interconnaissance',
      sequence: 0,
      summary: 'Point à 90 jours : Le café des conseillers',
      location: 'https://visio.example/salle?x=1',
      start: '2025-07-10T12:30:00.000Z',
      minutes: 45,
      status: 'CONFIRMED',
      organizer: 'mailto:carte@territoire.example',
    });
    expect(mailWords('FOLLOW_UP_CALL', { data, address: 'https://territoire.example' })).toEqual({
      subject: 'Faisons le point sur « Le café des conseillers », le 10 juillet 2025 à 14:30',
      text: expect.stringContaining('https://visio.example/salle?x=1') as string,
    });
  });

  test('moved, it is the same entry with a larger sequence; called off, calendars take it away', () => {
    const moved = mailOf('FOLLOW_UP_CALL', { on: '2025-12-10', sequence: '1', url: '' });
    expect(readCalendar(moved.calendar.content)).toMatchObject({
      uid: 'u1@interconnaissance',
      sequence: 1,
      start: '2025-12-10T13:30:00.000Z',
      location: null,
    });
    const off = mailOf('FOLLOW_UP_CALL_OFF', { sequence: '2' });
    expect(off.calendar.method).toBe('CANCEL');
    expect(readCalendar(off.calendar.content)).toMatchObject({
      method: 'CANCEL',
      uid: 'u1@interconnaissance',
      sequence: 2,
      status: 'CANCELLED',
    });
  });

  test('travels in the mail twice: as a part that calendars read, and as a file to open', async () => {
    const server = await startMailServer();
    const transport = createMailTransport({ smtp: readSmtpUrl(server.url), from: FROM });
    const { calendar, data } = mailOf('FOLLOW_UP_CALL');
    const words = mailWords('FOLLOW_UP_CALL', { data, address: 'https://territoire.example' });
    await transport?.send({ id: 'b1', to: 'remi@etoile.example', ...words, calendar });
    const [mail] = await server.taken(1);
    const parts = partsOf(mail?.source ?? '');
    expect(parts.map(({ type }) => type)).toEqual(['text/plain', 'text/calendar', 'application/ics']);
    expect(parts[0]?.content).toContain('Le fichier joint l’ajoute à votre agenda.');
    expect(parts[1]?.head).toMatch(/method=PUBLISH/i);
    expect(parts[2]?.head).toMatch(/filename="?invitation\.ics/);
    for (const { content } of parts.slice(1)) expect(readCalendar(content).uid).toBe('u1@interconnaissance');
    transport?.close();
    await server.stop();
  });
});
