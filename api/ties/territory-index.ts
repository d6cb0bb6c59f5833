import { fold } from '../fold';
import type { PathStage } from '../kinds';
import { holds, sinceDay, untilDay } from '../network/day';
import type { Pair, PositionRecord, TerritoryRecords } from '../network/records';

/** What lists and filters look up: by id, in memory, built once per revision in linear time. */
export interface TerritoryIndex {
  readonly citiesOf: (structure: string) => readonly string[];
  readonly neighbourhoodsOf: (structure: string) => readonly string[];
  /** Past ones too. */
  readonly positionsOf: (structure: string) => readonly PositionRecord[];
  readonly positionsAt: (structure: string, asOf: number) => readonly PositionRecord[];
  readonly stagesAt: (structure: string, asOf: number) => readonly PathStage[];
  readonly structureNames: ReadonlyMap<string, string>;
  readonly personNames: ReadonlyMap<string, string>;
  readonly structureTexts: ReadonlyMap<string, string>;
  readonly personTexts: ReadonlyMap<string, string>;
}

function group<T, V>(
  rows: readonly T[],
  key: (row: T) => string,
  value: (row: T) => V,
): (id: string) => readonly V[] {
  const map = new Map<string, V[]>();
  for (const row of rows) {
    const list = map.get(key(row));
    if (list) list.push(value(row));
    else map.set(key(row), [value(row)]);
  }
  return (id) => map.get(id) ?? [];
}

const targets = (pairs: readonly Pair[]) =>
  group(
    pairs,
    (pair) => pair.from,
    (pair) => pair.to,
  );

/** A value made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Names are folded once a record: a change of one leaves the others as they are. */
const foldedNames = new WeakMap<object, string>();
function foldedName(record: { readonly name: string }): string {
  const known = foldedNames.get(record);
  if (known !== undefined) return known;
  const folded = fold(record.name);
  foldedNames.set(record, folded);
  return folded;
}

const namesOf = (records: readonly { readonly id: string; readonly name: string }[]) =>
  once(() => new Map(records.map((record) => [record.id, foldedName(record)])));

/** `cityNames` makes "sevran" find the structures of Sevran. Each part is made when it is first looked up. */
export function indexTerritory(
  records: TerritoryRecords,
  cityNames: ReadonlyMap<string, string>,
): TerritoryIndex {
  const cities = once(() => targets(records.locations));
  const neighbourhoods = once(() => targets(records.serves));
  const positions = once(() =>
    group(
      records.positions,
      (row) => row.structure,
      (row) => row,
    ),
  );
  const positionsAt = (structure: string, asOf: number) =>
    positions()(structure).filter((row) => holds(sinceDay(row.since), untilDay(row.until), asOf));
  const towns = (structure: string) => cities()(structure).map((id) => fold(cityNames.get(id) ?? ''));
  const structureNames = namesOf(records.structures);
  const personNames = namesOf(records.people);
  const structureTexts = once(
    () =>
      new Map(
        records.structures.map((record) => [
          record.id,
          [foldedName(record), record.searchText ?? '', ...towns(record.id)].join(' '),
        ]),
      ),
  );
  const personTexts = once(
    () =>
      new Map(
        records.people.map((record) => [record.id, `${foldedName(record)} ${record.searchText ?? ''}`]),
      ),
  );
  return {
    citiesOf: (structure) => cities()(structure),
    neighbourhoodsOf: (structure) => neighbourhoods()(structure),
    positionsOf: (structure) => positions()(structure),
    positionsAt,
    stagesAt: (structure, asOf) => positionsAt(structure, asOf).map((row) => row.stage),
    get structureNames() {
      return structureNames();
    },
    get personNames() {
      return personNames();
    },
    get structureTexts() {
      return structureTexts();
    },
    get personTexts() {
      return personTexts();
    },
  };
}
