import { degreeOf, type Graph } from './graph';

/**
 * The core number of each node: the largest k such that it belongs to a part where everyone has k neighbours
 * within the part (Batagelj & Zaveršnik 2003, bucket queue). O(nodes + edges).
 */
export function coreNumbers(graph: Graph): Int32Array {
  const { size, offsets, targets } = graph;
  const core = Int32Array.from({ length: size }, (_, node) => degreeOf(graph, node));
  const most = core.reduce((a, b) => Math.max(a, b), 0);
  const start = new Int32Array(most + 2);
  for (const degree of core) start[degree + 1] = (start[degree + 1] as number) + 1;
  for (let d = 0; d <= most; d += 1) start[d + 1] = (start[d + 1] as number) + (start[d] as number);
  const order = new Int32Array(size);
  const place = new Int32Array(size);
  const next = start.slice();
  for (let node = 0; node < size; node += 1) {
    const at = next[core[node] as number] as number;
    next[core[node] as number] = at + 1;
    order[at] = node;
    place[node] = at;
  }
  for (let i = 0; i < size; i += 1) {
    const node = order[i] as number;
    const own = core[node] as number;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = targets[arc] as number;
      const theirs = core[other] as number;
      if (theirs <= own) continue;
      // The neighbour changes places with the first of its bucket, which then begins one later.
      const first = start[theirs] as number;
      const swapped = order[first] as number;
      const at = place[other] as number;
      order[at] = swapped;
      place[swapped] = at;
      order[first] = other;
      place[other] = first;
      start[theirs] = first + 1;
      core[other] = theirs - 1;
    }
  }
  return core;
}
