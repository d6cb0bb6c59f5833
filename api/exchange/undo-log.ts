import type { FlatRow, GraphTransaction } from '../graph/port';
import type { LinkKind, NodeLabel } from '../graph/record-kinds';

/** What a large import replaced, kept until it is whole. */
export type UndoEntry =
  | { readonly node: NodeLabel; readonly row: FlatRow }
  | { readonly link: LinkKind; readonly row: FlatRow };

/** Undo entries of one import; null for an import that is one transaction and needs none. */
export interface UndoLog {
  readonly importId: string;
  add(entry: UndoEntry): void;
  flush(tx: GraphTransaction): Promise<void>;
}

export function createUndoLog(importId: string): UndoLog {
  let entries: UndoEntry[] = [];
  let position = 0;
  return {
    importId,
    add: (entry) => {
      entries.push(entry);
    },
    flush: async (tx) => {
      const rows = entries.map((entry, i) => ({
        id: `${importId} ${position + i}`,
        importId,
        position: position + i,
        json: JSON.stringify(entry),
      }));
      position += rows.length;
      entries = [];
      if (rows.length > 0) await tx.write('exchange/record-undo', { rows });
    },
  };
}
