import type { Graph } from '../graph';
import { seededRandom } from '../layout/random';
import { compact, firstLevel, type Level, nextLevel } from './level';
import { modularity } from './modularity';
import { moveNodes } from './move-nodes';
import { refine } from './refine';

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
  /** How often the whole is gone through again from what was found. */
  readonly rounds?: number;
  /** From how many starts the best is taken; unless said, 8 up to 5,000 members and 1 beyond. */
  readonly starts?: number;
}

const SMALL = 5_000;

/** Vertices with a tie: ascending, or shuffled. */
function turns({ size, offsets }: Level, random: (() => number) | null): Int32Array {
  const all = new Int32Array(size);
  let count = 0;
  for (let node = 0; node < size; node += 1) {
    if (offsets[node] === offsets[node + 1]) continue;
    all[count] = node;
    count += 1;
  }
  const order = all.subarray(0, count);
  for (let i = count - 1; random && i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const drawn = order[j] as number;
    order[j] = order[i] as number;
    order[i] = drawn;
  }
  return order;
}

const identity = (size: number): Int32Array => Int32Array.from({ length: size }, (_, node) => node);

/** One round of Leiden from `start`; a label by vertex of the first level. */
function round(first: Level, start: Int32Array, random: (() => number) | null): Int32Array {
  let level = first;
  let community = start.slice();
  let vertexOf: Int32Array | null = null;
  for (;;) {
    const order = turns(level, random);
    moveNodes(level, community, order);
    const found = compact(community);
    if (found.count === level.size) break;
    const parts = compact(refine(level, found.numbers, order));
    // Where nothing could be joined, whole communities go on as vertices.
    const { numbers, count } = parts.count < level.size ? parts : found;
    const above = new Int32Array(count);
    for (let node = 0; node < level.size; node += 1)
      above[numbers[node] as number] = found.numbers[node] as number;
    level = nextLevel(level, numbers, count);
    community = above;
    vertexOf = vertexOf ? vertexOf.map((vertex) => numbers[vertex] as number) : numbers;
  }
  const last = community;
  return vertexOf ? vertexOf.map((vertex) => last[vertex] as number) : last;
}

/** The connected parts of the communities, each named by its smallest vertex: what hangs together by no edge is parted. */
function connectedParts({ size, offsets, targets }: Level, labels: Int32Array, members: Uint8Array) {
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
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
        const other = targets[arc] as number;
        if (community[other] !== -1 || labels[other] !== labels[node]) continue;
        community[other] = start;
        queue[tail] = other;
        tail += 1;
      }
    }
  }
  return { community, count };
}

/**
 * Communities by modularity: Louvain (Blondel & al. 2008) with the refinement of Leiden (Traag, Waltman & van
 * Eck 2019). Every community is connected. The same network and seed give the same communities, in whatever
 * order its edges were read. Small networks are tried from several starts, of which the best is kept, the
 * first among equals. About O(edges × log nodes); 7 numbers a node and 2 an arc.
 */
export function communities(
  graph: Graph,
  members: Uint8Array,
  { weights = null, seed = 1, rounds = 2, starts }: CommunityOptions = {},
): Communities {
  const level = firstLevel(graph, members, weights);
  const random = seededRandom(seed);
  const tries = starts ?? (level.size <= SMALL ? 8 : 1);
  let best: Communities | null = null;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    let labels = identity(level.size);
    for (let i = 0; i < rounds && level.total > 0; i += 1)
      labels = round(level, labels, attempt === 0 ? null : random);
    const found = connectedParts(level, labels, members);
    const reached = modularity(graph, found.community, weights);
    if (!best || (reached ?? 0) > (best.modularity ?? 0) + 1e-12) best = { ...found, modularity: reached };
  }
  return best ?? { community: new Int32Array(0), count: 0, modularity: null };
}
