import { neighboursOf } from './graph';
import { bitsOf, closedBy, type EndSheets, type Ends, endsOf } from './introductions/ends';
import { type Introducer, type IntroducerFinder, introducerFinder } from './introductions/introducer';
import { bestOf, comparePairs, type Pair, pairOf } from './introductions/pairs';
import { rowsOf } from './lookup';
import type { NetworkAt } from './network-at';

/** A step of the path that a tie would open: of `structure`, from stage k to stage k+1. */
export interface OpenedStep {
  readonly structure: number;
  readonly from: number;
}

/** An introduction to make: indices of structures and people, and what it repairs. */
export interface IntroductionToMake extends Pair {
  readonly introducer: Introducer;
  /** Those of the two that are isolated. */
  readonly isolatedEnds: readonly number[];
  /** How many structures the smaller of two components has, which it ties to the rest; 0 within one. */
  readonly joined: number;
  readonly opened: readonly OpenedStep[];
}

function* isolatedPairs(ends: Ends, x: number): Generator<Pair> {
  const most = ends.list.reduce((size, y) => (y === x ? size : Math.max(size, ends.size[y] as number)), 0);
  // Joining a larger component gains more: the others need no look.
  for (const y of ends.list) if (y !== x && ends.size[y] === most) yield pairOf(ends, x, y);
}

/**
 * Nobody knows people of two components, but for those whom only closed structures employ: without them, having been
 * present with both is the best there is.
 */
const highestApart = ({ at }: Ends): 1 | 2 =>
  at.people.some((here, person) => here === 1 && rowsOf(at.staff.byPerson, person).length === 0) ? 2 : 1;

/** For each isolated structure, its best pair. O(isolated × structures). */
function forIsolated(ends: Ends, finder: IntroducerFinder): (Pair | null)[] {
  const highest = highestApart(ends);
  return ends.list
    .filter((x) => ends.isolated[x])
    .map((x) => bestOf(isolatedPairs(ends, x), finder, highest));
}

/** For each component but the largest, its best pair with a larger one. O(Σ its structures × those of the largest). */
function forComponents(ends: Ends, finder: IntroducerFinder): (Pair | null)[] {
  const members = new Map<number, number[]>();
  for (const x of ends.list) {
    const component = ends.at.structureComponent[x] as number;
    if (!ends.isolated[x]) members.set(component, [...(members.get(component) ?? []), x]);
  }
  const sizeOf = (component: number) => ends.size[component] as number;
  const order = [...members.keys()].sort((x, y) => sizeOf(y) - sizeOf(x) || x - y);
  return order.slice(1).map((component, place) => {
    const larger = order.slice(0, place + 1).filter((other) => sizeOf(other) === sizeOf(order[0] as number));
    const pairs = larger.flatMap((other) =>
      (members.get(component) ?? []).flatMap((x) =>
        (members.get(other) ?? []).map((y) => pairOf(ends, x, y)),
      ),
    );
    return bestOf(pairs, finder, highestApart(ends));
  });
}

const together = ({ at }: Ends, x: number, y: number): boolean =>
  at.structureComponent[x] === at.structureComponent[y] && x !== y;

/** For each step of the path at which a structure stops, its best pair within its component. O(gaps × structures). */
function forSteps(ends: Ends, finder: IntroducerFinder): (Pair | null)[] {
  return ends.list.flatMap((x) =>
    bitsOf(ends.gaps[x] as number).map((k) =>
      bestOf(
        (function* () {
          for (const y of ends.list)
            if ((ends.stages[y] as number) & (1 << (k + 1)) && together(ends, x, y)) yield pairOf(ends, x, y);
        })(),
        finder,
        2,
      ),
    ),
  );
}

const townKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The pairs of towns between which there is a tie, as keys. O(edges of S). */
function tiedTowns({ at, cities }: Ends): Set<string> {
  const tied = new Set<string>();
  for (let x = 0; x < at.structures.length; x += 1)
    for (const [y] of neighboursOf(at.ties, x))
      for (const one of cities[x] ?? []) for (const other of cities[y] ?? []) tied.add(townKey(one, other));
  return tied;
}

/** For two towns without a tie between them, their best pair that repairs nothing else. */
function forTowns(ends: Ends, finder: IntroducerFinder): (Pair | null)[] {
  const tied = tiedTowns(ends);
  const byTown = new Map<string, number[]>();
  for (const x of ends.list)
    for (const city of ends.cities[x] ?? []) byTown.set(city, [...(byTown.get(city) ?? []), x]);
  const towns = [...byTown.keys()].sort();
  return towns.flatMap((one, i) =>
    towns.slice(i + 1).map((other) => {
      if (tied.has(townKey(one, other))) return null;
      return bestOf(
        (function* () {
          for (const x of byTown.get(one) ?? [])
            for (const y of byTown.get(other) ?? []) {
              if (!together(ends, x, y)) continue;
              const pair = pairOf(ends, x, y);
              if (pair.continuity === 0 && pair.crossCity) yield pair;
            }
        })(),
        finder,
        2,
      );
    }),
  );
}

function withReasons(ends: Ends, pair: Pair, finder: IntroducerFinder): IntroductionToMake {
  const { a, b } = pair;
  const opened = (x: number, y: number) =>
    bitsOf(closedBy(ends, x, y)).map((from): OpenedStep => ({ structure: x, from }));
  return {
    ...pair,
    introducer: finder.choose(a, b),
    isolatedEnds: [a, b].filter((x) => ends.isolated[x]),
    joined: pair.gain === 0 ? 0 : Math.min(ends.size[a] as number, ends.size[b] as number),
    opened: [...opened(a, b), ...opened(b, a)],
  };
}

/**
 * Introductions to make (design.md section 4): pairs of structures with one person each, ranked by what they repair —
 * an isolated structure first, then components joined (the more pairs of structures get a way to each other the
 * better), then steps of the path that go on, then another town — and through whom: somebody acquainted with both,
 * else present at rencontres with both, else the team; then ids.
 *
 * Each thing to repair stands once, with the pair that ranks first among those that repair it: each isolated
 * structure, each component but the largest, each step at which a structure stops, each two towns without a tie.
 * The team's own structures, and those where nobody is registered, are no ends.
 *
 * Not all pairs are looked at: O(isolated × structures + Σ smaller components × the largest + gaps × structures on the
 * next stage + untied towns' structures), and of those that tie, through whom. `first` is how many at most.
 */
export function introductionsToMake(at: NetworkAt, sheets: EndSheets, first: number): IntroductionToMake[] {
  const ends = endsOf(at, sheets);
  const finder = introducerFinder(at);
  const found = new Map<string, Pair>();
  // What a pair of a higher rank repairs, it repairs already.
  for (const repairs of [forIsolated, forComponents, forSteps, forTowns])
    for (const pair of repairs(ends, finder))
      if (pair && !found.has(`${pair.a} ${pair.b}`)) found.set(`${pair.a} ${pair.b}`, pair);
  return [...found.values()]
    .sort(comparePairs(finder))
    .slice(0, first)
    .map((pair) => withReasons(ends, pair, finder));
}
