import { depthFirst } from './depth-first';
import type { Graph } from './graph';

/** What a node leaves behind when it goes: its branches with no way round it, each a piece, and one with all else. */
export interface CutBranches {
  /** Nodes in the component, by node, itself included; 0 for who is left out. */
  readonly whole: Int32Array;
  /** Nodes in its cut branches together, and in the largest of them. */
  readonly cutOff: Int32Array;
  readonly largest: Int32Array;
  /** Ordered pairs of nodes within its cut branches. */
  readonly pairs: Float64Array;
}

/** n nodes that all reach each other are so many ordered pairs. */
export const pairsOf = (n: number): number => n * (n - 1);

/** The cut branches of every node, in one depth-first pass. O(nodes + edges), no recursion. */
export function cutBranches(graph: Graph, members: Uint8Array | null = null): CutBranches {
  const { size } = graph;
  const cutOff = new Int32Array(size);
  const largest = new Int32Array(size);
  const pairs = new Float64Array(size);
  const wholeByEntry = new Int32Array(size + 1);
  const entered = depthFirst(graph, members, {
    leave(node, own, _child, reached, branch) {
      if (reached < own) return;
      cutOff[node] = (cutOff[node] as number) + branch;
      pairs[node] = (pairs[node] as number) + pairsOf(branch);
      if (branch > (largest[node] as number)) largest[node] = branch;
    },
    finish(_root, first, nodes) {
      wholeByEntry.fill(nodes, first, first + nodes);
    },
  });
  const whole = new Int32Array(size);
  for (let node = 0; node < size; node += 1)
    if (!members || members[node]) whole[node] = wholeByEntry[entered[node] as number] as number;
  return { whole, cutOff, largest, pairs };
}
