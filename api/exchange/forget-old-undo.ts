import { forgetOldUndo as forgetOldSteps } from '../access/undo.repository';
import { undoHorizon } from '../access/undo-rights';
import type { GraphDatabase } from '../graph/port';

/** What would take back changes of more than 90 days ago goes, values and all. */
export const forgetOldUndo = (database: GraphDatabase, now: string): Promise<void> =>
  database.transaction(async (tx) => {
    const before = undoHorizon(now);
    await forgetOldSteps(tx, before);
    await tx.write('exchange/forget-old-import-undo', { before });
  });
