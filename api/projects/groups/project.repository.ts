import type { GraphReader } from '../../graph/port';
import { grouped } from '../../grouped';
import type { ProjectRole, ProjectStatus } from '../../kinds';
import { readOnce } from '../read-once';

export interface ProjectRow extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly aim: string | null;
  readonly status: ProjectStatus;
  readonly frame: string | null;
  readonly rhythm: string | null;
  readonly proposedOn: string | null;
  readonly retainedOn: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly ideas: readonly string[];
  readonly structures: readonly string[];
  readonly version: number;
}

export interface PartRow extends Record<string, unknown> {
  readonly project: string;
  readonly person: string;
  readonly role: ProjectRole;
  readonly since: string | null;
}

export interface ActionRow extends Record<string, unknown> {
  readonly id: string;
  readonly project: string;
  readonly title: string;
  /** Null for one that a file brought: open since its project began. */
  readonly openedOn: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly owners: readonly string[];
  readonly version: number;
}

const sorted = (ids: readonly string[]): string[] => [...ids].sort();

export async function listProjectRows(graph: GraphReader): Promise<ProjectRow[]> {
  const rows = await graph.read<ProjectRow>('projects/list-projects');
  return rows.map((row) => ({
    ...row,
    ideas: sorted(row.ideas),
    structures: sorted(row.structures),
  }));
}

const byProject = <R extends { readonly project: string }>(rows: readonly R[]): ReadonlyMap<string, R[]> =>
  grouped(rows, ({ project }) => project);

/** Read once a request. */
export const projectsById = readOnce(
  async (graph): Promise<ReadonlyMap<string, ProjectRow>> =>
    new Map((await listProjectRows(graph)).map((row) => [row.id, row])),
);

export const listPartRows = (graph: GraphReader): Promise<PartRow[]> => graph.read('projects/list-parts');

/** Who takes part, by project; read once a request. */
export const partsByProject = readOnce(async (graph) => byProject(await listPartRows(graph)));

/** Actions by project; read once a request. */
export const actionsByProject = readOnce(async (graph) =>
  byProject(await graph.read<ActionRow>('projects/list-actions')),
);

export interface GroupMeetingRow extends Record<string, unknown> {
  readonly id: string;
  readonly project: string;
  readonly title: string;
  readonly heldOn: string;
  /** By the clocks of Paris, `2025-09-25T14:00`; null for a day without an hour. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly came: number;
  readonly version: number;
}

export const listGroupMeetingRows = (graph: GraphReader): Promise<GroupMeetingRow[]> =>
  graph.read('projects/list-group-meetings');

/** Meetings by project, in order of day; read once a request. */
export const groupMeetingsByProject = readOnce(async (graph) => byProject(await listGroupMeetingRows(graph)));

/** One action, as the request read it; null for an unknown id. */
export async function findAction(
  context: Parameters<typeof actionsByProject>[0],
  id: string,
): Promise<ActionRow | null> {
  for (const rows of (await actionsByProject(context)).values()) {
    const found = rows.find((row) => row.id === id);
    if (found) return found;
  }
  return null;
}
