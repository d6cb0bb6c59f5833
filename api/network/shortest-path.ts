import type { Graph } from './graph';

/** Finds shortest ways in one graph, again and again. */
export interface PathFinder {
  /**
   * The vertices of a shortest way, both ends included; null where there is none, or an end is left out.
   * A view that the next question overwrites. Of ways of equal length it is the same one each time.
   */
  find(from: number, to: number): Int32Array | null;
}

const LEFT_OUT = 0x7fffffff;

/**
 * Breadth-first search from both ends at once (Pohl 1971), a whole step at a time on the side with fewer
 * vertices to go on from, until a step meets the other side: that way is then a shortest one. What is needed
 * is allocated once (3 integers a node): stamps tell what this question has seen, so nothing is cleared
 * between questions. O(what lies within half the distance of either end), at worst O(nodes + edges).
 */
export function createPathFinder(graph: Graph, members: Uint8Array | null = null): PathFinder {
  const { size, offsets, targets } = graph;
  const seen = new Int32Array(size);
  const clear = () => {
    for (let node = 0; node < size; node += 1) seen[node] = members && !members[node] ? LEFT_OUT : 0;
  };
  clear();
  const cameFrom = new Int32Array(size);
  // One side fills it from the front, the other from the back; no vertex is on both.
  const queue = new Int32Array(size);
  const path = new Int32Array(size);
  let stamp = 0;

  /** The way down from a vertex to the end that its side began at, written from `at` on. */
  const walk = (from: number, at: number, step: 1 | -1): number => {
    let next = at;
    for (let node = from; ; node = cameFrom[node] as number) {
      path[next] = node;
      next += step;
      if (cameFrom[node] === node) return next;
    }
  };
  const wayThrough = (near: number, far: number): Int32Array => {
    let steps = 0;
    for (let node = near; cameFrom[node] !== node; node = cameFrom[node] as number) steps += 1;
    walk(near, steps, -1);
    return path.subarray(0, walk(far, steps + 1, 1));
  };

  return {
    find(from, to) {
      // Undefined for what is no vertex of this graph.
      if ((seen[from] ?? LEFT_OUT) === LEFT_OUT || (seen[to] ?? LEFT_OUT) === LEFT_OUT) return null;
      if (from === to) {
        path[0] = from;
        return path.subarray(0, 1);
      }
      if (stamp > LEFT_OUT - 4) {
        clear();
        stamp = 0;
      }
      stamp += 2;
      const [nearSide, farSide] = [stamp, stamp + 1];
      seen[from] = nearSide;
      seen[to] = farSide;
      cameFrom[from] = from;
      cameFrom[to] = to;
      queue[0] = from;
      queue[size - 1] = to;
      let [nearHead, nearTail, farHead, farTail] = [0, 1, size - 1, size - 2];
      while (nearHead < nearTail && farHead > farTail) {
        if (nearTail - nearHead <= farHead - farTail) {
          const end = nearTail;
          for (; nearHead < end; nearHead += 1) {
            const node = queue[nearHead] as number;
            const last = offsets[node + 1] as number;
            for (let arc = offsets[node] as number; arc < last; arc += 1) {
              const other = targets[arc] as number;
              const mark = seen[other] as number;
              if (mark < nearSide) {
                seen[other] = nearSide;
                cameFrom[other] = node;
                queue[nearTail] = other;
                nearTail += 1;
              } else if (mark === farSide) return wayThrough(node, other);
            }
          }
        } else {
          const end = farTail;
          for (; farHead > end; farHead -= 1) {
            const node = queue[farHead] as number;
            const last = offsets[node + 1] as number;
            for (let arc = offsets[node] as number; arc < last; arc += 1) {
              const other = targets[arc] as number;
              const mark = seen[other] as number;
              if (mark < nearSide) {
                seen[other] = farSide;
                cameFrom[other] = node;
                queue[farTail] = other;
                farTail -= 1;
              } else if (mark === nearSide) return wayThrough(other, node);
            }
          }
        }
      }
      return null;
    },
  };
}
