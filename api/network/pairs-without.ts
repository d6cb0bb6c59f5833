import { componentSizes } from './cohesion';
import { connectedComponents } from './components';
import type { Graph } from './graph';

const NOBODY = -1;
const LEFT_OUT = 0x7fffffff;
const pairs = (n: number): number => n * (n - 1);

/**
 * For each member, how many ordered pairs of the others would still have a way between them without it.
 * One depth-first pass as for articulation points (Hopcroft & Tarjan 1973) that also counts what hangs below
 * each: the parts that a vertex leaves behind are its branches with no way round it, and the rest. O(nodes + edges).
 */
export function pairsWithout(graph: Graph, members: Uint8Array): Float64Array {
  const { size, offsets, targets } = graph;
  const entered = new Int32Array(size);
  for (let node = 0; node < size; node += 1) if (!members[node]) entered[node] = LEFT_OUT;
  const low = new Int32Array(size);
  const below = new Int32Array(size);
  const parent = new Int32Array(size).fill(NOBODY);
  const next = offsets.slice(0, size);
  const cutOff = new Int32Array(size);
  const cutPairs = new Float64Array(size);
  let clock = 0;
  const enter = (node: number) => {
    clock += 1;
    entered[node] = clock;
    low[node] = clock;
    below[node] = 1;
  };
  const leave = (child: number, node: number) => {
    below[node] = (below[node] as number) + (below[child] as number);
    low[node] = Math.min(low[node] as number, low[child] as number);
    if ((low[child] as number) < (entered[node] as number)) return;
    cutOff[node] = (cutOff[node] as number) + (below[child] as number);
    cutPairs[node] = (cutPairs[node] as number) + pairs(below[child] as number);
  };
  for (let root = 0; root < size; root += 1) {
    if (entered[root] !== 0) continue;
    enter(root);
    for (let node = root; node !== NOBODY; ) {
      const arc = next[node] as number;
      if (arc === offsets[node + 1]) {
        const up = parent[node] as number;
        if (up !== NOBODY) leave(node, up);
        node = up;
        continue;
      }
      next[node] = arc + 1;
      const other = targets[arc] as number;
      if (entered[other] === 0) {
        enter(other);
        parent[other] = node;
        node = other;
      } else if (other !== parent[node]) low[node] = Math.min(low[node] as number, entered[other] as number);
    }
  }
  const component = connectedComponents(graph, members);
  const sizes = componentSizes(component);
  const joined = sizes.reduce((sum, n) => sum + pairs(n), 0);
  return Float64Array.from(component, (smallest, node) => {
    if (smallest < 0) return joined;
    const whole = sizes[smallest] as number;
    return joined - pairs(whole) + (cutPairs[node] as number) + pairs(whole - 1 - (cutOff[node] as number));
  });
}
