import { closedBy, type Ends } from './ends';
import type { IntroducerFinder } from './introducer';

/** Two structures to introduce, `a` before `b`, with what the ranking compares. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly isolated: boolean;
  /** Pairs of structures between which there would be a way; 0 within a component. */
  readonly gain: number;
  /** Steps of the path that would go on, of both. */
  readonly continuity: number;
  readonly crossCity: boolean;
}

/** How many bits are set; most often none. */
function count(bits: number): number {
  let found = 0;
  for (let left = bits; left !== 0; left &= left - 1) found += 1;
  return found;
}

/** O(1), but for the towns of the two. */
export function pairOf(ends: Ends, x: number, y: number): Pair {
  const [a, b] = x < y ? [x, y] : [y, x];
  const { isolated, size, cities, at } = ends;
  const [here, there] = [cities[a] ?? [], cities[b] ?? []];
  const apart = at.structureComponent[a] !== at.structureComponent[b];
  return {
    a,
    b,
    isolated: isolated[a] === 1 || isolated[b] === 1,
    gain: apart ? (size[a] as number) * (size[b] as number) : 0,
    continuity: count(closedBy(ends, a, b)) + count(closedBy(ends, b, a)),
    crossCity: here.length > 0 && there.length > 0 && !here.some((city) => there.includes(city)),
  };
}

/** Negative when the first repairs more; who introduces and ids come after (`betterOf`). */
export const compareRepairs = (x: Pair, y: Pair): number =>
  Number(y.isolated) - Number(x.isolated) ||
  y.gain - x.gain ||
  y.continuity - x.continuity ||
  Number(y.crossCity) - Number(x.crossCity);

export const compareIds = (x: Pair, y: Pair): number => x.a - y.a || x.b - y.b;

/** The whole ranking: what it repairs, through whom, ids. */
export const comparePairs =
  ({ rank }: Pick<IntroducerFinder, 'rank'>) =>
  (x: Pair, y: Pair): number =>
    compareRepairs(x, y) || rank(y.a, y.b) - rank(x.a, x.b) || compareIds(x, y);

/**
 * The best of some pairs. Through whom is asked only of those that repair most, in order of id, and no more once
 * somebody knows both.
 */
export function bestOf(
  pairs: Iterable<Pair>,
  { rank }: Pick<IntroducerFinder, 'rank'>,
  highest: 1 | 2,
): Pair | null {
  let tied: Pair[] = [];
  for (const pair of pairs) {
    const difference = tied[0] ? compareRepairs(pair, tied[0]) : -1;
    if (difference < 0) tied = [pair];
    else if (difference === 0) tied.push(pair);
  }
  let best: { readonly pair: Pair; readonly rank: number } | null = null;
  for (const pair of tied.sort(compareIds)) {
    const found = rank(pair.a, pair.b);
    if (!best || found > best.rank) best = { pair, rank: found };
    if (best.rank >= highest) break;
  }
  return best?.pair ?? null;
}
