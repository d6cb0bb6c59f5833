import type { GraphReader } from '../graph/port';
import type { IsolationReason } from '../kinds';

/** What the coordination decided about the next action of a structure. */
export interface WorkNoteRow extends Record<string, unknown> {
  readonly id: string;
  readonly structure: string;
  /** The day on which it comes back to the list; null when it was set aside. */
  readonly until: string | null;
  readonly word: string | null;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  /** The reasons that held then: with others it comes back. */
  readonly reasons: readonly IsolationReason[];
  readonly version: number;
}

/** Not the structure's own id: what the coordination says among itself is no news of the sheet. */
export const workNoteId = (structure: string): string => `work ${structure}`;
export const structureOfNote = (note: string): string => note.replace(/^work /, '');

/** The notes of some structures, by structure. */
export const findWorkNotes = (graph: GraphReader, structures: readonly string[]): Promise<WorkNoteRow[]> =>
  graph.read<WorkNoteRow>('ties/find-work-notes', { ids: structures.map(workNoteId) });
