import { fold } from '../fold';
import type { PathStage } from '../kinds';
import { holds, sinceDay, untilDay } from '../network/day';
import type { Pair, PositionRecord, TerritoryRecords } from '../network/records';

/** What lists and filters look up: by id, in memory, built once per revision in linear time. */
export interface TerritoryIndex {
  readonly citiesOf: (structure: string) => readonly string[];
  readonly neighbourhoodsOf: (structure: string) => readonly string[];
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

/** `cityNames` makes "sevran" find the structures of Sevran. */
export function indexTerritory(
  records: TerritoryRecords,
  cityNames: ReadonlyMap<string, string>,
): TerritoryIndex {
  const citiesOf = targets(records.locations);
  const positionsOf = group(
    records.positions,
    (row) => row.structure,
    (row) => row,
  );
  const positionsAt = (structure: string, asOf: number) =>
    positionsOf(structure).filter((row) => holds(sinceDay(row.since), untilDay(row.until), asOf));
  const towns = (structure: string) => citiesOf(structure).map((id) => fold(cityNames.get(id) ?? ''));
  return {
    citiesOf,
    neighbourhoodsOf: targets(records.serves),
    positionsAt,
    stagesAt: (structure, asOf) => positionsAt(structure, asOf).map((row) => row.stage),
    structureNames: new Map(records.structures.map(({ id, name }) => [id, fold(name)])),
    personNames: new Map(records.people.map(({ id, name }) => [id, fold(name)])),
    structureTexts: new Map(
      records.structures.map(({ id, name, searchText }) => [
        id,
        [fold(name), searchText ?? '', ...towns(id)].join(' '),
      ]),
    ),
    personTexts: new Map(
      records.people.map(({ id, name, searchText }) => [id, `${fold(name)} ${searchText ?? ''}`]),
    ),
  };
}
