import { degreesOf } from './degrees';
import type { Graph } from './graph';

/**
 * The core number of each node: the largest k such that it belongs to a part where everyone has k neighbours
 * within the part (Seidman 1983; peeling as in Batagelj & Zaveršnik 2003). 0 for who is left out or alone.
 *
 * Instead of keeping every node in the bucket of its degree, whoever is left is looked through once a level,
 * and what falls to the level goes on a stack: a neighbour then costs one counter. A node is looked at
 * core + 1 times, and the core numbers add up to no more than the degrees: O(nodes + edges).
 */
export function coreNumbers(graph: Graph, members: Uint8Array | null = null): Int32Array {
  const { size, offsets, targets } = graph;
  const core = degreesOf(graph, members);
  const left = new Int32Array(size);
  const stack = new Int32Array(size);
  let remaining = 0;
  for (let node = 0; node < size; node += 1) {
    if ((core[node] as number) === 0) continue;
    left[remaining] = node;
    remaining += 1;
  }
  for (let level = 1; remaining > 0; level += 1) {
    let height = 0;
    let kept = 0;
    for (let i = 0; i < remaining; i += 1) {
      const node = left[i] as number;
      const degree = core[node] as number;
      if (degree === level) {
        stack[height] = node;
        height += 1;
      } else if (degree > level) {
        left[kept] = node;
        kept += 1;
      }
    }
    remaining = kept;
    while (height > 0) {
      height -= 1;
      const node = stack[height] as number;
      const end = offsets[node + 1] as number;
      for (let arc = offsets[node] as number; arc < end; arc += 1) {
        const other = targets[arc] as number;
        const degree = core[other] as number;
        if (degree <= level) continue;
        core[other] = degree - 1;
        if (degree - 1 === level) {
          stack[height] = other;
          height += 1;
        }
      }
    }
  }
  return core;
}
