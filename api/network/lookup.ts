/** Ids in ascending order (by code unit, the same on every machine) and the place of each. */
export interface Ids {
  readonly list: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

export function internIds(ids: readonly string[]): Ids {
  const list = [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { list, indexOf: new Map(list.map((id, index) => [id, index])) };
}

/** Rows grouped by an index: the rows of `i` are `rows[offsets[i]] … rows[offsets[i + 1] - 1]`. */
export interface Grouping {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
}

/** Counting sort of rows by key, in O(rows + size); rows of a key keep their order. */
export function groupBy(keys: Int32Array, size: number): Grouping {
  const offsets = new Int32Array(size + 1);
  for (const key of keys) offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
  for (let i = 0; i < size; i += 1) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const rows = new Int32Array(keys.length);
  keys.forEach((key, row) => {
    const at = next[key] ?? 0;
    rows[at] = row;
    next[key] = at + 1;
  });
  return { offsets, rows };
}

/** The rows of one group, without a copy. */
export const rowsOf = ({ offsets, rows }: Grouping, index: number): Int32Array =>
  rows.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0);
