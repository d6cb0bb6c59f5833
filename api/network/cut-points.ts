import type { Graph } from './graph';

/** Where the network hangs by a thread: nodes, and edges, whose loss takes a component apart. */
export interface CutPoints {
  /** 1 for an articulation point, by node. */
  readonly articulation: Uint8Array;
  /** 1 for a bridge, by edge. */
  readonly bridge: Uint8Array;
}

const NOBODY = -1;
const LEFT_OUT = 0x7fffffff;

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
 * Articulation points and bridges in one depth-first pass (Hopcroft & Tarjan 1973), with a stack of our own:
 * a chain of a million nodes is no deeper than a star. What belongs to the way down (node, next arc, lowest
 * day of entry) lies on that stack, so that an arc costs one look at random, at the entry of its far end.
 * Simple graph, so the way back is skipped by the parent's number. Who is not among `members` is left out,
 * edges and all. O(nodes + edges) time; 4 integers a node and a byte an arc.
 */
export function cutPoints(graph: Graph, members: Uint8Array | null = null): CutPoints {
  const { size, offsets, targets } = graph;
  const articulation = new Uint8Array(size);
  const bridgeArc = new Uint8Array(targets.length);
  const entered = new Int32Array(size);
  if (members) for (let node = 0; node < size; node += 1) if (!members[node]) entered[node] = LEFT_OUT;
  const nodes = new Int32Array(size);
  const arcs = new Int32Array(size);
  const lows = new Int32Array(size);
  let clock = 0;
  for (let root = 0; root < size; root += 1) {
    if (entered[root] !== 0) continue;
    clock += 1;
    entered[root] = clock;
    let node = root;
    let parent = NOBODY;
    let low = clock;
    let depth = 0;
    let rootChildren = 0;
    let arc = offsets[root] as number;
    let end = offsets[root + 1] as number;
    for (;;) {
      if (arc < end) {
        const other = targets[arc] as number;
        const when = entered[other] as number;
        arc += 1;
        if (when === 0) {
          nodes[depth] = node;
          arcs[depth] = arc;
          lows[depth] = low;
          depth += 1;
          clock += 1;
          entered[other] = clock;
          low = clock;
          parent = node;
          node = other;
          arc = offsets[other] as number;
          end = offsets[other + 1] as number;
        } else if (when < low && other !== parent) low = when;
        continue;
      }
      if (depth === 0) break;
      depth -= 1;
      const [child, reached] = [node, low];
      node = nodes[depth] as number;
      arc = arcs[depth] as number;
      end = offsets[node + 1] as number;
      parent = depth > 0 ? (nodes[depth - 1] as number) : NOBODY;
      low = Math.min(lows[depth] as number, reached);
      const own = entered[node] as number;
      if (reached > own) bridgeArc[node < child ? arc - 1 : arcTo(graph, child, node)] = 1;
      if (depth === 0) rootChildren += 1;
      else if (reached >= own) articulation[node] = 1;
    }
    if (rootChildren > 1) articulation[root] = 1;
  }
  return { articulation, bridge: byEdge(graph, bridgeArc) };
}
