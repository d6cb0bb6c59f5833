import { plusDays } from '../../plus-days';
import { type Day, holds, isoDay, sinceDay } from '../day';
import { groupBy, rowsOf } from '../lookup';
import type { TerritoryNetwork } from '../territory-network';
import { type Episodes, episodesOf } from './episodes';
import { type GrowthPoints, NONE } from './points';

/** A tie is looked at again so many days after the rencontre that made it. */
export const LATER_DAYS = 90;

/** What a rencontre brought. */
export interface MeetingTies {
  /** Pairs of people whose acquaintance began there, or began again. */
  readonly made: number;
  /** Of these, pairs that had been at an earlier rencontre together, or had been acquainted before. */
  readonly metBefore: number;
  /** Of these, the ties that are 90 days old by now, and those of them that held on that day. */
  readonly judged: number;
  readonly stillOpen: number;
}

export interface Attribution {
  /** The meeting that made each episode of acquaintance, NONE where none is known or it is not counted. */
  readonly madeAt: Int32Array;
  /** By meeting index; of other kinds of meeting, only what a declaration says was made there. */
  readonly meetings: readonly MeetingTies[];
  /** Ties that no meeting made. */
  readonly unattributed: number;
}

/** TERRITORIAL meetings that each attended, as ascending points. */
function attendedBy(network: TerritoryNetwork, points: GrowthPoints) {
  const { from, to } = network.attendance;
  const order = Int32Array.from(from.keys()).sort(
    (x, y) => (points.placeOf[to[x] as number] as number) - (points.placeOf[to[y] as number] as number),
  );
  const grouping = groupBy(
    order.map((row) => from[row] as number),
    network.people.list.length,
  );
  const places = grouping.rows.map((i) => points.placeOf[to[order[i] as number] as number] as number);
  return (person: number) =>
    places.subarray(grouping.offsets[person] as number, grouping.offsets[person + 1] as number);
}

/** The points at which both were, by a day: the latest, of two on its day the first; and the first of all. */
function together(x: Int32Array, y: Int32Array, points: GrowthPoints, until: Day) {
  let [latest, first] = [NONE, NONE];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [p, q] = [x[i] as number, y[j] as number];
    if (p === q && p !== NONE && (points.days[p] as number) <= until) {
      if (first === NONE) first = p;
      if (latest === NONE || points.days[p] !== points.days[latest]) latest = p;
    }
    if (p <= q) i += 1;
    if (q <= p) j += 1;
  }
  return { latest, first };
}

const laterDays = new Map<Day, Day>();
function later(day: Day): Day {
  const known = laterDays.get(day) ?? sinceDay(plusDays(isoDay(day) ?? '0001-01-01', LATER_DAYS));
  laterDays.set(day, known);
  return known;
}

/** True for who works for a structure of the team on the day. */
function ofTheTeam({ employments, coordinates }: TerritoryNetwork, person: number, day: Day): boolean {
  return rowsOf(employments.byFrom, person).some(
    (job) =>
      coordinates[employments.to[job] as number] === 1 &&
      holds(employments.since[job] as number, employments.until[job] as number, day),
  );
}

/**
 * Each tie goes to the rencontre that made it: the meeting its declaration names, else the latest TERRITORIAL one
 * that both attended up to the day it began, else none. A tie is an episode of acquaintance (`episodesOf`) that
 * began by `asOf`: one that ended and began again counts each time. Without the team, a tie that one of the team
 * was an end of when it began does not count. O(declarations × meetings of a person).
 */
export function attributeTies(
  network: TerritoryNetwork,
  points: GrowthPoints,
  asOf: Day,
  withoutTeam: boolean,
): Attribution {
  const episodes: Episodes = episodesOf(network);
  const attended = attendedBy(network, points);
  const madeAt = new Int32Array(episodes.length).fill(NONE);
  const meetings = network.meetings.list.map(() => ({ made: 0, metBefore: 0, judged: 0, stillOpen: 0 }));
  let unattributed = 0;
  for (let e = 0; e < episodes.length; e += 1) {
    const [a, b, since] = [episodes.a[e] as number, episodes.b[e] as number, episodes.since[e] as number];
    if (since > asOf || network.erased[a] || network.erased[b]) continue;
    if (withoutTeam && (ofTheTeam(network, a, since) || ofTheTeam(network, b, since))) continue;
    const named = episodes.meeting[e] as number;
    const isNamed = named !== NONE && (network.heldOn[named] as number) <= asOf;
    const both = together(attended(a), attended(b), points, since);
    const meeting = isNamed ? named : both.latest === NONE ? NONE : (points.meetings[both.latest] as number);
    madeAt[e] = meeting;
    const yielded = meetings[meeting];
    if (!yielded) {
      unattributed += 1;
      continue;
    }
    yielded.made += 1;
    const again = e > 0 && episodes.a[e - 1] === a && episodes.b[e - 1] === b;
    const place = points.placeOf[meeting] as number;
    const wereTogether =
      both.first !== NONE &&
      (place === NONE
        ? (points.days[both.first] as number) < (network.heldOn[meeting] as number)
        : both.first < place);
    if (again || wereTogether) yielded.metBefore += 1;
    const due = later(Math.max(since, network.heldOn[meeting] as number));
    if (due > asOf) continue;
    yielded.judged += 1;
    if ((episodes.until[e] as number) > due) yielded.stillOpen += 1;
  }
  return { madeAt, meetings, unattributed };
}
