import type { NetworkLevel } from '../kinds';
import { componentSizes } from './cohesion';
import { cutPoints } from './cut-points';
import { countOf } from './degrees';
import { degreeOf, type Graph } from './graph';
import { type NetworkAt, networkAt, type Removed } from './network-at';

import { sideOf } from './network-side';

import { separatedBy } from './separation';

/** Where a network hangs by a thread, and what is left of it when somebody goes. */
export interface Fragility {
  readonly components: number;
  /** Members of the largest component / members; 0 for an empty network. */
  readonly largestShare: number;
  readonly articulationPoints: readonly number[];
  /** How many others each articulation point would cut off from the largest part of its component. */
  readonly separates: readonly number[];
  readonly bridges: readonly (readonly [number, number])[];
  /** Members who had ties, were not removed, and have none left. */
  readonly newlyIsolated: readonly number[];
}

function flagged(flags: Uint8Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < flags.length; i += 1) if (flags[i]) found.push(i);
  return found;
}

const bridgesOf = (graph: Graph, bridge: Uint8Array) =>
  flagged(bridge).map((edge) => [graph.source[edge] ?? 0, graph.target[edge] ?? 0] as const);

/**
 * The fragility of A(t) or S(t) without who is removed: a structure loses the ties that its people take away
 * with them, and a closed structure's people stay where else they work. O(network).
 */
export function fragilityOf(at: NetworkAt, level: NetworkLevel, removed: Removed): Fragility {
  const after = networkAt(at.network, at.asOf, at.withoutTeam, removed);
  const was = sideOf(at, level);
  const { graph, members, component } = sideOf(after, level);
  const sizes = componentSizes(component);
  const present = countOf(members);
  const { articulation, bridge } = cutPoints(graph);
  const separated = separatedBy(graph);
  const points = flagged(articulation);
  const newlyIsolated: number[] = [];
  members.forEach((member, i) => {
    if (member && degreeOf(was.graph, i) > 0 && degreeOf(graph, i) === 0) newlyIsolated.push(i);
  });
  return {
    components: sizes.reduce((count, size) => count + (size > 0 ? 1 : 0), 0),
    largestShare: present === 0 ? 0 : sizes.reduce((a, b) => Math.max(a, b), 0) / present,
    articulationPoints: points,
    separates: points.map((point) => separated[point] as number),
    bridges: bridgesOf(graph, bridge),
    newlyIsolated,
  };
}
