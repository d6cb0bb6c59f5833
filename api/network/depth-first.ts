import type { Graph } from './graph';

/** What is told of a depth-first forest while it grows; entries are numbered from 1 in the order of the visits. */
export interface DepthFirstVisitor {
  /**
   * The branch below `child`, which hangs on `node` by `arc`, is done: it holds `branch` nodes, and its edges
   * reach back to the entry `reached`. No way leads round `node` when that is `entered` (its own) or later, and
   * none round the edge when it is later.
   */
  leave(
    node: number,
    entered: number,
    child: number,
    reached: number,
    branch: number,
    arc: number,
    isRoot: boolean,
  ): void;
  /** The tree of `root` is whole: `size` nodes, entered from `first` on. */
  finish?(root: number, first: number, size: number): void;
}

const NOBODY = -1;
/** The entry of who is not among the members: later than everybody's, so that nothing reaches back to them. */
const LEFT_OUT = 0x7fffffff;

/**
 * The depth-first forest of Hopcroft & Tarjan (1973), for all that asks what hangs below a node; gives the
 * entries by node. With a stack of our own: a chain of a million nodes is no deeper than a star. What belongs to
 * the way down (node, next arc, earliest entry reached) lies on that stack, so that an arc costs one look at
 * random, at the entry of its far end. Simple graph, so the way back is skipped by the parent's number. Who is
 * not among `members` is left out, edges and all. O(nodes + edges) time; 4 integers a node.
 */
export function depthFirst(graph: Graph, members: Uint8Array | null, visitor: DepthFirstVisitor): Int32Array {
  const { size, offsets, targets } = graph;
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
    const first = clock;
    let node = root;
    let parent = NOBODY;
    let low = clock;
    let depth = 0;
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
      const branch = clock - (entered[child] as number) + 1;
      visitor.leave(node, entered[node] as number, child, reached, branch, arc - 1, depth === 0);
    }
    visitor.finish?.(root, first, clock - first + 1);
  }
  return entered;
}
