import type { GraphReader, GraphTransaction } from '../graph/port';
import type { NodeLabel } from '../graph/record-kinds';
import type { RecordStep } from './record-step';

/** The steps of a change; null when they are gone. */
export async function findUndoSteps(
  graph: GraphReader,
  id: string,
): Promise<{ readonly at: string; readonly steps: readonly RecordStep[] } | null> {
  const [row] = await graph.read<{ at: string; stepsJson: string }>('access/find-undo-step', { id });
  return row ? { at: row.at, steps: JSON.parse(row.stepsJson) as RecordStep[] } : null;
}

/** The latest change of some records after a revision, of those that hold. */
export async function findLaterEntry(
  graph: GraphReader,
  revision: number,
  records: readonly string[],
): Promise<string | null> {
  const [row] = await graph.read<{ id: string }>('access/find-later-entry', {
    revision,
    records: [...records],
  });
  return row?.id ?? null;
}

export async function countLinks(graph: GraphReader, label: NodeLabel, id: string): Promise<number> {
  const [row] = await graph.read<{ links: number }>(`exchange/count-links:${label}`, { ids: [id] });
  return row?.links ?? 0;
}

/** With the id under which an import that is in effect again can be taken back. */
export const markInEffect = (tx: GraphTransaction, id: string, undoKey: string | null): Promise<unknown> =>
  tx.write('access/mark-in-effect', { id, undoKey });

export const markUndone = (tx: GraphTransaction, id: string, by: string): Promise<unknown> =>
  tx.write('access/mark-undone', { id, by });

/** What would take back the changes of before an instant goes. */
export const forgetOldUndo = async (graph: GraphTransaction, before: string): Promise<void> => {
  await graph.write('access/forget-old-undo', { before });
};
