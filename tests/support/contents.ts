import type { GraphDatabase } from '../../api/graph/port';
import { LINK_KIND_NAMES, NODE_LABELS } from '../../api/graph/record-kinds';

/** Every record, link and journal entry, one a line, to tell that nothing changed, or what is left of somebody. */
export async function contentsOf(database: GraphDatabase): Promise<string[]> {
  const lines: string[] = [];
  const add = (kind: string, rows: readonly unknown[]) =>
    lines.push(...rows.map((row) => `${kind} ${JSON.stringify(row)}`));
  add('revision', await database.read('graph/find-revision'));
  for (const label of NODE_LABELS) {
    // Places on the map are a picture, drawn when it is first looked at.
    if (label !== 'MapPlace') add(label, await database.read(`exchange/dump-nodes:${label}`));
  }
  for (const kind of LINK_KIND_NAMES) add(kind, await database.read(`exchange/dump-links:${kind}`));
  return lines;
}
