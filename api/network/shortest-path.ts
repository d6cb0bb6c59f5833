import type { Graph } from './graph';

/** Finds shortest ways in one graph, again and again. */
export interface PathFinder {
  /**
   * The vertices of a shortest way, both ends included; null where there is none, or an end is left out.
   * A view that the next question overwrites. Of ways of equal length it is the same one each time.
   */
  find(from: number, to: number): Int32Array | null;
}

/*
 * What is known of a vertex is one byte, so that a million of them stay in the cache: nothing, left out, or
 * its side and its distance from that end modulo 3. Neighbours on a side are at most a step further or
 * nearer, so that three are enough to tell which of them are on the way back.
 */
const LEFT_OUT = 7;
const NEAR = 1;
const FAR = 4;
const further = (mark: number): number => (mark === NEAR + 2 ? NEAR : mark === FAR + 2 ? FAR : mark + 1);
const nearer = (mark: number): number => (mark === NEAR ? NEAR + 2 : mark === FAR ? FAR + 2 : mark - 1);

/**
 * Breadth-first search from both ends at once (Pohl 1971), a whole step at a time on the side with fewer
 * vertices to go on from, until a step meets the other side: that way is then a shortest one. What is needed
 * is allocated once (2 integers and a byte a node), and what a question marked it wipes again itself.
 * O(what lies within half the distance of either end), at worst O(nodes + edges).
 */
export function createPathFinder(graph: Graph, members: Uint8Array | null = null): PathFinder {
  const { size, offsets, targets } = graph;
  const marks = new Uint8Array(size);
  if (members) for (let node = 0; node < size; node += 1) if (!members[node]) marks[node] = LEFT_OUT;
  // One side fills it from the front, the other from the back; no vertex is on both.
  const queue = new Int32Array(size);
  const path = new Int32Array(size);

  /** The way from a vertex back to the end of its side, written from `at` on; returns the place after it. */
  const walk = (start: number, end: number, at: number): number => {
    let next = at;
    let node = start;
    for (;;) {
      path[next] = node;
      next += 1;
      if (node === end) return next;
      const wanted = nearer(marks[node] as number);
      let arc = offsets[node] as number;
      while (marks[targets[arc] as number] !== wanted) arc += 1;
      node = targets[arc] as number;
    }
  };

  /** Marks step after step; true when the sides met, along the edge from `metNear` to `metFar`. */
  let metNear = 0;
  let metFar = 0;
  const search = (from: number, to: number): boolean => {
    marks[from] = NEAR;
    marks[to] = FAR;
    queue[0] = from;
    queue[size - 1] = to;
    let [nearMark, farMark] = [NEAR, FAR];
    let nearHead = 0;
    let nearTail = 1;
    let farHead = size - 1;
    let farTail = size - 2;
    let met = false;
    while (!met && nearHead < nearTail && farHead > farTail) {
      const isNear = nearTail - nearHead <= farHead - farTail;
      if (isNear) {
        nearMark = further(nearMark);
        const end = nearTail;
        for (; nearHead < end && !met; nearHead += 1) {
          const node = queue[nearHead] as number;
          const last = offsets[node + 1] as number;
          for (let arc = offsets[node] as number; arc < last; arc += 1) {
            const other = targets[arc] as number;
            const mark = marks[other] as number;
            if (mark === 0) {
              marks[other] = nearMark;
              queue[nearTail] = other;
              nearTail += 1;
            } else if (mark >= FAR && mark !== LEFT_OUT) {
              metNear = node;
              metFar = other;
              met = true;
              break;
            }
          }
        }
      } else {
        farMark = further(farMark);
        const end = farTail;
        for (; farHead > end && !met; farHead -= 1) {
          const node = queue[farHead] as number;
          const last = offsets[node + 1] as number;
          for (let arc = offsets[node] as number; arc < last; arc += 1) {
            const other = targets[arc] as number;
            const mark = marks[other] as number;
            if (mark === 0) {
              marks[other] = farMark;
              queue[farTail] = other;
              farTail -= 1;
            } else if (mark < FAR) {
              metNear = other;
              metFar = node;
              met = true;
              break;
            }
          }
        }
      }
    }
    nearCount = nearTail;
    farCount = size - 1 - farTail;
    return met;
  };
  let nearCount = 0;
  let farCount = 0;
  const wipe = () => {
    for (let i = 0; i < nearCount; i += 1) marks[queue[i] as number] = 0;
    for (let i = size - farCount; i < size; i += 1) marks[queue[i] as number] = 0;
  };

  return {
    find(from, to) {
      // Undefined for what is no vertex of this graph.
      if ((marks[from] ?? LEFT_OUT) === LEFT_OUT || (marks[to] ?? LEFT_OUT) === LEFT_OUT) return null;
      if (from === to) {
        path[0] = from;
        return path.subarray(0, 1);
      }
      let found: Int32Array | null = null;
      if (search(from, to)) {
        const middle = walk(metNear, from, 0);
        path.subarray(0, middle).reverse();
        found = path.subarray(0, walk(metFar, to, middle));
      }
      wipe();
      return found;
    },
  };
}
