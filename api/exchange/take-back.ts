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

/** The import is whole: its marks, which hid it until then, are taken off. Cut short, it leaves harmless ones. */
export async function unmark(database: GraphDatabase, importId: string): Promise<void> {
  const names = [
    ...NODE_LABELS.map((label) => `exchange/unmark-nodes:${label}`),
    ...LINK_KIND_NAMES.map((kind) => `exchange/unmark-links:${kind}`),
  ];
  for (const name of names) {
    for (let more = true; more; ) {
      const [row] = await database.write<{ unmarked: number }>(name, { importId });
      more = (row?.unmarked ?? 0) > 0;
    }
  }
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
