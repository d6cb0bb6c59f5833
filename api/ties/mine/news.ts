import { DECLARED_BY_A, DECLARED_BY_B } from '../../network/acquaintance-graph';
import { neighboursOf } from '../../network/graph';
import { rowsOf } from '../../network/lookup';
import type { NetworkAt } from '../../network/network-at';
import { COLLABORATION, SHARED_PERSON } from '../../network/structure-graph';
import type { TerritoryNetwork } from '../../network/territory-network';
import { employersOf } from '../../network/trusted-contacts/worth-meeting';

/** Whether two people were known to be acquainted before what was declared lately. */
export type WasKnown = (a: number, b: number) => boolean;

/**
 * A tie of a rencontre is dated its day, also when it is said weeks later: what has changed for a reader is told by
 * the day it was said. `lately` are ids of declarations said since. O(declarations).
 */
export function knownBefore(network: TerritoryNetwork, lately: ReadonlySet<string>): WasKnown {
  if (lately.size === 0) return () => true;
  const { from, to, record } = network.acquaintances;
  const size = network.people.list.length;
  const key = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b);
  const isLate = (row: number) => lately.has(network.records.acquaintances[record[row] ?? 0]?.id ?? '');
  const fresh = new Set<number>();
  from.forEach((a, row) => {
    if (isLate(row)) fresh.add(key(a, to[row] ?? 0));
  });
  from.forEach((a, row) => {
    if (!isLate(row)) fresh.delete(key(a, to[row] ?? 0));
  });
  return (a, b) => !fresh.has(key(a, b));
}

/** One comes or goes: somebody and a structure, by index. */
export interface Move {
  readonly person: number;
  readonly structure: number;
}

/** Who works on one day for some structures, and did not on another, nor for any other of them. By structure, then person. */
function arrivals(on: NetworkAt, other: NetworkAt, structures: Iterable<number>): Move[] {
  const wanted = [...structures];
  const there = new Set(
    wanted.flatMap((one) =>
      Array.from(rowsOf(other.staff.byStructure, one), (row) => other.staff.person[row] ?? 0),
    ),
  );
  const found = new Map<number, Move>();
  for (const structure of wanted.sort((a, b) => a - b))
    for (const row of rowsOf(on.staff.byStructure, structure)) {
      const person = on.staff.person[row] ?? 0;
      if (!there.has(person) && !found.has(person)) found.set(person, { person, structure });
    }
  return [...found.values()].sort((x, y) => x.structure - y.structure || x.person - y.person);
}

/** Whether a structure had a tie on the day that was known then. */
function wasTied(at: NetworkAt, structure: number, known: WasKnown): boolean {
  for (const [other, edge] of neighboursOf(at.ties, structure)) {
    if (((at.ties.bits[edge] ?? 0) & (COLLABORATION | SHARED_PERSON)) !== 0) return true;
    for (const row of rowsOf(at.staff.byStructure, structure)) {
      const one = at.staff.person[row] ?? 0;
      for (const [friend, tie] of neighboursOf(at.acquaintances, one)) {
        const isDeclared = ((at.acquaintances.bits[tie] ?? 0) & (DECLARED_BY_A | DECLARED_BY_B)) !== 0;
        if (isDeclared && known(one, friend) && employersOf(at, friend).has(other)) return true;
      }
    }
  }
  return false;
}

export interface News {
  /** New in one's towns, elsewhere than in a structure that one knows. */
  readonly newcomers: readonly Move[];
  /** Came to, and left, structures that one knows. */
  readonly joined: readonly Move[];
  readonly left: readonly Move[];
  /** One's own structures that had no tie and have one. */
  readonly connected: readonly number[];
}

/**
 * What changed around a person between two days. Structures that one knows: those one works for, and those of whom one
 * knows (`friends`). O(ties and people of these structures + people of the towns).
 */
export function newsAround(
  before: NetworkAt,
  now: NetworkAt,
  from: number,
  { friends, inTown, known }: { friends: readonly number[]; inTown: readonly number[]; known: WasKnown },
): News {
  const own = employersOf(now, from);
  const nearOn = (at: NetworkAt) =>
    new Set([from, ...friends].flatMap((person) => [...employersOf(at, person)]));
  const near = nearOn(now);
  const isOther = ({ person }: Move) => person !== from;
  const joined = arrivals(now, before, near).filter(isOther);
  const isNamed = new Set(joined.map(({ person }) => person));
  return {
    joined,
    left: arrivals(before, now, nearOn(before)).filter(isOther),
    newcomers: arrivals(now, before, new Set([...inTown, ...near])).filter(
      ({ person, structure }) => person !== from && !near.has(structure) && !isNamed.has(person),
    ),
    connected: [...own].filter(
      (structure) =>
        now.structures[structure] === 1 &&
        before.structures[structure] === 1 &&
        !neighboursOf(now.ties, structure).next().done &&
        !wasTied(before, structure, known),
    ),
  };
}
