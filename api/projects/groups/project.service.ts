import { coordinates } from '../../access/viewer';
import { errors } from '../../errors';
import { fold } from '../../fold';
import type { ProjectStatus } from '../../kinds';
import { firstTimePairs } from '../../network/first-time-pairs';
import { plusDays } from '../../plus-days';
import type { RequestContext } from '../../request-context';
import {
  type ActionRow,
  actionsByProject,
  type PartRow,
  type ProjectRow,
  partsByProject,
  projectsById,
} from './project.repository';
import type { Action, FirstTimePairs, Project, ProjectPart } from './project.type';

export interface ProjectFilter {
  readonly status: ProjectStatus | null;
  readonly search: string | null;
  /** A structure that is engaged in it. */
  readonly structure: string | null;
  /** Somebody who takes part in it. */
  readonly person: string | null;
}

const ROLES_FIRST = ['LEAD', 'MEMBER', 'SUPPORT'] as const;

function shown({ viewer }: RequestContext, row: ProjectRow, parts: readonly PartRow[]): Project {
  const { ideas, structures, ...rest } = row;
  const myRole =
    viewer.personId === null ? null : (parts.find(({ person }) => person === viewer.personId)?.role ?? null);
  return {
    ...rest,
    ideaIds: ideas,
    structureIds: structures,
    myRole,
    mayEdit: coordinates(viewer) || myRole === 'LEAD',
    mayWork: coordinates(viewer) || myRole === 'LEAD' || myRole === 'MEMBER',
  };
}

async function shownAll(context: RequestContext, rows: readonly ProjectRow[]): Promise<Project[]> {
  const parts = await partsByProject(context);
  return rows.map((row) => shown(context, row, parts.get(row.id) ?? []));
}

export async function getProjectRow(context: RequestContext, id: string): Promise<ProjectRow> {
  const row = (await projectsById(context)).get(id);
  if (!row) throw errors.notFound('project', id);
  return row;
}

export async function getProject(context: RequestContext, id: string): Promise<Project> {
  const [found] = await shownAll(context, [await getProjectRow(context, id)]);
  if (!found) throw errors.notFound('project', id);
  return found;
}

/** Several, in the order asked for; unknown ones are left out. */
export async function getProjects(context: RequestContext, ids: readonly string[]): Promise<Project[]> {
  const all = await projectsById(context);
  return shownAll(
    context,
    ids.flatMap((id) => all.get(id) ?? []),
  );
}

const byTitle = (a: ProjectRow, b: ProjectRow): number =>
  fold(a.title).localeCompare(fold(b.title)) || (a.id < b.id ? -1 : 1);

/** The projects that the filter keeps, by title. */
export async function listProjects(context: RequestContext, filter: ProjectFilter): Promise<Project[]> {
  const { status, search, structure, person } = filter;
  const parts = await partsByProject(context);
  const wanted = search === null ? null : fold(search.trim());
  const rows = [...(await projectsById(context)).values()].filter(
    (row) =>
      (status === null || row.status === status) &&
      (structure === null || row.structures.includes(structure)) &&
      (person === null || parts.get(row.id)?.some((part) => part.person === person)) &&
      (wanted === null || fold(`${row.title} ${row.aim ?? ''}`).includes(wanted)),
  );
  return shownAll(context, rows.sort(byTitle));
}

/** Who is in the group: who leads it first, then by name as the directory has it. */
export async function partsOf(context: RequestContext, id: string): Promise<ProjectPart[]> {
  const { people } = context.state.network.records;
  const rows = (await partsByProject(context)).get(id) ?? [];
  const name = new Map(people.map((person) => [person.id, fold(person.name)]));
  return [...rows]
    .sort(
      (a, b) =>
        ROLES_FIRST.indexOf(a.role) - ROLES_FIRST.indexOf(b.role) ||
        (name.get(a.person) ?? '').localeCompare(name.get(b.person) ?? '') ||
        (a.person < b.person ? -1 : 1),
    )
    .map(({ person, role, since }) => ({ personId: person, role, since }));
}

/** Pairs of its people without an open tie the day before it started; null while it has not. */
export async function firstTimePairsOf(
  context: RequestContext,
  { id, startedOn }: Pick<Project, 'id' | 'startedOn'>,
): Promise<FirstTimePairs | null> {
  const { state } = context;
  if (startedOn === null || startedOn > state.today()) return null;
  const asOf = plusDays(startedOn, -1);
  const { indexOf, list } = state.network.people;
  const members = ((await partsByProject(context)).get(id) ?? []).flatMap(
    ({ person }) => indexOf.get(person) ?? [],
  );
  const pairs = firstTimePairs(state.at(asOf).acquaintances, members);
  return {
    asOf,
    count: pairs.length,
    of: (members.length * (members.length - 1)) / 2,
    pairs: pairs.map(([a, b]) => ({ aId: list[a] ?? '', bId: list[b] ?? '' })),
  };
}

/** What is to be done first, by its day; then what is done, the latest first. */
const inTurn = (a: Action, b: Action): number => {
  if ((a.doneOn === null) !== (b.doneOn === null)) return a.doneOn === null ? -1 : 1;
  if (a.doneOn !== null && a.doneOn !== b.doneOn) return a.doneOn < (b.doneOn ?? '') ? 1 : -1;
  return (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || (a.id < b.id ? -1 : 1);
};

export function shownAction(row: ActionRow, startedOn: string | null, today: string): Action {
  const { owners, project, ...rest } = row;
  return {
    ...rest,
    openedOn: row.openedOn ?? startedOn,
    late: row.doneOn === null && row.dueOn !== null && row.dueOn < today,
    ownerIds: [...owners].sort(),
    projectId: project,
  };
}

export async function actionsOf(context: RequestContext, id: string): Promise<Action[]> {
  const { startedOn } = await getProjectRow(context, id);
  const rows = (await actionsByProject(context)).get(id) ?? [];
  return rows.map((row) => shownAction(row, startedOn, context.state.today())).sort(inTurn);
}
