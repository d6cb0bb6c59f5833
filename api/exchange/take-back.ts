import type { CommandContext } from '../cli/commands';
import type { GraphDatabase } from '../graph/port';
import { LINK_KIND_NAMES, NODE_LABELS } from '../graph/record-kinds';
import { texts } from './texts';
import type { UndoEntry } from './undo-log';
import { putBack } from './write-records';

/**
 * Takes back an import that is not whole: its links, its records, then what it had changed is put back, the
 * latest first. May be run again when it is itself cut short.
 */
export async function takeBack(database: GraphDatabase, importId: string): Promise<void> {
  for (const kind of LINK_KIND_NAMES)
    await database.write(`exchange/delete-imported-links:${kind}`, { importId });
  for (const label of NODE_LABELS)
    await database.write(`exchange/delete-imported-nodes:${label}`, { importId });
  await database.transaction(async (tx) => {
    for (const { json } of await tx.read<{ json: string }>('exchange/find-undo', { importId })) {
      await putBack(tx, JSON.parse(json) as UndoEntry);
    }
    await tx.write('exchange/forget-undo', { importId });
    await tx.write('exchange/forget-import', { id: importId });
  });
}

/** At start: imports whose process was killed. */
export async function takeBackUnfinishedImports(
  context: Pick<CommandContext, 'database' | 'print'>,
): Promise<void> {
  for (const { id } of await context.database.read<{ id: string }>('exchange/find-unfinished-imports')) {
    await takeBack(context.database, id);
    context.print(texts.tookBack(id));
  }
}
