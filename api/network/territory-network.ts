import { type Day, sinceDay, untilDay } from './day';
import { type Grouping, groupBy, type Ids, internIds } from './lookup';
import type { TerritoryRecords } from './records';

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
  readonly collaborations: DatedLinks;
  /** person → meeting; held at the meeting's day. */
  readonly attendance: DatedLinks;
}

interface LinkRow {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly since: Day;
  readonly until: Day;
}

/** Rows whose ends are unknown are left out: a link to a record that is gone is none. */
function linksOf(rows: readonly LinkRow[], fromSize: number, toSize: number): DatedLinks {
  const kept = rows
    .map((row, record) => ({ ...row, record }))
    .filter((row) => row.from !== undefined && row.to !== undefined);
  const column = (pick: (row: (typeof kept)[number]) => number) => Int32Array.from(kept, pick);
  const from = column((row) => row.from ?? 0);
  const to = column((row) => row.to ?? 0);
  return {
    from,
    to,
    since: column((row) => row.since),
    until: column((row) => row.until),
    record: column((row) => row.record),
    byFrom: groupBy(from, fromSize),
    byTo: groupBy(to, toSize),
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
    employments: linksOf(
      records.employments.map((row) => ({
        from: personAt(row.person),
        to: structureAt(row.structure),
        since: sinceDay(row.since),
        until: untilDay(row.until),
      })),
      people.list.length,
      structures.list.length,
    ),
    acquaintances: linksOf(
      records.acquaintances.map((row) => ({
        from: personAt(row.from),
        to: personAt(row.to),
        // An acquaintance without a date takes its meeting's (design.md 3.2).
        since: row.since ? sinceDay(row.since) : (heldOn[meetingAt(row.meetingId ?? '') ?? -1] ?? 0),
        until: untilDay(row.until),
      })),
      people.list.length,
      people.list.length,
    ),
    collaborations: linksOf(
      records.collaborations.map((row) => ({
        from: structureAt(row.from),
        to: structureAt(row.to),
        since: sinceDay(row.since),
        until: untilDay(row.until),
      })),
      structures.list.length,
      structures.list.length,
    ),
    attendance: linksOf(
      records.attendance.map((row) => ({
        from: personAt(row.from),
        to: meetingAt(row.to),
        since: heldOn[meetingAt(row.to) ?? -1] ?? 0,
        until: untilDay(null),
      })),
      people.list.length,
      meetings.list.length,
    ),
  };
}
