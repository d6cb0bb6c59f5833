import { plusDays } from '../../plus-days';
import { ALWAYS, type Day, isoDay, NEVER, sinceDay } from '../day';
import type { TerritoryNetwork } from '../territory-network';

/** No meeting, or no point: of the two that frame the others. */
export const NONE = -1;

/** When the network is looked at: once before the first rencontre, at the end of each, and on the day asked for. */
export interface GrowthPoints {
  readonly count: number;
  /** Ascending; two rencontres on one day have two points of that day, in order of id. */
  readonly days: Int32Array;
  /** Meeting index of each point, NONE for the frame. */
  readonly meetings: Int32Array;
  /** By meeting index: its point, NONE for one that is not territorial, without a day or still to come. */
  readonly placeOf: Int32Array;
  /** The first point whose day is the day or later; `count` when there is none. */
  placeOfDay(day: Day): number;
  /** The same for something that a meeting made: of two points on its day it takes that meeting's. */
  placeOfTie(day: Day, meeting: number): number;
}

const dayBefore = (day: Day): Day => sinceDay(plusDays(isoDay(day) ?? '0001-01-02', -1));

/** A table is kept for so many days between the first rencontre and the last; further apart they are searched for. */
const TABLE_UP_TO = 4_000_000;

function placeFinder(days: Int32Array): (day: Day) => number {
  const search = (day: Day): number => {
    let [low, high] = [0, days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  // All but the last point: the day asked for may be centuries away.
  const last = days.length - 2;
  if (last < 1) return search;
  const [from, to] = [days[0] as number, days[last] as number];
  if (to - from > TABLE_UP_TO) return search;
  const table = new Int32Array(to - from + 1);
  for (let day = from, place = 0; day <= to; day += 1) {
    while ((days[place] as number) < day) place += 1;
    table[day - from] = place;
  }
  const end = days[last + 1] as number;
  return (day) => {
    if (day <= from) return 0;
    if (day <= to) return table[day - from] as number;
    return day <= end ? last + 1 : last + 2;
  };
}

/**
 * The points of design.md section 4: TERRITORIAL meetings held by `asOf` in order of day, then of id; the frame is
 * the day before the first of them and `asOf` itself. Without any, `asOf` alone. O(meetings log meetings).
 */
export function growthPoints(network: TerritoryNetwork, asOf: Day): GrowthPoints {
  const { heldOn, territorial } = network;
  const held: number[] = [];
  heldOn.forEach((day, meeting) => {
    if (territorial[meeting] && day !== ALWAYS && day <= asOf) held.push(meeting);
  });
  held.sort((a, b) => (heldOn[a] as number) - (heldOn[b] as number) || a - b);
  const before = held.length === 0 ? [] : [dayBefore(heldOn[held[0] as number] as number)];
  const days = Int32Array.from([...before, ...held.map((meeting) => heldOn[meeting] as number), asOf]);
  const meetings = new Int32Array(days.length).fill(NONE);
  const placeOf = new Int32Array(heldOn.length).fill(NONE);
  held.forEach((meeting, i) => {
    meetings[i + 1] = meeting;
    placeOf[meeting] = i + 1;
  });
  const find = placeFinder(days);
  const placeOfDay = (day: Day): number => (day === ALWAYS ? 0 : day === NEVER ? days.length : find(day));
  return {
    count: days.length,
    days,
    meetings,
    placeOf,
    placeOfDay,
    placeOfTie: (day, meeting) => {
      const own = meeting === NONE ? NONE : (placeOf[meeting] as number);
      return own !== NONE && days[own] === day ? own : placeOfDay(day);
    },
  };
}
