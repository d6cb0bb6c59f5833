import { changeRecords, idOf } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import type { FlatRow } from '../../graph/port';
import { plusDays } from '../../plus-days';
import { line, readFields } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import type { GroupMeetingInput } from './group-meeting.type';
import { type GroupMeetingRow, groupMeetingsByProject } from './project.repository';
import { getProject, getProjectRow } from './project.service';
import type { Project } from './project.type';
import type { ProjectChanged } from './project-people.service';
import { groupMeetingTitle } from './texts';

export const MOST_PLANNED = 24;
const MOST_WEEKS = 52;
const AN_HOUR = 60;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** How often a group meets: so many times, so many weeks apart. */
export interface Rhythm {
  readonly times: number;
  readonly everyWeeks: number;
}

const refuseNumber = (value: number, least: number, most: number, place: string): void => {
  if (!Number.isInteger(value) || value < least || value > most)
    throw errors.invalid(place, `a whole number between ${least} and ${most}`);
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Hours of a day as a meeting keeps them; null and null for the whole day. INVALID beyond midnight. */
function hoursOf(day: string, { time, minutes }: GroupMeetingInput): FlatRow {
  const lasts = minutes ?? AN_HOUR;
  refuseNumber(lasts, 15, 600, 'input.minutes');
  if (!time) return { startsAt: null, endsAt: null };
  if (!TIME.test(time)) throw errors.invalid('input.time', 'an hour, 14:30');
  const ends = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + lasts;
  if (ends >= 24 * 60) throw errors.invalid('input.minutes', 'an end before midnight');
  return { startsAt: `${day}T${time}`, endsAt: `${day}T${clock(ends)}` };
}

const placeOf = (input: GroupMeetingInput): FlatRow =>
  readFields({ place: input.place ?? null }, { place: line(200) });

/** Past and to come, by day. */
export const meetingsOfGroup = async (context: RequestContext, project: string): Promise<GroupMeetingRow[]> =>
  (await groupMeetingsByProject(context)).get(project) ?? [];

/** The project whose group a meeting is of; null for any other meeting. */
export async function projectOfMeeting(context: RequestContext, id: string): Promise<Project | null> {
  for (const [project, rows] of await groupMeetingsByProject(context))
    if (rows.some((row) => row.id === id)) return getProject(context, project);
  return null;
}

/** The next meetings of a group, one or by its rhythm. A day on which it meets already is left as it is. */
export async function planGroupMeetings(
  context: RequestContext,
  mutationId: string,
  project: string,
  input: GroupMeetingInput,
  { times, everyWeeks }: Rhythm,
): Promise<ProjectChanged> {
  const { day } = input;
  if (!day) throw errors.invalid('input.day', 'a day');
  refuseNumber(times, 1, MOST_PLANNED, 'times');
  refuseNumber(everyWeeks, 1, MOST_WEEKS, 'everyWeeks');
  const days = Array.from({ length: times }, (_, n) => plusDays(day, n * everyWeeks * 7));
  const [hours, place] = [days.map((each) => hoursOf(each, input)), placeOf(input)];
  const ids = days.map((_, n) => idOf(context.viewer, mutationId, n));
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'GROUP_MEETINGS_PLANNED', asks: { project, input, times, everyWeeks } },
    async (writer) => {
      const stored = await writer.node('Project', project);
      if (!stored) throw errors.notFound('project', project);
      const taken = await daysOf(writer, project);
      for (const [n, heldOn] of days.entries()) {
        const id = ids[n] ?? '';
        if (taken.has(heldOn)) continue;
        await writer.createNode('Meeting', id, {
          title: groupMeetingTitle(String(stored.title ?? '')),
          heldOn,
          kind: 'PROJECT_GROUP',
          ...hours[n],
          ...place,
        });
        await writer.putLink('MEETING_OF', id, project);
      }
    },
  );
  return { project: await getProject(context, project), receipt };
}

async function daysOf(writer: RecordWriter, project: string): Promise<ReadonlySet<string>> {
  const days = new Set<string>();
  for (const { from } of await writer.linksTo('MEETING_OF', project))
    days.add(String((await writer.node('Meeting', from))?.heldOn ?? ''));
  return days;
}

/** A meeting of the group; NOT_FOUND for another's. */
async function meetingOf(context: RequestContext, project: string, id: string): Promise<GroupMeetingRow> {
  const rows = await meetingsOfGroup(context, project);
  const found = rows.find((row) => row.id === id);
  if (!found) throw errors.notFound('meeting', id);
  return found;
}

/** Moves a meeting of a group, or says where it is; calendars that have it are brought up to date. */
export async function changeGroupMeeting(
  context: RequestContext,
  mutationId: string,
  { project, meeting: id, version }: { project: string; meeting: string; version: number },
  input: GroupMeetingInput,
): Promise<ProjectChanged> {
  const row = await meetingOf(context, project, id);
  const day = input.day ?? row.heldOn;
  if (row.came > 0 && day > context.state.today())
    throw errors.invalid('input.day', 'no day to come: people were noted as present');
  const set = { heldOn: day, ...hoursOf(day, input), ...placeOf(input) };
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'GROUP_MEETING_CHANGED', asks: { id, input }, about: [project] },
    (writer) => writer.updateNode('Meeting', id, set, version),
  );
  return { project: await getProject(context, project), receipt };
}

/** What says that a meeting was held. */
const HELD = ['ATTENDED', 'ANSWERED', 'SURVEYED', 'RAISED_AT', 'FOLLOWS_MEETING', 'ABOUT_MEETING'] as const;

/** Calls a meeting of a group off; CONFLICT when people were there, or something came of it. */
export async function removeGroupMeeting(
  context: RequestContext,
  mutationId: string,
  project: string,
  id: string,
  version: number,
): Promise<ProjectChanged> {
  await getProjectRow(context, project);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'GROUP_MEETING_REMOVED', asks: { project, id } },
    async (writer) => {
      if (!(await writer.node('Meeting', id))) throw errors.notFound('meeting', id);
      if (!(await writer.linksFrom('MEETING_OF', id)).some(({ to }) => to === project))
        throw errors.notFound('meeting', id);
      for (const kind of HELD)
        if ((await writer.linksTo(kind, id)).length > 0)
          throw errors.conflict('This meeting was held.', {
            place: 'meeting',
            cure: 'Leave it: what was said there, and who came, hangs on it.',
            facts: { reason: 'HELD' },
          });
      await writer.updateNode('Meeting', id, {}, version);
      for (const { from } of await writer.linksTo('INVITED_TO', id))
        await writer.dropLink('INVITED_TO', from, id);
      for (const kind of ['HELD_IN', 'MEETING_OF'] as const) await writer.setLinks(kind, id, []);
      await writer.dropNode('Meeting', id);
    },
  );
  return { project: await getProject(context, project), receipt };
}
