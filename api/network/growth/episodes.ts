import { sortEdges } from '../build-graph';
import { NEVER } from '../day';
import type { TerritoryNetwork } from '../territory-network';
import { NONE } from './points';
import { Columns } from './spans';

/**
 * Each time in which two people were acquainted without a break, as columns: from the day on which the first of
 * them declared the other until nobody did any more. One that a new level ends and opens again goes on.
 */
export interface Episodes {
  readonly length: number;
  /** Person indices, a < b; episodes of a pair stand together, in order of their beginning. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly since: Int32Array;
  readonly until: Int32Array;
  /** Meeting index named by the declaration that began it, NONE where none is. */
  readonly meeting: Int32Array;
}

const known = new WeakMap<TerritoryNetwork, Episodes>();

/** The declarations of the territory as episodes, made once a revision. O(declarations). */
export function episodesOf(network: TerritoryNetwork): Episodes {
  const made = known.get(network) ?? makeEpisodes(network);
  known.set(network, made);
  return made;
}

function makeEpisodes(network: TerritoryNetwork): Episodes {
  const { from, to, since, until } = network.acquaintances;
  const size = network.people.list.length;
  const list = { length: from.length, a: from, b: to, bits: new Uint8Array(0), since: null };
  const { startOfSmall, target, rows } = sortEdges(size, list);
  const order = rows as Int32Array;
  const columns = new Columns(5, Math.max(64, order.length));
  const meetingOf = (row: number): number => network.acquaintanceMeeting[row] as number;
  const inOrder = (x: number, y: number): number =>
    (since[x] as number) - (since[y] as number) ||
    Number(meetingOf(x) === NONE) - Number(meetingOf(y) === NONE) ||
    meetingOf(x) - meetingOf(y);
  for (let a = 0; a < size; a += 1) {
    const last = startOfSmall[a + 1] as number;
    for (let i = startOfSmall[a] as number; i < last; ) {
      const b = target[i] as number;
      let next = i + 1;
      while (next < last && target[next] === b) next += 1;
      if (next === i + 1) {
        const row = order[i] as number;
        if ((since[row] as number) < (until[row] as number))
          columns.push(a, b, since[row] as number, until[row] as number, meetingOf(row));
      } else {
        const own = Array.from(order.subarray(i, next))
          .filter((row) => (since[row] as number) < (until[row] as number))
          .sort(inOrder);
        for (let first = 0; first < own.length; ) {
          const row = own[first] as number;
          let end = until[row] as number;
          let other = first + 1;
          for (; other < own.length && (since[own[other] as number] as number) <= end; other += 1)
            end = Math.max(end, until[own[other] as number] as number);
          columns.push(a, b, since[row] as number, Math.min(end, NEVER), meetingOf(row));
          first = other;
        }
      }
      i = next;
    }
  }
  const [first, second, from2, until2, meeting] = [0, 1, 2, 3, 4].map((i) => columns.column(i));
  return {
    length: columns.length,
    a: first as Int32Array,
    b: second as Int32Array,
    since: from2 as Int32Array,
    until: until2 as Int32Array,
    meeting: meeting as Int32Array,
  };
}
