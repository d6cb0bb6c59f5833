import type { DatedEdges } from './dated-edges';

/** Edges in the order in which they come, and those that go in the order in which they do. */
export interface OrderedEdges {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly end: Int32Array;
  /** The edges that come at point k: `starts[k] … starts[k + 1] − 1`; of one point those that stay come first. */
  readonly starts: Int32Array;
  /** Places in the columns above, of the edges that go, by when they do; those of point k: `ends[k] … ends[k + 1] − 1`. */
  readonly leaving: Int32Array;
  readonly ends: Int32Array;
}

/** Two counting sorts; O(edges + points). */
export function orderEdges(edges: DatedEdges, points: number): OrderedEdges {
  const { length, start, end } = edges;
  const bucket = (edge: number): number =>
    2 * (start[edge] as number) + ((end[edge] as number) < points ? 1 : 0);
  const next = new Int32Array(2 * points + 1);
  for (let edge = 0; edge < length; edge += 1) {
    const at = bucket(edge) + 1;
    next[at] = (next[at] as number) + 1;
  }
  for (let i = 1; i < next.length; i += 1) next[i] = (next[i] as number) + (next[i - 1] as number);
  const starts = Int32Array.from({ length: points + 1 }, (_, point) => next[2 * point] as number);
  const [a, b, until] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  for (let edge = 0; edge < length; edge += 1) {
    const at = next[bucket(edge)] as number;
    next[bucket(edge)] = at + 1;
    a[at] = edges.a[edge] as number;
    b[at] = edges.b[edge] as number;
    until[at] = end[edge] as number;
  }
  const ends = new Int32Array(points + 2);
  for (let at = 0; at < length; at += 1) {
    const point = until[at] as number;
    if (point < points) ends[point + 1] = (ends[point + 1] as number) + 1;
  }
  for (let i = 1; i < ends.length; i += 1) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
  const leaving = new Int32Array(ends[points] as number);
  const place = ends.slice();
  for (let at = 0; at < length; at += 1) {
    const point = until[at] as number;
    if (point >= points) continue;
    leaving[place[point] as number] = at;
    place[point] = (place[point] as number) + 1;
  }
  return { a, b, end: until, starts, leaving, ends };
}
