import type { Graph } from '../graph';
import { seededRandom } from '../layout/random';
import { breadthFirstOrder, byOldNumber } from '../renumber';
import { compact, firstLevel, groupInOrder, type Level, permuteLevel } from './level';
import { modularity } from './modularity';
import { leiden, louvain, type Turns } from './rounds';

/** Groups of members who have more ties among themselves than chance would give them. */
export interface Communities {
  /** By vertex: the smallest vertex of its community; −1 for who is left out. */
  readonly community: Int32Array;
  readonly count: number;
  /** Null where there is no edge. */
  readonly modularity: number | null;
}

export interface CommunityOptions {
  /** By edge, positive; every edge weighs 1 where null. */
  readonly weights?: Float64Array | null;
  readonly seed?: number;
  /** How often the whole is refined from what was found. */
  readonly rounds?: number;
  /** From how many starts the best is taken; unless said, 4 up to 5,000 members and 1 beyond. */
  readonly starts?: number;
}

const SMALL = 5_000;
/** How far from its place a vertex may be shuffled once communities lie together: what is looked at stays in the cache. */
const WINDOW = 5_000;

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const drawn = order[j] as number;
    order[j] = order[i] as number;
    order[i] = drawn;
  }
}

/** Vertices with a tie, shuffled within windows. In plain order, neighbours would swallow each other in a chain. */
function turnsBy(random: () => number, window: number): Turns {
  return ({ size, offsets }) => {
    const all = new Int32Array(size);
    let count = 0;
    for (let node = 0; node < size; node += 1) {
      if (offsets[node] === offsets[node + 1]) continue;
      all[count] = node;
      count += 1;
    }
    const order = all.subarray(0, count);
    for (let i = 0; i < count; i += window) shuffle(order.subarray(i, i + window), random);
    return order;
  };
}

/** The connected parts of the communities, each named by its smallest vertex: what no edge holds together is parted. */
function connectedParts({ size, offsets, targets }: Graph, labels: Int32Array, members: Uint8Array) {
  const community = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let count = 0;
  for (let start = 0; start < size; start += 1) {
    if (!members[start] || community[start] !== -1) continue;
    count += 1;
    community[start] = start;
    queue[0] = start;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head] as number;
      const own = labels[node];
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
        const other = targets[arc] as number;
        if (community[other] !== -1 || !members[other] || labels[other] !== own) continue;
        community[other] = start;
        queue[tail] = other;
        tail += 1;
      }
    }
  }
  return { community, count };
}

/** Louvain first; then, with the vertices of a community side by side, rounds of Leiden. A label by vertex. */
function search(level: Level, rounds: number, random: () => number): Int32Array {
  const first = compact(louvain(level, turnsBy(random, level.size)));
  const { nodes } = groupInOrder(first.numbers, first.count);
  const side = permuteLevel(level, nodes);
  let labels: Int32Array = new Int32Array(level.size);
  for (let i = 0; i < level.size; i += 1) labels[i] = first.numbers[nodes[i] as number] as number;
  for (let i = 0; i < rounds; i += 1) labels = leiden(side, labels, turnsBy(random, WINDOW));
  const back = new Int32Array(level.size);
  for (let i = 0; i < level.size; i += 1) back[nodes[i] as number] = labels[i] as number;
  return back;
}

/**
 * Communities by modularity: Louvain (Blondel & al. 2008), then the rounds of Leiden, whose refinement finds
 * what has come apart (Traag, Waltman & van Eck 2019). Every community is connected. The same network and seed
 * give the same communities, in whatever order its edges were read. Small networks are tried from several
 * starts, of which the best is kept, the first among equals. About O(edges × log nodes); 12 integers a node
 * and 6 an arc.
 */
export function communities(
  graph: Graph,
  members: Uint8Array,
  { weights = null, seed = 1, rounds = 2, starts }: CommunityOptions = {},
): Communities {
  const order = breadthFirstOrder(graph);
  const level = permuteLevel(firstLevel(graph, members, weights), order);
  const toNew = new Int32Array(level.size);
  for (let i = 0; i < level.size; i += 1) toNew[order[i] as number] = i;
  const random = seededRandom(seed);
  const tries = starts ?? (level.size <= SMALL ? 4 : 1);
  let best: Communities | null = null;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = connectedParts(graph, byOldNumber(search(level, rounds, random), { toNew }), members);
    const reached = modularity(graph, found.community, weights);
    if (!best || (reached ?? 0) > (best.modularity ?? 0) + 1e-12) best = { ...found, modularity: reached };
  }
  return best ?? { community: new Int32Array(0), count: 0, modularity: null };
}
