import { coordinates } from '../../access/viewer';
import { errors } from '../../errors';
import { fold } from '../../fold';
import type { IdeaState } from '../../kinds';
import { getMeeting } from '../../meetings/meeting.service';
import type { RequestContext } from '../../request-context';
import { getProjectRow } from '../groups/project.service';
import { type IdeaRow, ideasById } from './idea.repository';
import type { Idea } from './idea.type';
import { ideaState } from './idea-state';

export interface IdeaFilter {
  readonly meeting: string | null;
  readonly search: string | null;
  /** Ideas that were merged into others are listed only where they are asked for. */
  readonly state: IdeaState | null;
  readonly theme: string | null;
  /** The town of the rencontre. */
  readonly city: string | null;
  readonly project: string | null;
  /** Raised by the viewer. */
  readonly mine: boolean;
}

function shown({ viewer, state }: RequestContext, row: IdeaRow): Idea {
  const { projects, meetings, raisedAt, ...rest } = row;
  const found = state.network.records.meetings.find(({ id }) => id === meetings[0]);
  const mine = viewer.personId !== null && row.proposers.includes(viewer.personId);
  const became = ideaState(row);
  return {
    ...rest,
    meetings,
    projectIds: projects,
    state: became,
    raisedOn: found?.heldOn ?? raisedAt?.slice(0, 10) ?? null,
    mine,
    supported: viewer.personId !== null && row.supporters.includes(viewer.personId),
    mayEdit: became !== 'MERGED' && (coordinates(viewer) || mine),
  };
}

const byDay = (a: Idea, b: Idea): number =>
  (a.raisedOn ?? '').localeCompare(b.raisedOn ?? '') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The ideas that the filter keeps, by the day they were raised. NOT_FOUND for an unknown rencontre or project. */
export async function listIdeas(context: RequestContext, filter: IdeaFilter): Promise<Idea[]> {
  const { viewer, loaders } = context;
  const { meeting, search, state, theme, city, project, mine } = filter;
  if (meeting !== null) await getMeeting(viewer, loaders, meeting);
  if (project !== null) await getProjectRow(context, project);
  const rows = [...(await ideasById(context)).values()];
  const towns = city === null ? null : await heldIn(context, rows, city);
  const wanted = search === null ? null : fold(search.trim());
  return rows
    .map((row) => shown(context, row))
    .filter(
      (idea) =>
        (state === null ? idea.state !== 'MERGED' : idea.state === state) &&
        (meeting === null || idea.meetings.includes(meeting)) &&
        (project === null || idea.projectIds.includes(project)) &&
        (theme === null || fold(idea.theme ?? '') === fold(theme)) &&
        (towns === null || idea.meetings.some((one) => towns.has(one))) &&
        (wanted === null || fold(idea.text).includes(wanted)) &&
        (!mine || idea.mine),
    )
    .sort(byDay);
}

/** The rencontres among those of the ideas that were held in a town. */
async function heldIn(
  { loaders }: RequestContext,
  rows: readonly IdeaRow[],
  city: string,
): Promise<ReadonlySet<string>> {
  const meetings = [...new Set(rows.flatMap((row) => row.meetings))];
  const towns = await Promise.all(meetings.map((one) => loaders.meetingTowns.load(one)));
  return new Set(meetings.filter((_, i) => towns[i]?.some((town) => town.city === city)));
}

export async function getIdea(context: RequestContext, id: string): Promise<Idea> {
  const row = (await ideasById(context)).get(id);
  if (!row) throw errors.notFound('idea', id);
  return shown(context, row);
}

/** Several, in the order asked for; unknown ones are left out. */
export async function getIdeas(context: RequestContext, ids: readonly string[]): Promise<Idea[]> {
  const all = await ideasById(context);
  return ids.flatMap((id) => {
    const row = all.get(id);
    return row ? [shown(context, row)] : [];
  });
}

/** Those that said the same as the idea that was kept. */
export async function mergedInto(context: RequestContext, id: string): Promise<Idea[]> {
  const rows = [...(await ideasById(context)).values()].filter(({ into }) => into.includes(id));
  return rows.map((row) => shown(context, row)).sort(byDay);
}
