import type { Viewer } from '../access/viewer';
import type { NetworkLevel } from '../kinds';
import { fragilityOf } from '../network/fragility';
import type { Fragility, Without } from './fragility.type';
import type { NetworkState } from './network-state';
import { removedOf } from './removed';

export interface FragilityFilter {
  readonly level: NetworkLevel;
  readonly without: Without | null;
  readonly asOf: string | null;
  readonly withoutTeam: boolean;
}

/** What hangs by a thread, and what would be left without some people and structures; ids in order. */
export function viewFragility(_viewer: Viewer, state: NetworkState, filter: FragilityFilter): Fragility {
  const { network } = state;
  const { level, without } = filter;
  const asOf = filter.asOf ?? state.today();
  const found = fragilityOf(state.at(asOf, filter.withoutTeam), level, removedOf(state, without));
  const ids = level === 'PEOPLE' ? network.people.list : network.structures.list;
  const label = (i: number): string =>
    level === 'PEOPLE'
      ? (network.records.people[network.personRecord[i] ?? -1]?.name ?? '')
      : (network.records.structures[network.structureRecord[i] ?? -1]?.name ?? '');
  const member = (i: number) => ({ id: ids[i] ?? '', label: label(i) });
  return {
    level,
    asOf,
    components: found.components,
    largestShare: found.largestShare,
    articulationPoints: found.articulationPoints.map((i, place) => ({
      ...member(i),
      separates: found.separates[place] as number,
    })),
    bridges: found.bridges.map(([a, b]) => ({ source: ids[a] ?? '', target: ids[b] ?? '' })),
    newlyIsolated: found.newlyIsolated.map(member),
  };
}
