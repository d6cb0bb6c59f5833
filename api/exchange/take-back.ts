import type { CommandContext } from '../cli/commands';
import type { GraphDatabase, GraphTransaction } from '../graph/port';
import { LINK_KIND_NAMES, NODE_LABELS } from '../graph/record-kinds';
import { mergeLinks, upsertNodes } from '../graph/stored-records';
import { texts } from './texts';
import { readUndoLog, type UndoEntry } from './undo-log';

/** Puts back one thing that an unfinished import replaced; what it made went by its mark. */
async function putBack(tx: GraphTransaction, entry: UndoEntry): Promise<void> {
  if (entry.before === null) return;
  if ('node' in entry) await upsertNodes(tx, entry.node, [{ ...entry.before, id: entry.id }]);
  else {
    const { link, from, to, id, before } = entry;
    await mergeLinks(tx, link, [{ ...before, from, to, ...(id === null ? {} : { id }) }]);
  }
}

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
    for (const entry of await readUndoLog(tx, importId)) await putBack(tx, entry);
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

/** An import that has shown no sign for this long is dead; a batch takes seconds. */
const DEAD_AFTER_MS = 120_000;

/**
 * At start: imports whose process was killed. On Neo4j another process may be importing: it is left alone
 * while it shows signs of life. The embedded graph has one process, and that is this one.
 */
export async function takeBackUnfinishedImports(
  context: Pick<CommandContext, 'database' | 'print' | 'clock'>,
): Promise<void> {
  const unfinished = await context.database.read<{ id: string; aliveAt: string | null }>(
    'exchange/find-unfinished-imports',
  );
  for (const { id, aliveAt } of unfinished) {
    const silence = Date.parse(context.clock()) - Date.parse(aliveAt ?? '1970-01-01');
    if (context.database.engine === 'neo4j' && silence < DEAD_AFTER_MS) continue;
    await takeBack(context.database, id);
    context.print(texts.tookBack(id));
  }
}
