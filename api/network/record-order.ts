import type { TerritoryRecords } from './records';

type Key = readonly (string | null)[];

/** By code unit, as indices are; what is unknown comes last. */
function compareKeys(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [a[i] ?? null, b[i] ?? null];
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    return x < y ? -1 : 1;
  }
  return 0;
}

type Keys = { readonly [Name in keyof TerritoryRecords]: (row: TerritoryRecords[Name][number]) => Key };

/** What each kind of record is ordered by: the same on every engine, after a full reading and after a partial one. */
const KEYS: Keys = {
  structures: ({ id }) => [id],
  people: ({ id }) => [id],
  meetings: ({ id }) => [id],
  employments: ({ person, structure, since, until, id }) => [person, structure, since, until, id],
  acquaintances: ({ from, to, since, id }) => [from, to, since, id],
  collaborations: ({ from, to, since, id }) => [from, to, since, id],
  positions: ({ structure, stage, since, until }) => [structure, stage, since, until],
  attendance: ({ from, to }) => [from, to],
  answers: ({ from, to }) => [from, to],
  locations: ({ from, to }) => [from, to],
  serves: ({ from, to }) => [from, to],
};

export type RecordKind = keyof TerritoryRecords;
export const RECORD_KINDS = Object.keys(KEYS) as readonly RecordKind[];

export type RowOf<Kind extends RecordKind> = TerritoryRecords[Kind][number];

export function compareRows<Kind extends RecordKind>(kind: Kind): (a: RowOf<Kind>, b: RowOf<Kind>) => number {
  const key = KEYS[kind] as (row: RowOf<Kind>) => Key;
  return (a, b) => compareKeys(key(a), key(b));
}

/** The rows in order; O(rows) when they are so already. */
export function inOrder<Kind extends RecordKind>(
  kind: Kind,
  rows: readonly RowOf<Kind>[],
): readonly RowOf<Kind>[] {
  const compare = compareRows(kind);
  const isSorted = rows.every((row, i) => i === 0 || compare(rows[i - 1] as RowOf<Kind>, row) <= 0);
  return isSorted ? rows : [...rows].sort(compare);
}
