import type { DatedEdges } from './dated-edges';
import { Tally } from './spans';

/** Edges turned towards the end with more of them, grouped by where they start; those of a pair stay together. */
function turned({ length, a, b, start, end }: DatedEdges, size: number) {
  const degree = new Int32Array(size);
  for (let e = 0; e < length; e += 1) {
    degree[a[e] as number] = (degree[a[e] as number] as number) + 1;
    degree[b[e] as number] = (degree[b[e] as number] as number) + 1;
  }
  const tail = (e: number): readonly [number, number] => {
    const [x, y] = [a[e] as number, b[e] as number];
    const [dx, dy] = [degree[x] as number, degree[y] as number];
    return dx < dy || (dx === dy && x < y) ? [x, y] : [y, x];
  };
  const offsets = new Int32Array(size + 1);
  for (let e = 0; e < length; e += 1) {
    const at = tail(e)[0] + 1;
    offsets[at] = (offsets[at] as number) + 1;
  }
  for (let i = 0; i < size; i += 1) offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number);
  const next = offsets.slice();
  const [to, from, until] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  for (let e = 0; e < length; e += 1) {
    const [node, other] = tail(e);
    const at = next[node] as number;
    next[node] = at + 1;
    to[at] = other;
    from[at] = start[e] as number;
    until[at] = end[e] as number;
  }
  return { offsets, to, from, until };
}

/**
 * Triangles at each point. Each is found once, by turning every edge towards the end of larger degree as in
 * `triads`, and is there while its three edges are: a triangle more where the last of them comes, one less where
 * the first of them goes. O(edges^1.5 + points), whatever the number of points.
 */
export function trianglesAt(edges: DatedEdges, size: number, points: number): Float64Array {
  const { offsets, to, from, until } = turned(edges, size);
  const tally = new Tally(points);
  /** Where the edges of `node` to each other stand, one further on; valid where `owner` is the node. */
  const first = new Int32Array(size);
  const owner = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node += 1) {
    const [begin, stop] = [offsets[node] as number, offsets[node + 1] as number];
    if (stop - begin < 2) continue;
    for (let at = stop - 1; at >= begin; at -= 1) {
      owner[to[at] as number] = node;
      first[to[at] as number] = at;
    }
    for (let at = begin; at < stop; at += 1) {
      const second = to[at] as number;
      for (let over = offsets[second] as number; over < (offsets[second + 1] as number); over += 1) {
        const third = to[over] as number;
        if (owner[third] !== node) continue;
        const start = Math.max(from[at] as number, from[over] as number);
        const end = Math.min(until[at] as number, until[over] as number);
        for (let back = first[third] as number; back < stop && to[back] === third; back += 1)
          tally.add(Math.max(start, from[back] as number), Math.min(end, until[back] as number));
      }
    }
  }
  return tally.counts();
}
