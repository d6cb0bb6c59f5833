import { rowsOf } from '../network/lookup';
import type { NetworkAt } from '../network/network-at';
import type { TerritoryNetwork } from '../network/territory-network';
import type { Place } from './map-place.repository';
import type { NetworkState } from './network-state';

const SPREAD = 1.9;
const STEP = 26;
const GOLDEN_ANGLE = 2.399963;

type Ranks = Map<number, ReadonlyMap<number, number>>;
const ranksOf = new WeakMap<TerritoryNetwork, Ranks>();

/** The order in which people came to an employer, whoever is there today: nobody moves when a colleague comes or goes. */
function rankAt(network: TerritoryNetwork, employer: number): ReadonlyMap<number, number> {
  const ranks: Ranks = ranksOf.get(network) ?? new Map();
  ranksOf.set(network, ranks);
  const known = ranks.get(employer);
  if (known) return known;
  const { from, since, byTo } = network.employments;
  const jobs = [...rowsOf(byTo, employer)].sort(
    (a, b) => (since[a] ?? 0) - (since[b] ?? 0) || (from[a] ?? 0) - (from[b] ?? 0),
  );
  const made = new Map([...new Set(jobs.map((job) => from[job] ?? 0))].map((person, rank) => [person, rank]));
  ranks.set(employer, made);
  return made;
}

/** The employer that a person has had longest, among those of the day; undefined without one. */
function mainEmployer({ staff }: NetworkAt, person: number): number | undefined {
  const [job] = [...rowsOf(staff.byPerson, person)].sort(
    (a, b) =>
      (staff.since[a] ?? 0) - (staff.since[b] ?? 0) || (staff.structure[a] ?? 0) - (staff.structure[b] ?? 0),
  );
  return job === undefined ? undefined : staff.structure[job];
}

/** A person stands beside their employer, colleagues around it in a spiral; null where it has no place. */
export function personPlace({ network, places }: NetworkState, at: NetworkAt, person: number): Place | null {
  const employer = mainEmployer(at, person);
  const centre = employer === undefined ? undefined : places.get(network.structures.list[employer] ?? '');
  if (!centre || employer === undefined) return null;
  const rank = rankAt(network, employer).get(person) ?? 0;
  const radius = STEP * Math.sqrt(rank);
  return {
    x: Math.round(centre.x * SPREAD + radius * Math.cos(rank * GOLDEN_ANGLE)),
    y: Math.round(centre.y * SPREAD + radius * Math.sin(rank * GOLDEN_ANGLE)),
  };
}
