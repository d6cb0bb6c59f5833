import { cutBranches, pairsOf } from './branches';
import type { Graph } from './graph';

/**
 * For each member, how many ordered pairs of the others would still have a way between them without it; for
 * who is none, how many have one now. O(nodes + edges).
 */
export function pairsWithout(graph: Graph, members: Uint8Array): Float64Array {
  const { whole, cutOff, pairs } = cutBranches(graph, members);
  let joined = 0;
  for (const nodes of whole) if (nodes > 0) joined += nodes - 1;
  return Float64Array.from(whole, (nodes, node) => {
    if (nodes === 0) return joined;
    const rest = nodes - 1 - (cutOff[node] as number);
    return joined - pairsOf(nodes) + (pairs[node] as number) + pairsOf(rest);
  });
}
