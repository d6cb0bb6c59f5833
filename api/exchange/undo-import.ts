import { createHash } from 'node:crypto';
import type { ChangeReceipt } from '../access/change-records';
import { recordEntry, type StoredEntry } from '../access/journal.repository';
import { gone, refuseGone, turnChain } from '../access/undo-chain';
import { signatureOf } from '../access/viewer';
import { type RequestContext, refreshContext } from '../request-context';
import { takeBackKept } from './take-back-kept';
import { createUndoLog, readUndoLog } from './undo-log';

const ABOUT = 1_000;

/** Thrown inside a transaction that takes nothing back, so that no Change is recorded. */
class NothingTakenBack {
  constructor(
    readonly left: readonly string[],
    readonly revision: number,
  ) {}
}

/**
 * Takes back what an import made and changed, in one change, except what somebody changed since: that is left,
 * and told. Its own undo, and so on, is kept in the same way.
 */
export async function undoImport(
  context: RequestContext,
  entry: StoredEntry,
  scope: string,
  id: string,
): Promise<ChangeReceipt> {
  const { desk, viewer } = context;
  const [by, at] = [signatureOf(viewer), desk.clock()];
  const fingerprint = createHash('sha256').update(`UNDONE ${entry.id}`).digest('hex').slice(0, 32);
  let left: readonly string[] = [];
  try {
    const outcome = await desk.changes.apply(
      { mutationId: scope, by, reload: true, fingerprint },
      async (tx, revision) => {
        const now = await refuseGone(tx, entry, at);
        const kept = now.undoKey === null ? [] : await readUndoLog(tx, now.undoKey);
        if (kept.length === 0) throw gone('TOO_OLD', 'What would take this import back is no longer kept.');
        const log = createUndoLog(id, at);
        const taken = await takeBackKept(tx, kept, log);
        left = taken.left;
        if (taken.touched.length === 0) throw new NothingTakenBack(left, revision - 1);
        await log.flush(tx);
        await turnChain(tx, now, id);
        await recordEntry(tx, {
          id,
          revision,
          at,
          by,
          operation: 'UNDONE',
          about: taken.touched.slice(0, ABOUT),
          shown: [],
          steps: [],
          privately: false,
          undoes: entry.id,
          root: 'IMPORTED',
          undoKey: id,
          files: now.files,
        });
        return [];
      },
    );
    desk.store.expire();
    await refreshContext(context);
    return { id, ...outcome, left };
  } catch (error) {
    if (error instanceof NothingTakenBack)
      return { id: null, revision: error.revision, repeated: false, left: error.left };
    throw error;
  }
}
