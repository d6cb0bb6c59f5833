import type { FastifyInstance } from 'fastify';
import { minutesBetween } from '../clock-time';
import type { Desk } from '../desk';
import { CALENDAR_TYPE, calendarText } from '../exchange/calendar/calendar-text';
import { fold } from '../fold';
import { createLoaders } from '../loaders';

interface Asked {
  readonly Params: { readonly id: string };
}

/**
 * Mounts `/meetings/<id>.ics`: a rencontre for one's own calendar, as public as its page. The same event when it is
 * taken again, and a newer one after a correction.
 */
export function registerMeetingCalendar(
  server: FastifyInstance,
  desk: Pick<Desk, 'database' | 'config' | 'clock' | 'store'>,
): void {
  server.get<Asked>('/meetings/:id(^[^/]+).ics', async (request, reply) => {
    const loaders = createLoaders(desk.database);
    const meeting = await loaders.meeting.load(request.params.id);
    if (!meeting) return reply.code(404).send({ error: 'NOT_FOUND' });
    const { id, title, heldOn, startsAt, endsAt, place, version } = meeting;
    const towns = (await loaders.meetingTowns.load(id)).map(({ city }) => city);
    const names = (await desk.store.current()).cities.filter((city) => towns.includes(city.id));
    const where = [place, ...names.map(({ name }) => name)].filter((part) => part !== null).join(', ');
    const address = desk.config.publicUrl ?? `http://${request.headers.host}`;
    const event = {
      uid: `meeting-${id}@${new URL(address).hostname}`,
      sequence: version - 1,
      title,
      day: heldOn,
      time: startsAt?.slice(11) ?? null,
      minutes: startsAt === null || endsAt === null ? null : minutesBetween(startsAt, endsAt),
      place: where === '' ? null : where,
      url: `${address}/meetings/${encodeURIComponent(id)}`,
    };
    const file = fold(title).replace(/[^a-z0-9]+/g, '-') || 'rencontre';
    return reply
      .header('content-disposition', `attachment; filename="${file}.ics"`)
      .header('cache-control', 'no-store')
      .type(CALENDAR_TYPE)
      .send(calendarText({ name: title, events: [event], now: desk.clock() }));
  });
}
