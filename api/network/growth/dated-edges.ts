import { sortEdges } from '../build-graph';
import { rowsOf } from '../lookup';
import type { TerritoryNetwork } from '../territory-network';
import { episodesOf } from './episodes';
import { jobSpan, type Members } from './members';
import type { GrowthPoints } from './points';
import { Columns, common, type Span, spansAt, united } from './spans';

/**
 * Edges with the points at which they are there, as columns: a < b; the spans of a pair stand together and apart.
 * `end` is the number of points for one that lasts.
 */
export interface DatedEdges {
  readonly length: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const edgesOf = (columns: Columns<4>): DatedEdges => ({
  length: columns.length,
  a: columns.column(0),
  b: columns.column(1),
  start: columns.column(2),
  end: columns.column(3),
});

/** A at every point: an episode of acquaintance, while both are in the network. O(declarations + employments). */
export function acquaintanceEdges(
  network: TerritoryNetwork,
  points: GrowthPoints,
  { people }: Members,
): DatedEdges {
  const { length, a, b, since, until, meeting } = episodesOf(network);
  const columns = new Columns(4, Math.max(64, length));
  const { offsets, start, end } = people;
  for (let i = 0; i < length; ) {
    const [x, y] = [a[i] as number, b[i] as number];
    let next = i + 1;
    while (next < length && a[next] === x && b[next] === y) next += 1;
    const [atX, atY] = [offsets[x] as number, offsets[y] as number];
    if (next === i + 1 && offsets[x + 1] === atX + 1 && offsets[y + 1] === atY + 1) {
      // One job, one episode: nearly everyone.
      const from = Math.max(
        points.placeOfTie(since[i] as number, meeting[i] as number),
        start[atX] as number,
        start[atY] as number,
      );
      const to = Math.min(points.placeOfDay(until[i] as number), end[atX] as number, end[atY] as number);
      if (from < to) columns.push(x, y, from, to);
    } else {
      const both = common(spansAt(people, x), spansAt(people, y));
      const spans: Span[] = [];
      for (let e = i; e < next; e += 1)
        spans.push([
          points.placeOfTie(since[e] as number, meeting[e] as number),
          points.placeOfDay(until[e] as number),
        ]);
      for (const [from, to] of common(united(spans), both)) columns.push(x, y, from, to);
    }
    i = next;
  }
  return edgesOf(columns);
}

/** Evidence between structures with its points, several for a pair, in either direction. */
function evidence(
  network: TerritoryNetwork,
  points: GrowthPoints,
  members: Members,
  acquaintances: DatedEdges,
): Columns<4> {
  const { collaborations, employments } = network;
  const columns = new Columns(4, Math.max(64, acquaintances.length));
  const { offsets, start, end } = members.structures;
  /** While both structures are open: each has one span at most. */
  const note = (s: number, t: number, from: number, to: number) => {
    if (s === t) return;
    const [atS, atT] = [offsets[s] as number, offsets[t] as number];
    if (offsets[s + 1] === atS || offsets[t + 1] === atT) return;
    const first = Math.max(from, start[atS] as number, start[atT] as number);
    const last = Math.min(to, end[atS] as number, end[atT] as number);
    if (first < last) columns.push(s, t, first, last);
  };
  collaborations.from.forEach((s, row) => {
    const [from, to] = [collaborations.since[row] as number, collaborations.until[row] as number];
    note(s, collaborations.to[row] as number, points.placeOfDay(from), points.placeOfDay(to));
  });
  const jobs = Int32Array.from(employments.from, (_, row) => jobSpan(network, points, row)[0]);
  const jobEnds = Int32Array.from(employments.from, (_, row) => jobSpan(network, points, row)[1]);
  for (let e = 0; e < acquaintances.length; e += 1) {
    const [from, to] = [acquaintances.start[e] as number, acquaintances.end[e] as number];
    for (const here of rowsOf(employments.byFrom, acquaintances.a[e] as number))
      for (const there of rowsOf(employments.byFrom, acquaintances.b[e] as number))
        note(
          employments.to[here] as number,
          employments.to[there] as number,
          Math.max(from, jobs[here] as number, jobs[there] as number),
          Math.min(to, jobEnds[here] as number, jobEnds[there] as number),
        );
  }
  for (let person = 0; person < network.people.list.length; person += 1) {
    const rows = rowsOf(employments.byFrom, person);
    if (rows.length < 2) continue;
    const present = spansAt(members.people, person);
    for (let i = 0; i < rows.length; i += 1)
      for (let j = i + 1; j < rows.length; j += 1) {
        const [here, there] = [rows[i] as number, rows[j] as number];
        const both: Span = [
          Math.max(jobs[here] as number, jobs[there] as number),
          Math.min(jobEnds[here] as number, jobEnds[there] as number),
        ];
        for (const [from, to] of common(united([both]), present))
          note(employments.to[here] as number, employments.to[there] as number, from, to);
      }
  }
  return columns;
}

/**
 * S at every point: collaborations, acquaintances of their people and people they share, while both are open; the
 * evidence of a pair is taken together. O(evidence log evidence of a pair).
 */
export function structureEdges(
  network: TerritoryNetwork,
  points: GrowthPoints,
  members: Members,
  acquaintances: DatedEdges,
): DatedEdges {
  const found = evidence(network, points, members, acquaintances);
  const [a, b, start, end] = [0, 1, 2, 3].map((i) => found.column(i)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const size = network.structures.list.length;
  const { startOfSmall, target, rows } = sortEdges(size, {
    length: found.length,
    a,
    b,
    bits: new Uint8Array(0),
    since: null,
  });
  const order = rows as Int32Array;
  const columns = new Columns(4, 1024);
  for (let s = 0; s < size; s += 1) {
    const last = startOfSmall[s + 1] as number;
    for (let i = startOfSmall[s] as number; i < last; ) {
      const t = target[i] as number;
      const spans: Span[] = [];
      for (; i < last && target[i] === t; i += 1) {
        const row = order[i] as number;
        spans.push([start[row] as number, end[row] as number]);
      }
      for (const [from, to] of united(spans)) columns.push(s, t, from, to);
    }
  }
  return edgesOf(columns);
}
