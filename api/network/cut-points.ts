import { depthFirst } from './depth-first';
import type { Graph } from './graph';

/** Where the network hangs by a thread: nodes, and edges, whose loss takes a component apart. */
export interface CutPoints {
  /** 1 for an articulation point, by node. */
  readonly articulation: Uint8Array;
  /** 1 for a bridge, by edge. */
  readonly bridge: Uint8Array;
}

/** Where the arc back from `node` to `other` lies: its row is in order. */
function arcTo({ offsets, targets }: Graph, node: number, other: number): number {
  let low = offsets[node] as number;
  let high = (offsets[node + 1] as number) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[middle] as number) < other) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From marks on the arcs that go to a larger node to marks on edges: edges are numbered in that order. */
function byEdge({ size, offsets, targets, edgeCount }: Graph, marked: Uint8Array): Uint8Array {
  const edges = new Uint8Array(edgeCount);
  let edge = 0;
  for (let node = 0; node < size; node += 1) {
    const end = offsets[node + 1] as number;
    for (let arc = offsets[node] as number; arc < end; arc += 1) {
      if ((targets[arc] as number) < node) continue;
      edges[edge] = marked[arc] as number;
      edge += 1;
    }
  }
  return edges;
}

/**
 * Articulation points and bridges in one depth-first pass. Who is not among `members` is left out, edges and
 * all. O(nodes + edges) time; 4 integers a node and a byte an arc.
 */
export function cutPoints(graph: Graph, members: Uint8Array | null = null): CutPoints {
  const articulation = new Uint8Array(graph.size);
  const bridgeArc = new Uint8Array(graph.targets.length);
  let branchesOfRoot = 0;
  depthFirst(graph, members, {
    leave(node, entered, child, reached, _branch, arc, isRoot) {
      if (reached > entered) bridgeArc[node < child ? arc : arcTo(graph, child, node)] = 1;
      if (isRoot) branchesOfRoot += 1;
      else if (reached >= entered) articulation[node] = 1;
    },
    finish(root) {
      if (branchesOfRoot > 1) articulation[root] = 1;
      branchesOfRoot = 0;
    },
  });
  return { articulation, bridge: byEdge(graph, bridgeArc) };
}
