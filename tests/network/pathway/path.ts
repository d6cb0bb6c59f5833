import type { PathStage } from '../../../api/kinds';
import { holds, sinceDay, untilDay } from '../../../api/network/day';
import { networkAt } from '../../../api/network/network-at';
import {
  type PathAddition,
  type PathSheets,
  type PathTerritory,
  pathTerritory,
} from '../../../api/network/pathway/path-territory';
import type { TerritoryRecords } from '../../../api/network/records';
import { buildTerritoryNetwork } from '../../../api/network/territory-network';
import type { aTerritory } from '../../support/builders';

interface Asked {
  readonly asOf?: string;
  readonly withoutTeam?: boolean;
  readonly without?: readonly string[];
  readonly additions?: readonly PathAddition[];
}

const sheetsOf = (records: TerritoryRecords): PathSheets => ({
  citiesOf: (id) => records.locations.filter(({ from }) => from === id).map(({ to }) => to),
  neighbourhoodsOf: (id) => records.serves.filter(({ from }) => from === id).map(({ to }) => to),
  stagesAt: (id, day) =>
    records.positions
      .filter((row) => row.structure === id && holds(sinceDay(row.since), untilDay(row.until), day))
      .map(({ stage }) => stage),
});

/** The path of a built territory on a day, with its network beside it. */
export function pathOf(builder: ReturnType<typeof aTerritory>, asked: Asked = {}) {
  const records = builder.records();
  const network = buildTerritoryNetwork(records);
  const gone = Uint8Array.from(network.structures.list, (id) => (asked.without?.includes(id) ? 1 : 0));
  const at = networkAt(network, sinceDay(asked.asOf ?? '2025-01-01'), asked.withoutTeam ?? false, {
    people: new Uint8Array(network.people.list.length),
    structures: gone,
  });
  return { at, territory: pathTerritory(at, sheetsOf(records), asked.additions ?? []) };
}

export const named = ({ members }: PathTerritory, places: readonly number[]): string =>
  places.map((place) => members[place]?.id).join(' ');

export const anAddition = (
  id: string,
  stages: readonly PathStage[],
  rest: Partial<PathAddition> = {},
): PathAddition => ({
  id,
  name: id,
  kind: null,
  cities: [],
  neighbourhoods: [],
  tiedTo: [],
  stages,
  ...rest,
});
