import { cutPoints } from './cut-points';
import { degreeOf, type Graph } from './graph';
import { type NetworkAt, networkAt, type Removed } from './network-at';

/** Where a network hangs by a thread, and what is left of it when somebody goes. */
export interface Fragility {
  readonly components: number;
  /** Members of the largest component / members; 0 for an empty network. */
  readonly largestShare: number;
  readonly articulationPoints: readonly number[];
  readonly bridges: readonly (readonly [number, number])[];
  /** Members who had ties, were not removed, and have none left. */
  readonly newlyIsolated: readonly number[];
}

const side = (at: NetworkAt, level: 'PEOPLE' | 'STRUCTURES') =>
  level === 'PEOPLE'
    ? { graph: at.acquaintances, members: at.people, component: at.personComponent }
    : { graph: at.ties, members: at.structures, component: at.structureComponent };

function componentSizes(component: Int32Array): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const id of component) if (id >= 0) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return sizes;
}

const flagged = (flags: Uint8Array): number[] => [...flags].flatMap((flag, i) => (flag ? [i] : []));

const bridgesOf = (graph: Graph, bridge: Uint8Array) =>
  flagged(bridge).map((edge) => [graph.source[edge] ?? 0, graph.target[edge] ?? 0] as const);

/**
 * The fragility of A(t) or S(t) without who is removed: a structure loses the ties that its people take away
 * with them, and a closed structure's people stay where else they work. O(network).
 */
export function fragilityOf(at: NetworkAt, level: 'PEOPLE' | 'STRUCTURES', removed: Removed): Fragility {
  const after = networkAt(at.network, at.asOf, at.withoutTeam, removed);
  const was = side(at, level);
  const { graph, members, component } = side(after, level);
  const sizes = componentSizes(component);
  const present = members.reduce((sum, flag) => sum + flag, 0);
  const { articulation, bridge } = cutPoints(graph);
  const newlyIsolated: number[] = [];
  members.forEach((member, i) => {
    if (member && degreeOf(was.graph, i) > 0 && degreeOf(graph, i) === 0) newlyIsolated.push(i);
  });
  return {
    components: sizes.size,
    largestShare: present === 0 ? 0 : Math.max(...sizes.values()) / present,
    articulationPoints: flagged(articulation),
    bridges: bridgesOf(graph, bridge),
    newlyIsolated,
  };
}
