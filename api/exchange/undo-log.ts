import type { FlatRow, GraphReader, GraphTransaction } from '../graph/port';
import type { LinkKind, NodeLabel } from '../graph/record-kinds';

interface Kept {
  /** What it replaced: some fields, or all of what it took away; null for what it made. */
  readonly before: FlatRow | null;
  /** The version that it left; null for what it took away. Another one says that somebody changed it since. */
  readonly version: number | null;
}

/** One record as an import found it and left it. */
export type UndoEntry = Kept &
  (
    | { readonly node: NodeLabel; readonly id: string }
    | { readonly link: LinkKind; readonly from: string; readonly to: string; readonly id: string | null }
  );

/** What would take back one import, and what it counts as its own while it is not whole. */
export interface UndoLog {
  add(entry: UndoEntry): void;
  /** What a transaction that is run again had noted is not noted twice. */
  begin(): void;
  flush(tx: GraphTransaction): Promise<void>;
}

/** Several entries in one record: a million records of one entry each would weigh more than the territory. */
const PACKED = 1_000;

export function createUndoLog(undoKey: string, at: string): UndoLog {
  let entries: UndoEntry[] = [];
  let position = 0;
  return {
    add: (entry) => {
      entries.push(entry);
    },
    begin: () => {
      entries = [];
    },
    flush: async (tx) => {
      const rows: FlatRow[] = [];
      for (let start = 0; start < entries.length; start += PACKED) {
        const json = JSON.stringify(entries.slice(start, start + PACKED));
        rows.push({ id: `${undoKey} ${position}`, importId: undoKey, position, at, json });
        position += 1;
      }
      entries = [];
      if (rows.length > 0) await tx.write('exchange/record-undo', { rows });
    },
  };
}

const keyOf = (entry: UndoEntry): string =>
  'node' in entry
    ? `${entry.node}\t${entry.id}`
    : [entry.link, entry.from, entry.to, entry.id ?? ''].join('\t');

/** What is kept of an import, one entry a record: as it found it first, and as it left it last. */
export async function readUndoLog(graph: GraphReader, undoKey: string): Promise<UndoEntry[]> {
  const rows = await graph.read<{ json: string }>('exchange/find-undo', { importId: undoKey });
  const folded = new Map<string, UndoEntry>();
  for (const { json } of [...rows].reverse()) {
    for (const entry of JSON.parse(json) as UndoEntry[]) {
      const first = folded.get(keyOf(entry));
      // Earlier values go before later ones: what it changed twice goes back to what it was.
      const before =
        first === undefined
          ? entry.before
          : first.before === null
            ? null
            : { ...entry.before, ...first.before };
      folded.set(keyOf(entry), { ...entry, before });
    }
  }
  return [...folded.values()].filter(({ before, version }) => before !== null || version !== null);
}
