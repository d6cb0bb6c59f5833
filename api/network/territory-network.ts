import { ALWAYS, type Day, NEVER, sinceDay, untilDay } from './day';
import { type Grouping, groupBy, type Ids, internIds } from './lookup';
import type { Pair, TerritoryRecords } from './records';

/** A dated link between two indices, in columns. */
export interface DatedLinks {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly since: Int32Array;
  readonly until: Int32Array;
  readonly byFrom: Grouping;
  readonly byTo: Grouping;
  /** The record that each row comes from. */
  readonly record: Int32Array;
}

/** Flags of a declaration: the person's own word, and that they are ready to introduce. */
export const OWN_WORD = 1;
export const READY = 2;

/** The whole history of the territory as typed arrays; immutable. A(t) and S(t) are derived from it. */
export interface TerritoryNetwork {
  readonly records: TerritoryRecords;
  readonly structures: Ids;
  readonly people: Ids;
  readonly meetings: Ids;
  /** By structure index. */
  readonly openSince: Int32Array;
  readonly openUntil: Int32Array;
  readonly coordinates: Uint8Array;
  /** By person index: 1 for who was erased. */
  readonly erased: Uint8Array;
  /** Index of the structure's record in `records.structures`, likewise for people and meetings. */
  readonly structureRecord: Int32Array;
  readonly personRecord: Int32Array;
  readonly meetingRecord: Int32Array;
  /** By meeting index. */
  readonly heldOn: Int32Array;
  readonly territorial: Uint8Array;
  readonly employments: DatedLinks;
  readonly acquaintances: DatedLinks;
  /** OWN_WORD and READY, by row of `acquaintances`. */
  readonly acquaintanceFlags: Uint8Array;
  /** Index of the meeting that made it, by row of `acquaintances`; -1 where none is known. */
  readonly acquaintanceMeeting: Int32Array;
  readonly collaborations: DatedLinks;
  /** person → meeting; held at the meeting's day. */
  readonly attendance: DatedLinks;
  /** person → meeting whose survey they answered; held at the meeting's day, as its ties are. */
  readonly answers: DatedLinks;
}

/** How a row of records becomes a row of columns. */
interface LinkColumns<Row> {
  readonly from: (row: Row) => number | undefined;
  readonly to: (row: Row) => number | undefined;
  readonly since: (row: Row) => Day;
  readonly until: (row: Row) => Day;
}

/** Rows whose ends are unknown are left out: a link to a record that is gone is none. O(rows), no object a row. */
function linksOf<Row>(
  rows: readonly Row[],
  fromSize: number,
  toSize: number,
  columns: LinkColumns<Row>,
): DatedLinks {
  const [from, to, since, until, record] = Array.from({ length: 5 }, () => new Int32Array(rows.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let kept = 0;
  rows.forEach((row, index) => {
    const [a, b] = [columns.from(row), columns.to(row)];
    if (a === undefined || b === undefined) return;
    from[kept] = a;
    to[kept] = b;
    since[kept] = columns.since(row);
    until[kept] = columns.until(row);
    record[kept] = index;
    kept += 1;
  });
  const cut = (column: Int32Array) => (kept === rows.length ? column : column.slice(0, kept));
  const [fromCut, toCut] = [cut(from), cut(to)];
  return {
    from: fromCut,
    to: toCut,
    since: cut(since),
    until: cut(until),
    record: cut(record),
    byFrom: groupBy(fromCut, fromSize),
    byTo: groupBy(toCut, toSize),
  };
}

const recordIndex = (ids: Ids, records: readonly { readonly id: string }[]): Int32Array => {
  const index = new Int32Array(ids.list.length);
  records.forEach((record, row) => {
    index[ids.indexOf.get(record.id) ?? 0] = row;
  });
  return index;
};

/** Builds the history in O(records log records) time (ids are sorted once) and O(records) memory. */
export function buildTerritoryNetwork(records: TerritoryRecords): TerritoryNetwork {
  const structures = internIds(records.structures.map(({ id }) => id));
  const people = internIds(records.people.map(({ id }) => id));
  const meetings = internIds(records.meetings.map(({ id }) => id));
  const structureRecord = recordIndex(structures, records.structures);
  const meetingRecord = recordIndex(meetings, records.meetings);
  const personRecord = recordIndex(people, records.people);
  const ofStructures = (pick: (row: (typeof records.structures)[number]) => number) =>
    Int32Array.from(structureRecord, (row) =>
      pick(records.structures[row] as (typeof records.structures)[number]),
    );
  const heldOn = Int32Array.from(meetingRecord, (row) => sinceDay(records.meetings[row]?.heldOn ?? null));
  const structureAt = (id: string) => structures.indexOf.get(id);
  const personAt = (id: string) => people.indexOf.get(id);
  const meetingAt = (id: string) => meetings.indexOf.get(id);
  const acquaintances = linksOf(records.acquaintances, people.list.length, people.list.length, {
    from: (row) => personAt(row.from),
    to: (row) => personAt(row.to),
    // An acquaintance without a date takes its meeting's (design.md 3.2).
    since: (row) => (row.since ? sinceDay(row.since) : (heldOn[meetingAt(row.meetingId ?? '') ?? -1] ?? 0)),
    until: (row) => untilDay(row.until),
  });
  const atMeetings = (pairs: readonly Pair[]) =>
    linksOf(pairs, people.list.length, meetings.list.length, {
      from: (row) => personAt(row.from),
      to: (row) => meetingAt(row.to),
      since: (row) => heldOn[meetingAt(row.to) ?? -1] ?? 0,
      until: () => NEVER,
    });
  return {
    records,
    structures,
    people,
    meetings,
    structureRecord,
    meetingRecord,
    personRecord,
    erased: Uint8Array.from(personRecord, (row) => (records.people[row]?.erased ? 1 : 0)),
    openSince: ofStructures((row) => sinceDay(row.since)),
    openUntil: ofStructures((row) => untilDay(row.until)),
    coordinates: Uint8Array.from(ofStructures((row) => (row.coordinates ? 1 : 0))),
    heldOn,
    territorial: Uint8Array.from(meetingRecord, (row) =>
      records.meetings[row]?.kind === 'TERRITORIAL' ? 1 : 0,
    ),
    employments: linksOf(records.employments, people.list.length, structures.list.length, {
      from: (row) => personAt(row.person),
      to: (row) => structureAt(row.structure),
      since: (row) => sinceDay(row.since),
      until: (row) => untilDay(row.until),
    }),
    acquaintances,
    acquaintanceFlags: Uint8Array.from(acquaintances.record, (row) => {
      const source = records.acquaintances[row];
      return (source?.ownWord ? OWN_WORD : 0) | (source?.readyToIntroduce ? READY : 0);
    }),
    acquaintanceMeeting: Int32Array.from(
      acquaintances.record,
      (row) => meetingAt(records.acquaintances[row]?.meetingId ?? '') ?? -1,
    ),
    collaborations: linksOf(records.collaborations, structures.list.length, structures.list.length, {
      from: (row) => structureAt(row.from),
      to: (row) => structureAt(row.to),
      since: (row) => sinceDay(row.since),
      until: (row) => untilDay(row.until),
    }),
    attendance: atMeetings(records.attendance),
    answers: atMeetings(records.answers),
  };
}

const always = (links: DatedLinks): DatedLinks => ({
  ...links,
  since: new Int32Array(links.since.length).fill(ALWAYS),
  until: new Int32Array(links.until.length).fill(NEVER),
});

/** The same territory with everything that ever was holding always, for what must not move with the date. O(records). */
export const withoutDates = (network: TerritoryNetwork): TerritoryNetwork => ({
  ...network,
  openSince: new Int32Array(network.openSince.length).fill(ALWAYS),
  openUntil: new Int32Array(network.openUntil.length).fill(NEVER),
  employments: always(network.employments),
  acquaintances: always(network.acquaintances),
  collaborations: always(network.collaborations),
});
