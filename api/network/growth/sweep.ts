import type { DatedEdges } from './dated-edges';
import { type OrderedEdges, orderEdges } from './order-edges';
import { UnionFind } from './union-find';

/** What one pass over the dated edges of a network tells, by point. */
export interface Sweep {
  readonly edges: Float64Array;
  /** Edges that were not there at the point before, and those that are there no more; 0 at the first point. */
  readonly added: Float64Array;
  readonly lost: Float64Array;
  /** The new ones: an end first attended at this point; both had before; neither so. They add up to `added`. */
  readonly newcomers: Float64Array;
  readonly known: Float64Array;
  readonly outside: Float64Array;
  /** How many have an edge, and the size of the largest component (1 where nobody has one). */
  readonly tied: Float64Array;
  readonly largest: Float64Array;
  /** Pairs of edges that meet in somebody. */
  readonly pairs: Float64Array;
}

/** Of everybody who has attended nothing by the last point. */
export const NEVER_CAME = 0x7fffffff;

/**
 * Components of what is left: joined anew from the edges that are there, those that stay first, so that a later
 * end of a tie takes nothing apart where a lasting way round it exists. O(edges).
 */
function joinAnew(parts: UnionFind, order: OrderedEdges, point: number, holding: Uint8Array): void {
  const { a, b, end, starts } = order;
  const here = starts[point] as number;
  const last = starts.length - 1;
  parts.reset();
  for (const stays of [true, false])
    for (let at = 0; at < here; at += 1) {
      const until = end[at] as number;
      if (until <= point || until >= last !== stays) continue;
      holding[at] = parts.join(a[at] as number, b[at] as number) ? 1 : 0;
    }
}

/**
 * One pass over the edges in order of time. Counts and degrees go by what comes and goes; components by union-find,
 * joined anew only at a point where an edge ends that held a part together. `firstAt` is the point at which somebody
 * first attended (NEVER_CAME). O(edges + points), and O(edges) more for each point with such an end.
 */
export function sweepEdges(edges: DatedEdges, size: number, points: number, firstAt: Int32Array): Sweep {
  const order = orderEdges(edges, points);
  const { a, b, starts, leaving, ends } = order;
  const column = () => new Float64Array(points);
  const [count, added, lost, newcomers, known] = [column(), column(), column(), column(), column()];
  const [outside, tied, largest, pairs] = [column(), column(), column(), column()];
  const degree = new Int32Array(size);
  const lasts = leaving.length === 0;
  /** Edges that joined two parts; kept only where some end. */
  const holding = new Uint8Array(lasts ? 0 : edges.length);
  const parts = new UnionFind(size);
  let [edgesNow, tiedNow, pairsNow] = [0, 0, 0];
  for (let point = 0; point < points; point += 1) {
    let torn = false;
    for (let i = ends[point] as number; i < (ends[point + 1] as number); i += 1) {
      const at = leaving[i] as number;
      if (holding[at]) torn = true;
      for (const node of [a[at] as number, b[at] as number]) {
        const left = (degree[node] as number) - 1;
        degree[node] = left;
        pairsNow -= left;
        if (left === 0) tiedNow -= 1;
      }
    }
    const gone = (ends[point + 1] as number) - (ends[point] as number);
    const [from, to] = [starts[point] as number, starts[point + 1] as number];
    if (torn) joinAnew(parts, order, point, holding);
    let [ofNewcomers, ofKnown] = [0, 0];
    for (let at = from; at < to; at += 1) {
      const [x, y] = [a[at] as number, b[at] as number];
      const [dx, dy] = [degree[x] as number, degree[y] as number];
      degree[x] = dx + 1;
      degree[y] = dy + 1;
      pairsNow += dx + dy;
      if (dx === 0) tiedNow += 1;
      if (dy === 0) tiedNow += 1;
      const [fx, fy] = [firstAt[x] as number, firstAt[y] as number];
      if (fx === point || fy === point) ofNewcomers += 1;
      else if (fx < point && fy < point) ofKnown += 1;
      if (parts.join(x, y) && !lasts) holding[at] = 1;
    }
    edgesNow += to - from - gone;
    count[point] = edgesNow;
    tied[point] = tiedNow;
    pairs[point] = pairsNow;
    largest[point] = parts.largest;
    if (point === 0) continue;
    added[point] = to - from;
    lost[point] = gone;
    newcomers[point] = ofNewcomers;
    known[point] = ofKnown;
    outside[point] = to - from - ofNewcomers - ofKnown;
  }
  return { edges: count, added, lost, newcomers, known, outside, tied, largest, pairs };
}
