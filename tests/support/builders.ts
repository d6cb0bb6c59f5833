import type { PathStage, StructureKind } from '../../api/kinds';
import { NO_RECORDS, type TerritoryRecords } from '../../api/network/records';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
type Dates = { readonly since?: string; readonly until?: string };

/** Builds the records of a small territory: `aTerritory().structure('s1').person('p1', 's1').knows('p1', 'p2')`. */
export function aTerritory() {
  const records = Object.fromEntries(
    Object.keys(NO_RECORDS).map((key) => [key, []]),
  ) as unknown as Mutable<TerritoryRecords>;
  let serial = 0;
  const dates = ({ since, until }: Dates) => ({ since: since ?? null, until: until ?? null });
  const builder = {
    structure(
      id: string,
      options: Dates & {
        kind?: StructureKind;
        city?: string;
        coordinates?: boolean;
        stages?: readonly PathStage[];
        serves?: string;
      } = {},
    ) {
      records.structures.push({
        id,
        name: id,
        kind: options.kind ?? 'ASSOCIATION',
        coordinates: options.coordinates ?? false,
        themes: [],
        publics: [],
        searchText: null,
        ...dates(options),
      });
      if (options.city) records.locations.push({ from: id, to: options.city });
      if (options.serves) records.serves.push({ from: id, to: options.serves });
      for (const stage of options.stages ?? []) builder.positioned(id, stage);
      return builder;
    },
    positioned(structure: string, stage: PathStage, options: Dates = {}) {
      records.positions.push({ structure, stage, note: null, ...dates(options) });
      return builder;
    },
    person(id: string, structure?: string, options: Dates = {}) {
      records.people.push({ id, name: id, searchText: null, erased: false });
      return structure ? builder.employed(id, structure, options) : builder;
    },
    employed(person: string, structure: string, options: Dates = {}) {
      serial += 1;
      records.employments.push({ id: `e${serial}`, person, structure, ...dates(options) });
      return builder;
    },
    knows(
      from: string,
      to: string,
      options: Dates & { meeting?: string; ownWord?: boolean; ready?: boolean } = {},
    ) {
      serial += 1;
      records.acquaintances.push({
        id: `k${serial}`,
        from,
        to,
        ownWord: options.ownWord ?? true,
        readyToIntroduce: options.ready ?? false,
        meetingId: options.meeting ?? null,
        ...dates(options),
      });
      return builder;
    },
    collaborate(from: string, to: string, options: Dates = {}) {
      serial += 1;
      records.collaborations.push({
        id: `c${serial}`,
        from,
        to,
        level: null,
        kind: null,
        note: null,
        version: 1,
        ...dates(options),
      });
      return builder;
    },
    meeting(id: string, heldOn: string, ...attendees: string[]) {
      records.meetings.push({ id, heldOn, kind: 'TERRITORIAL' });
      for (const person of attendees) records.attendance.push({ from: person, to: id });
      return builder;
    },
    records: (): TerritoryRecords => records,
  };
  return builder;
}
