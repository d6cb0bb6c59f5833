import type { GraphReader } from '../graph/port';
import { LINK_KINDS, type NodeLabel } from '../graph/record-kinds';
import type { UndoEntry } from './undo-log';

const NAMED = 200;

type End = readonly [label: NodeLabel, id: string];

const endsOf = (entry: UndoEntry): readonly End[] =>
  'node' in entry
    ? [[entry.node, entry.id]]
    : [
        [LINK_KINDS[entry.link].from, entry.from],
        [LINK_KINDS[entry.link].to, entry.to],
      ];

/** What was left in words: a name, or the names of the two ends of a tie. */
export async function nameLeft(graph: GraphReader, entries: readonly UndoEntry[]): Promise<string[]> {
  const shown = entries.slice(0, NAMED).map(endsOf);
  const names = new Map<string, string>();
  for (const label of new Set(shown.flat().map(([one]) => one))) {
    const ids = [...new Set(shown.flat().flatMap(([one, id]) => (one === label ? [id] : [])))];
    const rows = await graph.read<{ id: string; properties: Record<string, unknown> }>(
      `exchange/find-nodes:${label}`,
      { ids },
    );
    for (const { id, properties } of rows) {
      const name = properties.name ?? properties.title;
      if (typeof name === 'string') names.set(`${label} ${id}`, name);
    }
  }
  const words = shown.map((ends) => ends.map(([label, id]) => names.get(`${label} ${id}`) ?? id).join(' → '));
  return [...new Set(words)];
}
