import { countOf } from './degrees';
import { fragmentation } from './fragmentation';
import type { Graph } from './graph';
import { pairsWithout } from './pairs-without';

/** Whose loss together would take most apart. */
export interface KeyPlayers {
  /** Ascending. */
  readonly removed: readonly number[];
  /** F of who is left; null with fewer than two. */
  readonly fragmentation: number | null;
  /** True when no other set of as many does more; false when it was built one by one. */
  readonly exact: boolean;
}

/** Up to how many members every pair is tried. */
const PAIRS_UP_TO = 2_000;

function best(pairs: Float64Array, members: Uint8Array): number {
  let found = -1;
  for (let node = 0; node < pairs.length; node += 1) {
    if (members[node] && (found === -1 || (pairs[node] as number) < (pairs[found] as number))) found = node;
  }
  return found;
}

function greedy(graph: Graph, members: Uint8Array, count: number): number[] {
  const left = members.slice();
  const removed: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const node = best(pairsWithout(graph, left), left);
    left[node] = 0;
    removed.push(node);
  }
  return removed;
}

function bestPair(graph: Graph, members: Uint8Array): number[] {
  const left = members.slice();
  let [found, least] = [[0, 0], Number.POSITIVE_INFINITY];
  for (let first = 0; first < graph.size; first += 1) {
    if (!members[first]) continue;
    left[first] = 0;
    const pairs = pairsWithout(graph, left);
    const second = best(pairs, left);
    if ((pairs[second] as number) < least) {
      least = pairs[second] as number;
      found = [first, second];
    }
    left[first] = 1;
  }
  return found;
}

/**
 * The set of `count` members whose removal leaves the fewest pairs with a way between them: the negative key
 * player problem (KPP-Neg, Borgatti 2006) with F. One is found exactly in O(nodes + edges), two exactly among
 * up to 2,000 members in O(nodes × (nodes + edges)); else each next one is the best that can be added to those
 * before, in O(count × (nodes + edges)), and says so. Equal ones: the smallest ids. Asked for more than there
 * are, it takes all.
 */
export function keyPlayers(graph: Graph, members: Uint8Array, count: number): KeyPlayers {
  const present = countOf(members);
  const wanted = Math.min(Math.max(0, Math.floor(count)), present);
  const everyPair = wanted === 2 && present > 2 && present <= PAIRS_UP_TO;
  const removed = everyPair ? bestPair(graph, members) : greedy(graph, members, wanted);
  const left = members.slice();
  for (const node of removed) left[node] = 0;
  return {
    removed: removed.sort((a, b) => a - b),
    fragmentation: fragmentation(graph, left),
    exact: wanted <= 1 || everyPair || wanted === present,
  };
}
