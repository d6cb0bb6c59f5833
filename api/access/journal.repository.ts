import type { GraphTransaction } from '../graph/port';
import type { Operation } from './operations';
import type { RecordStep } from './record-step';
import type { ShownStep } from './shown-steps';

export interface NewEntry {
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly operation: Operation;
  readonly about: readonly string[];
  readonly shown: readonly ShownStep[];
  /** What undo needs, values and all; nobody reads it, and it goes after 90 days. */
  readonly steps: readonly RecordStep[];
  readonly privately: boolean;
  readonly undoes: string | null;
}

/** Writes an entry of the journal, with what would take it back, in the transaction of the change. */
export async function recordEntry(transaction: GraphTransaction, entry: NewEntry): Promise<void> {
  const { shown, steps, about, ...rest } = entry;
  await transaction.write('access/record-entry', {
    ...rest,
    about: [...about],
    shownJson: JSON.stringify(shown),
    stepsJson: JSON.stringify(steps),
  });
  if (entry.undoes !== null)
    await transaction.write('access/mark-undone', { id: entry.undoes, by: entry.id });
}
