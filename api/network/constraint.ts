import type { Graph } from './graph';

/**
 * Burt's constraint (Structural Holes, 1992, eq. 2.4): how far one's contacts are each other's contacts.
 * c(i) = Σ_j (p_ij + Σ_q p_iq p_qj)² over the contacts j of i, q ≠ i, j, where p_ij is the part of i's ties
 * that goes to j: 1/degree, or by `weights` (by edge, positive) w_ij/Σ_k w_ik. Low for who links groups that
 * do not know each other; 1 for who has a single contact, and a little more in a small closed group (9/8 in a
 * triangle of equal ties); null, which is no zero, for who has none or is left out.
 * O(Σ degree²) time: every way of two steps is walked once; 2 numbers a node.
 */
export function constraint(
  graph: Graph,
  members: Uint8Array,
  weights: Float64Array | null = null,
): (number | null)[] {
  const { size, offsets, targets } = graph;
  const edgeOf = weights ? graph.edgeOf : null;
  const weightAt = (arc: number): number =>
    weights && edgeOf ? (weights[edgeOf[arc] as number] as number) : 1;
  const strength = new Float64Array(size);
  for (let node = 0; node < size; node += 1) {
    if (!members[node]) continue;
    let sum = 0;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1)
      if (members[targets[arc] as number]) sum += weightAt(arc);
    strength[node] = sum;
  }
  // What goes from the node at hand to each of its contacts; 0 for everyone else.
  const direct = new Float64Array(size);
  const reached = new Float64Array(size);
  const one = (node: number): number | null => {
    const total = strength[node] as number;
    if (total === 0) return null;
    const [from, to] = [offsets[node] as number, offsets[node + 1] as number];
    for (let arc = from; arc < to; arc += 1) {
      const contact = targets[arc] as number;
      if (members[contact]) direct[contact] = weightAt(arc) / total;
      reached[contact] = direct[contact] as number;
    }
    for (let arc = from; arc < to; arc += 1) {
      const through = targets[arc] as number;
      const part = direct[through] as number;
      if (part === 0) continue;
      const share = part / (strength[through] as number);
      for (let next = offsets[through] as number; next < (offsets[through + 1] as number); next += 1) {
        const contact = targets[next] as number;
        if (direct[contact] !== 0) reached[contact] = (reached[contact] as number) + share * weightAt(next);
      }
    }
    let sum = 0;
    for (let arc = from; arc < to; arc += 1) {
      const contact = targets[arc] as number;
      sum += (reached[contact] as number) ** 2;
      direct[contact] = 0;
    }
    return sum;
  };
  return Array.from({ length: size }, (_, node) => one(node));
}
