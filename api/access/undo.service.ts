import { errors } from '../errors';
import { undoImport } from '../exchange/undo-import';
import { dropMailsAbout } from '../mail/outbox.repository';
import type { RequestContext } from '../request-context';
import { type ChangeReceipt, changeRecords, scopeOf } from './change-records';
import { findEntry, type StoredEntry } from './journal.repository';
import { derivedId } from './record-writer';
import { countLinks, findLaterEntry, findUndoSteps } from './undo.repository';
import { gone, refuseGone, turnChain } from './undo-chain';
import { mayUndo, rootOf, undoRight } from './undo-rights';
import { type Refuse, undoSteps } from './undo-steps';

const SENTENCES = {
  CHANGED_SINCE: 'Somebody changed this since.',
  TIED_SINCE: 'Others have been tied to what this change made.',
} as const;

/** The rule of the mutation asks: whether the viewer may take this entry back. */
export async function mayUndoEntry({ desk, viewer }: RequestContext, id: string): Promise<boolean> {
  const entry = await findEntry(desk.database, id);
  return entry !== null && mayUndo(entry, viewer);
}

/** Refuses what cannot be taken back by anybody, or not by this viewer. */
async function entryToUndo({ desk, viewer }: RequestContext, id: string): Promise<StoredEntry> {
  const entry = await findEntry(desk.database, id);
  if (!entry) throw errors.notFound('entry', id);
  if (undoRight(rootOf(entry)) === 'nobody')
    throw gone('ERASURE', 'An erasure, and what is decided about accounts, is not taken back.');
  if (!mayUndo(entry, viewer))
    throw errors.forbidden('Mutation.undo', entry.privately ? 'its author' : 'the coordinator');
  return entry;
}

async function undoRecords(
  context: RequestContext,
  mutationId: string,
  entry: StoredEntry,
): Promise<ChangeReceipt> {
  const change = {
    mutationId,
    operation: 'UNDONE',
    asks: { entry: entry.id },
    reload: rootOf(entry) === 'STRUCTURES_MERGED',
    privately: entry.privately,
    undoes: entry.id,
    root: rootOf(entry),
  } as const;
  return changeRecords(context, change, async (writer) => {
    const { transaction } = writer;
    await refuseGone(transaction, entry, context.desk.clock());
    const kept = await findUndoSteps(transaction, entry.id);
    if (!kept || kept.steps.length === 0)
      throw gone('TOO_OLD', 'What would take this change back is no longer kept.');
    const refuse: Refuse = async (reason, records) => {
      const later = await findLaterEntry(transaction, entry.revision, records);
      throw errors.conflict(SENTENCES[reason], {
        place: 'entry',
        cure: 'Take the later change back first, or correct by hand.',
        facts: { reason, entry: later, records },
      });
    };
    await undoSteps(kept.steps, {
      writer,
      refuse,
      countLinks: (step) => countLinks(transaction, step.label, step.id),
    });
    // What waits to tell of it is told to nobody.
    await dropMailsAbout(transaction, entry.id);
    await turnChain(transaction, entry, null);
  });
}

/** Takes one change back, in one change, which can itself be taken back. */
export async function undo(context: RequestContext, mutationId: string, id: string): Promise<ChangeReceipt> {
  const entry = await entryToUndo(context, id);
  if (rootOf(entry) !== 'IMPORTED') return undoRecords(context, mutationId, entry);
  const scope = scopeOf(context.viewer, mutationId);
  return undoImport(context, entry, scope, derivedId(scope, -1));
}
