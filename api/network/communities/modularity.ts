import type { Graph } from '../graph';

/**
 * Modularity (Newman & Girvan 2004; Newman 2004 with weights): Q = Σ_c (w_c/W − (s_c/2W)²), where w_c is the
 * weight within community c, s_c the strength of its vertices and W the weight of all edges. −½ … 1; null
 * where there is no edge. `community` has a label in 0…n−1 by vertex, −1 for who is left out. O(nodes + edges).
 */
export function modularity(
  graph: Graph,
  community: Int32Array,
  weights: Float64Array | null = null,
): number | null {
  const { size, offsets, targets } = graph;
  const edgeOf = weights ? graph.edgeOf : null;
  const strength = new Float64Array(size);
  let within = 0;
  let total = 0;
  for (let node = 0; node < size; node += 1) {
    const own = community[node] as number;
    if (own < 0) continue;
    let sum = 0;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const theirs = community[targets[arc] as number] as number;
      if (theirs < 0) continue;
      const weight = weights && edgeOf ? (weights[edgeOf[arc] as number] as number) : 1;
      sum += weight;
      if (theirs === own) within += weight;
    }
    strength[own] = (strength[own] as number) + sum;
    total += sum;
  }
  if (total === 0) return null;
  let expected = 0;
  for (let label = 0; label < size; label += 1) expected += ((strength[label] as number) / total) ** 2;
  return within / total - expected;
}
