import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findAccount, findAccountPerson } from '../../access/account.repository';
import type { Viewer } from '../../access/viewer';
import { minutesBetween } from '../../clock-time';
import type { Desk } from '../../desk';
import { AppError, errors } from '../../errors';
import { CALENDAR_TYPE, type CalendarEvent, calendarText } from '../../exchange/calendar/calendar-text';
import { tell } from '../../exchange/tell-error';
import type { GraphReader } from '../../graph/port';
import { accountOfCalendar } from './calendar-address';
import {
  type GroupMeetingRow,
  listGroupMeetingRows,
  listPartRows,
  listProjectRows,
} from './project.repository';
import { MY_CALENDAR } from './texts';

interface Asked {
  readonly Params: { readonly file: string };
}

const AN_HOUR = 60;

const minutesOf = ({ startsAt, endsAt }: GroupMeetingRow): number =>
  startsAt && endsAt ? minutesBetween(startsAt, endsAt) : AN_HOUR;

const eventOf = (row: GroupMeetingRow, address: string): CalendarEvent => ({
  uid: `meeting-${row.id}@interconnaissance`,
  sequence: row.version - 1,
  title: row.title,
  day: row.heldOn,
  time: row.startsAt?.slice(11, 16) ?? null,
  minutes: minutesOf(row),
  place: row.place,
  url: `${address}/projects/${encodeURIComponent(row.project)}`,
});

/** Ids of the projects whose group somebody is in. */
async function projectsOf(graph: GraphReader, person: string): Promise<ReadonlySet<string>> {
  const parts = await listPartRows(graph);
  return new Set(parts.filter((part) => part.person === person).map(({ project }) => project));
}

/**
 * Mounts `/calendar/project-<id>.ics` and `/calendar/mine.ics` for who is signed in, and the address of one's own calendar,
 * which a calendar reads without signing in.
 */
export function registerCalendars(
  server: FastifyInstance,
  desk: Pick<Desk, 'database' | 'config' | 'clock'>,
  viewerOf: (request: FastifyRequest) => Promise<Viewer>,
): void {
  const { database, config, clock } = desk;
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    found: { name: string; file: string; projects: ReadonlySet<string> },
  ) => {
    const address = config.publicUrl ?? `http://${request.headers.host ?? 'localhost'}`;
    const rows = (await listGroupMeetingRows(database)).filter(({ project }) => found.projects.has(project));
    const events = rows.map((row) => eventOf(row, address));
    return reply
      .header('content-disposition', `attachment; filename="${found.file}"`)
      .header('cache-control', 'no-store')
      .type(CALENDAR_TYPE)
      .send(calendarText({ name: found.name, events, now: clock() }));
  };
  const mine = async (request: FastifyRequest, reply: FastifyReply, person: string | null) => {
    const projects = person === null ? new Set<string>() : await projectsOf(database, person);
    return answer(request, reply, { name: MY_CALENDAR, file: 'mine.ics', projects });
  };
  server.get<Asked>('/calendar/:file', async (request, reply) => {
    try {
      const { file } = request.params;
      const account = accountOfCalendar(config.sessionSecret, file);
      if (account !== null) {
        const known = await findAccount(database, account);
        if (!known || known.closedAt !== null) throw errors.notFound('calendar', file);
        return await mine(request, reply, (await findAccountPerson(database, account)) ?? null);
      }
      const viewer = await viewerOf(request);
      if (viewer.role === 'VISITOR') throw errors.signInNeeded('calendar');
      if (file === 'mine.ics') return await mine(request, reply, viewer.personId);
      const id = /^project-(.+)\.ics$/.exec(file)?.[1];
      const project = (await listProjectRows(database)).find((row) => row.id === id);
      if (!project) throw errors.notFound('calendar', file);
      return await answer(request, reply, {
        name: project.title,
        file: 'project.ics',
        projects: new Set([project.id]),
      });
    } catch (error) {
      if (error instanceof AppError) return tell(reply, error);
      throw error;
    }
  });
}
