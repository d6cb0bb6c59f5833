import type { FlatRow, FlatValue, GraphTransaction } from './port';
import { LINK_KINDS, type LinkKind, type NodeLabel } from './record-kinds';

export type Properties = Readonly<Record<string, FlatValue>>;

export interface StoredLink {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export const findNodes = async (
  tx: GraphTransaction,
  label: NodeLabel,
  ids: readonly string[],
): Promise<Map<string, Properties>> => {
  const rows = await tx.read<{ id: string; properties: Properties }>(`exchange/find-nodes:${label}`, {
    ids: [...new Set(ids)],
  });
  return new Map(rows.map((row) => [row.id, row.properties]));
};

export const findLinks = async (
  tx: GraphTransaction,
  kind: LinkKind,
  from: readonly string[],
): Promise<StoredLink[]> =>
  tx.read<StoredLink & Record<string, unknown>>(`exchange/find-links:${kind}`, { ids: [...new Set(from)] });

export const findLinksTo = async (
  tx: GraphTransaction,
  kind: LinkKind,
  to: readonly string[],
): Promise<StoredLink[]> =>
  tx.read<StoredLink & Record<string, unknown>>(`exchange/find-links-to:${kind}`, { ids: [...new Set(to)] });

const BATCH = 1_000;

async function inBatches(
  rows: readonly FlatRow[],
  write: (batch: FlatRow[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}

export const upsertNodes = (
  tx: GraphTransaction,
  label: NodeLabel,
  rows: readonly FlatRow[],
): Promise<void> => inBatches(rows, (batch) => tx.write(`exchange/upsert-nodes:${label}`, { rows: batch }));

/** Rows carry `from`, `to` and, for kinds that have one, `id`. */
export const mergeLinks = (tx: GraphTransaction, kind: LinkKind, rows: readonly FlatRow[]): Promise<void> =>
  inBatches(rows, (batch) =>
    LINK_KINDS[kind].id
      ? tx.write(`exchange/merge-links-by-id:${kind}`, { rows: batch })
      : tx.write(`exchange/merge-links:${kind}`, { rows: batch }),
  );

/** Rows carry `from`, `to` and `id`: one of several links between two records. */
export const deleteLinksById = (
  tx: GraphTransaction,
  kind: LinkKind,
  rows: readonly FlatRow[],
): Promise<void> =>
  inBatches(rows, (batch) => tx.write(`exchange/delete-links-by-id:${kind}`, { rows: batch }));

/** The records go with whatever links they still have. */
export const deleteNodes = (tx: GraphTransaction, label: NodeLabel, ids: readonly string[]): Promise<void> =>
  inBatches(
    ids.map((id) => ({ id })),
    (batch) => tx.write(`exchange/delete-nodes:${label}`, { rows: batch }),
  );

export const deleteLinks = (tx: GraphTransaction, kind: LinkKind, rows: readonly FlatRow[]): Promise<void> =>
  inBatches(rows, (batch) => tx.write(`exchange/delete-links:${kind}`, { rows: batch }));

/** How often a record was changed, from 1; an edit says which one it saw. */
export const versionOf = (properties: Properties): number =>
  typeof properties.version === 'number' ? properties.version : 1;

const sameValue = (a: FlatValue | undefined, b: FlatValue | undefined): boolean =>
  Array.isArray(a) || Array.isArray(b)
    ? JSON.stringify(a) === JSON.stringify(b)
    : (a ?? null) === (b ?? null);

/** The properties that differ from what is stored. */
export const changedProperties = (stored: Properties, set: FlatRow): FlatRow =>
  Object.fromEntries(Object.entries(set).filter(([key, value]) => !sameValue(stored[key], value)));
