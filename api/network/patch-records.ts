import { compareRows, RECORD_KINDS, type RecordKind, type RowOf } from './record-order';
import type { TerritoryRecords } from './records';

/** The ids at the two ends of a link; a record that is no link has one. */
const ENDS: { readonly [Kind in RecordKind]: (row: RowOf<Kind>) => readonly [string, string?] } = {
  structures: ({ id }) => [id],
  people: ({ id }) => [id],
  meetings: ({ id }) => [id],
  employments: ({ person, structure }) => [person, structure],
  acquaintances: ({ from, to }) => [from, to],
  collaborations: ({ from, to }) => [from, to],
  positions: ({ structure, stage }) => [structure, stage],
  attendance: ({ from, to }) => [from, to],
  answers: ({ from, to }) => [from, to],
  locations: ({ from, to }) => [from, to],
  serves: ({ from, to }) => [from, to],
};

/** Ids of touched records that were there and are no more: their links went with them. */
function goneIds(
  before: TerritoryRecords,
  fresh: TerritoryRecords,
  touched: ReadonlySet<string>,
): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const kind of ['structures', 'people', 'meetings'] as const) {
    const there = new Set<string>(fresh[kind].map(({ id }) => id));
    for (const { id } of before[kind]) if (touched.has(id) && !there.has(id)) gone.add(id);
  }
  return gone;
}

/** Two ordered lists as one; O(a + b). */
function merged<Row>(a: readonly Row[], b: readonly Row[], compare: (x: Row, y: Row) => number): Row[] {
  const all: Row[] = [];
  let j = 0;
  for (const row of a) {
    for (; j < b.length && compare(b[j] as Row, row) < 0; j += 1) all.push(b[j] as Row);
    all.push(row);
  }
  for (; j < b.length; j += 1) all.push(b[j] as Row);
  return all;
}

function patched<Kind extends RecordKind>(
  kind: Kind,
  before: readonly RowOf<Kind>[],
  fresh: readonly RowOf<Kind>[],
  touched: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): readonly RowOf<Kind>[] {
  const endsOf = ENDS[kind] as (row: RowOf<Kind>) => readonly [string, string?];
  const kept = before.filter((row) => {
    const [from, to] = endsOf(row);
    if (to === undefined) return !touched.has(from);
    if (touched.has(from) && touched.has(to)) return false;
    return gone.size === 0 || !(gone.has(from) || gone.has(to));
  });
  // What nothing touched stays the very same list.
  if (kept.length === before.length && fresh.length === 0) return before;
  const compare = compareRows(kind);
  return merged(kept, [...fresh].sort(compare), compare);
}

/**
 * The records after some changes. `fresh` are the records with a touched id and the links between two touched
 * ids, as they are now: a change of a link touches both its ends. O(records), and no more than the touched ones
 * are read from the graph.
 */
export function patchRecords(
  before: TerritoryRecords,
  touched: ReadonlySet<string>,
  fresh: TerritoryRecords,
): TerritoryRecords {
  const gone = goneIds(before, fresh, touched);
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, patched(kind, before[kind], fresh[kind], touched, gone)]),
  ) as unknown as TerritoryRecords;
}
