import { errors } from '../errors';
import type { GraphTransaction } from '../graph/port';
import { findEntry, type StoredEntry } from './journal.repository';
import { markInEffect, markUndone } from './undo.repository';
import { undoHorizon } from './undo-rights';

export const gone = (reason: 'UNDONE' | 'TOO_OLD' | 'ERASURE', message: string, facts = {}) =>
  errors.conflict(message, {
    place: 'entry',
    cure: 'Make the opposite change by hand.',
    facts: { reason, ...facts },
  });

/** An undo of an undo: what the first had taken back is in effect again, and so on down. */
export async function turnChain(
  transaction: GraphTransaction,
  entry: StoredEntry,
  undoKey: string | null,
): Promise<void> {
  let by = entry;
  let inEffect = true;
  for (let id = entry.undoes; id !== null; inEffect = !inEffect) {
    const one = await findEntry(transaction, id);
    if (!one) return;
    if (inEffect) await markInEffect(transaction, id, undoKey);
    else await markUndone(transaction, id, by.id);
    by = one;
    id = one.undoes;
  }
}

/** Checked in the transaction: the same mutation twice is answered before it comes here. */
export async function refuseGone(
  transaction: GraphTransaction,
  { id }: StoredEntry,
  now: string,
): Promise<StoredEntry> {
  const entry = await findEntry(transaction, id);
  if (!entry) throw errors.notFound('entry', id);
  if (entry.undoneBy !== null)
    throw gone('UNDONE', 'This change was taken back already.', { entry: entry.undoneBy });
  if (entry.at < undoHorizon(now))
    throw gone('TOO_OLD', 'What would take this change back is kept for 90 days.');
  return entry;
}
