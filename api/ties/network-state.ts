import { type CityRow, listCities } from '../directory/city.repository';
import type { GraphDatabase } from '../graph/port';
import { type Day, isoDay, sinceDay } from '../network/day';
import { rowsOf } from '../network/lookup';
import { type NetworkAt, networkAt } from '../network/network-at';
import { buildTerritoryNetwork, type TerritoryNetwork } from '../network/territory-network';
import { plusDays } from '../plus-days';
import { findTerritory } from '../territory/territory.repository';
import type { Place } from './map-place.repository';
import { ensurePlaces } from './map-places';
import { readChanged, readTerritory } from './network.repository';
import { indexTerritory, type TerritoryIndex } from './territory-index';

const KEPT_DAYS = 64;
/** On the demonstration it is so many days after the last rencontre that somebody attended. */
export const DEMONSTRATION_DAYS = 30;

/** One revision of the territory in memory, immutable for whoever holds it. */
export interface NetworkState {
  readonly revision: number;
  readonly name: string;
  readonly demonstration: boolean;
  readonly network: TerritoryNetwork;
  readonly index: TerritoryIndex;
  /** Every town, by name. */
  readonly cities: readonly CityRow[];
  readonly places: ReadonlyMap<string, Place>;
  /** ISO date; on the demonstration 30 days after the last rencontre. */
  today(): string;
  /** The network of a day (today when null); the last 64 that were asked for are kept. */
  at(asOf: string | null, withoutTeam?: boolean): NetworkAt;
}

function lastRencontre({ heldOn, territorial, attendance }: TerritoryNetwork): string | null {
  let last: Day = 0;
  heldOn.forEach((day, meeting) => {
    if (territorial[meeting] && day > last && rowsOf(attendance.byTo, meeting).length > 0) last = day;
  });
  return isoDay(last);
}

/** Reads what is new, or everything, and derives what every request shares. `clock` gives the ISO instant. */
export async function loadNetworkState(
  database: GraphDatabase,
  clock: () => string,
  before: NetworkState | null = null,
): Promise<NetworkState> {
  const changed =
    before && (await readChanged(database, { revision: before.revision, records: before.network.records }));
  const { revision, records } = changed ?? (await readTerritory(database));
  const territory = await findTerritory(database);
  const cities = await listCities(database);
  const network = buildTerritoryNetwork(records);
  const index = indexTerritory(records, new Map(cities.map(({ id, name }) => [id, name])));
  const last = lastRencontre(network);
  const today = () =>
    territory.demonstration && last ? plusDays(last, DEMONSTRATION_DAYS) : clock().slice(0, 10);
  const days = new Map<string, NetworkAt>();
  const at = (asOf: string | null, withoutTeam = false): NetworkAt => {
    const date = asOf ?? today();
    const key = `${date} ${withoutTeam}`;
    const known = days.get(key) ?? networkAt(network, sinceDay(date), withoutTeam);
    days.delete(key);
    days.set(key, known);
    if (days.size > KEPT_DAYS) days.delete(days.keys().next().value ?? '');
    return known;
  };
  const places = await ensurePlaces(database, network, index, changed && before ? before.places : null);
  return {
    revision,
    name: territory.name,
    demonstration: territory.demonstration,
    network,
    index,
    cities,
    places,
    today,
    at,
  };
}
