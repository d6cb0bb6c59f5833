import { cutBranches } from './branches';
import type { Graph } from './graph';

/**
 * For each node, how many others would no longer reach the largest part that is left of its component when it
 * goes: 0 unless it is an articulation point. O(nodes + edges) time.
 */
export function separatedBy(graph: Graph): Int32Array {
  const { whole, cutOff, largest } = cutBranches(graph);
  return whole.map((nodes, node) => {
    const others = nodes - 1;
    return others - Math.max(largest[node] as number, others - (cutOff[node] as number));
  });
}
