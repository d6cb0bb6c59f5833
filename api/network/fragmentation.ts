import { componentSizes } from './cohesion';
import { connectedComponents } from './components';
import { countOf } from './degrees';
import type { Graph } from './graph';
import { harmonicShare } from './harmonic-closeness';
import { choosePivots, type Sampling } from './pivots';

/**
 * Fragmentation F (Borgatti 2006, eq. 4): the share of pairs of members with no way between them,
 * 1 − Σ_k s_k(s_k − 1)/(n(n − 1)) over the components. 0 for a network in one piece, 1 where nobody has a tie;
 * null with fewer than two. To know it without somebody, leave them out of `members`: n is who is left.
 * O(nodes + edges).
 */
export function fragmentation(graph: Graph, members: Uint8Array): number | null {
  const n = countOf(members);
  if (n < 2) return null;
  let joined = 0;
  for (const size of componentSizes(connectedComponents(graph, members))) joined += size * (size - 1);
  return 1 - joined / (n * (n - 1));
}

export interface DistanceFragmentation {
  readonly value: number | null;
  readonly sampled: boolean;
  readonly sources: number;
}

/**
 * Distance-weighted fragmentation F_D (Borgatti 2006, eq. 9): 1 − Σ_{i≠j} 1/d_ij / (n(n − 1)). 0 where everyone
 * knows everyone, 1 where nobody has a tie, between them the longer the ways the more; null with fewer than two.
 * Exact up to 10,000 members, from a fixed sample of sources beyond. O(sources × (nodes + edges)).
 */
export function distanceFragmentation(
  graph: Graph,
  members: Uint8Array,
  sampling?: Sampling,
): DistanceFragmentation {
  const { sources, members: n, sampled } = choosePivots(members, sampling);
  if (n < 2) return { value: null, sampled, sources: sources.length };
  const near = harmonicShare(graph, members, sources).reduce((sum, value) => sum + value, 0);
  return { value: 1 - near / (sources.length * (n - 1)), sampled, sources: sources.length };
}
