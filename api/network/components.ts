import type { Graph } from './graph';

/**
 * Connected components by breadth-first search: for each node the smallest node of its component,
 * -1 for a node that `members` leaves out. O(nodes + edges), no recursion.
 */
export function connectedComponents(graph: Graph, members: Uint8Array): Int32Array {
  const component = new Int32Array(graph.size).fill(-1);
  const queue = new Int32Array(graph.size);
  for (let start = 0; start < graph.size; start += 1) {
    if (!members[start] || component[start] !== -1) continue;
    component[start] = start;
    queue[0] = start;
    let [head, tail] = [0, 1];
    while (head < tail) {
      const node = queue[head] ?? 0;
      head += 1;
      for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc += 1) {
        const neighbour = graph.targets[arc] ?? 0;
        if (component[neighbour] !== -1) continue;
        component[neighbour] = start;
        queue[tail] = neighbour;
        tail += 1;
      }
    }
  }
  return component;
}
