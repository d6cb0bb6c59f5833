import { rowsOf } from '../lookup';
import type { TerritoryNetwork } from '../territory-network';
import type { Attribution } from './attribution';
import { episodesOf } from './episodes';
import type { Growth } from './growth';
import { jobSpan } from './members';
import { NONE } from './points';
import { type Span, spansAt, united } from './spans';

/** The points at which a structure that was open and without a tie at the point before has one. */
function stopsOf({ ties, members }: Growth, structures: number): readonly ReadonlySet<number>[] {
  const tied: Span[][] = Array.from({ length: structures }, () => []);
  for (let e = 0; e < ties.length; e += 1) {
    const span: Span = [ties.start[e] as number, ties.end[e] as number];
    tied[ties.a[e] as number]?.push(span);
    tied[ties.b[e] as number]?.push(span);
  }
  return tied.map((spans, structure) => {
    const [open] = spansAt(members.structures, structure);
    return new Set(
      united(spans)
        .map(([start]) => start)
        .filter((start) => open !== undefined && start > open[0]),
    );
  });
}

/**
 * The structures that stopped being isolated thanks to each meeting, by meeting index, ascending: isolated at the
 * point before, tied at the point where an acquaintance that the meeting made began. Of several meetings the
 * earliest takes it. O(ties + acquaintances × employers²).
 */
export function endedIsolation(
  network: TerritoryNetwork,
  growth: Growth,
  { madeAt }: Attribution,
): readonly (readonly number[])[] {
  const { points } = growth;
  const { employments } = network;
  const episodes = episodesOf(network);
  const stops = stopsOf(growth, network.structures.list.length);
  const credit = stops.map(() => new Map<number, number>());
  const worksThere = (job: number, point: number): boolean => {
    const [start, end] = jobSpan(network, points, job);
    return start <= point && point < end;
  };
  for (let e = 0; e < episodes.length; e += 1) {
    const meeting = madeAt[e] as number;
    const place = meeting === NONE ? NONE : (points.placeOf[meeting] as number);
    if (place === NONE) continue;
    const [a, b] = [episodes.a[e] as number, episodes.b[e] as number];
    const point = points.placeOfTie(episodes.since[e] as number, episodes.meeting[e] as number);
    // One that ended before the next point is not in the network there.
    if (point >= points.count || (episodes.until[e] as number) <= (points.days[point] as number)) continue;
    for (const here of rowsOf(employments.byFrom, a))
      for (const there of rowsOf(employments.byFrom, b)) {
        const [s, t] = [employments.to[here] as number, employments.to[there] as number];
        if (s === t || !worksThere(here, point) || !worksThere(there, point)) continue;
        for (const structure of [s, t]) {
          if (!stops[structure]?.has(point)) continue;
          const before = credit[structure]?.get(point) ?? place;
          credit[structure]?.set(point, Math.min(before, place));
        }
      }
  }
  const ended = network.meetings.list.map((): number[] => []);
  credit.forEach((places, structure) => {
    const once = new Set([...places.values()].map((place) => points.meetings[place] as number));
    for (const meeting of once) ended[meeting]?.push(structure);
  });
  return ended;
}
