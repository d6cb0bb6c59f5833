import type { Graph } from './graph';

/**
 * For each node, how many others would no longer reach the largest part that is left of its component when it
 * goes: 0 unless it is an articulation point. A depth-first forest (Hopcroft & Tarjan 1973) with the size of each
 * subtree: a child whose subtree reaches no higher than the node is a piece of its own, all else another.
 * O(nodes + edges) time, seven integers a node, no recursion.
 */
export function separatedBy(graph: Graph): Int32Array {
  const { size, offsets, targets } = graph;
  const entered = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  const next = offsets.slice(0, size);
  const componentOf = new Int32Array(size);
  let visited = 0;
  for (let root = 0; root < size; root += 1) {
    if (entered[root] !== 0) continue;
    let node = root;
    order[visited] = root;
    visited += 1;
    entered[root] = visited;
    componentOf[root] = root;
    while (node >= 0) {
      const arc = next[node] as number;
      if (arc === (offsets[node + 1] as number)) {
        node = parent[node] as number;
        continue;
      }
      next[node] = arc + 1;
      const other = targets[arc] as number;
      if (entered[other] !== 0) continue;
      order[visited] = other;
      visited += 1;
      entered[other] = visited;
      parent[other] = node;
      componentOf[other] = root;
      node = other;
    }
  }
  const low = entered.slice();
  const below = new Int32Array(size).fill(1);
  const cut = new Int32Array(size);
  const largest = new Int32Array(size);
  for (let place = size - 1; place >= 0; place -= 1) {
    const node = order[place] as number;
    const up = parent[node] as number;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = targets[arc] as number;
      if (other !== up && (entered[other] as number) < (low[node] as number))
        low[node] = entered[other] as number;
    }
    if (up < 0) continue;
    below[up] = (below[up] as number) + (below[node] as number);
    if ((low[node] as number) < (low[up] as number)) low[up] = low[node] as number;
    if ((low[node] as number) < (entered[up] as number)) continue;
    cut[up] = (cut[up] as number) + (below[node] as number);
    if ((below[node] as number) > (largest[up] as number)) largest[up] = below[node] as number;
  }
  return Int32Array.from(cut, (sum, node) => {
    const others = (below[componentOf[node] as number] as number) - 1;
    return others - Math.max(largest[node] as number, others - sum);
  });
}
