import type { GraphReader } from '../../graph/port';
import { readOnce } from '../read-once';

export interface IdeaRow extends Record<string, unknown> {
  readonly id: string;
  readonly text: string;
  /** The group it was put in with others. */
  readonly theme: string | null;
  /** The instant; null for one that a file brought. */
  readonly raisedAt: string | null;
  readonly setAsideOn: string | null;
  readonly setAsideWord: string | null;
  readonly meetings: readonly string[];
  readonly proposers: readonly string[];
  readonly supporters: readonly string[];
  readonly projects: readonly string[];
  /** The idea that was kept, where it was merged into one. */
  readonly into: readonly string[];
  readonly version: number;
}

const sorted = (ids: readonly string[]): string[] => [...ids].sort();

/** Every idea, in order of id. */
export async function listIdeaRows(graph: GraphReader): Promise<IdeaRow[]> {
  const rows = await graph.read<IdeaRow>('projects/list-ideas');
  return rows.map((row) => ({
    ...row,
    meetings: sorted(row.meetings),
    proposers: sorted(row.proposers),
    supporters: sorted(row.supporters),
    projects: sorted(row.projects),
  }));
}

/** The same by id, read once a request. */
export const ideasById = readOnce(
  async (graph): Promise<ReadonlyMap<string, IdeaRow>> =>
    new Map((await listIdeaRows(graph)).map((row) => [row.id, row])),
);
