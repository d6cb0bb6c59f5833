import type { Graph } from './graph';

const NOT_A_MEMBER = -1;
const UNSEEN = -2;

/**
 * Connected components by breadth-first search: for each node the smallest node of its component,
 * -1 for a node that `members` leaves out (edges to it count for nothing). O(nodes + edges), no recursion.
 */
export function connectedComponents(graph: Graph, members: Uint8Array): Int32Array {
  const { size, offsets, targets } = graph;
  const component = new Int32Array(size);
  for (let node = 0; node < size; node += 1) component[node] = members[node] ? UNSEEN : NOT_A_MEMBER;
  const queue = new Int32Array(size);
  for (let start = 0; start < size; start += 1) {
    if (component[start] !== UNSEEN) continue;
    component[start] = start;
    queue[0] = start;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head] as number;
      const end = offsets[node + 1] as number;
      for (let arc = offsets[node] as number; arc < end; arc += 1) {
        const neighbour = targets[arc] as number;
        if (component[neighbour] !== UNSEEN) continue;
        component[neighbour] = start;
        queue[tail] = neighbour;
        tail += 1;
      }
    }
  }
  return component;
}
