import { countOf } from './degrees';
import type { Graph } from './graph';
import { seededRandom } from './layout/random';
import { byNewNumber, byOldNumber, renumber } from './renumber';

/** Up to how many members every one is a source; beyond, a sample stands for them (design.md section 6). */
export const EXACT_UP_TO = 10_000;
const PIVOTS = 256;
const SEED = 1;

export interface Sampling {
  readonly exactUpTo?: number;
  /** How many sources are drawn beyond that. */
  readonly pivots?: number;
  readonly seed?: number;
}

/** The vertices that a measure over all shortest paths starts from. */
export interface Pivots {
  readonly sources: Int32Array;
  /** How many there are to draw from. */
  readonly members: number;
  /** True when the sources are a sample, and what comes of them an estimate. */
  readonly sampled: boolean;
}

/**
 * Every member as a source, or beyond `exactUpTo` of them a uniform sample without replacement, the strategy
 * that Brandes & Pich (2007) found to do best; ascending, and the same for the same seed. O(nodes).
 */
export function choosePivots(members: Uint8Array, sampling: Sampling = {}): Pivots {
  const { exactUpTo = EXACT_UP_TO, pivots = PIVOTS, seed = SEED } = sampling;
  const count = countOf(members);
  const sources = new Int32Array(count);
  let next = 0;
  for (let node = 0; node < members.length; node += 1) {
    if (!members[node]) continue;
    sources[next] = node;
    next += 1;
  }
  if (count <= exactUpTo || count <= pivots) return { sources, members: count, sampled: false };
  const random = seededRandom(seed);
  for (let i = 0; i < pivots; i += 1) {
    const j = i + Math.floor(random() * (count - i));
    const drawn = sources[j] as number;
    sources[j] = sources[i] as number;
    sources[i] = drawn;
  }
  return { sources: sources.slice(0, pivots).sort(), members: count, sampled: true };
}

/** What sources bring to each vertex, added up; see `betweennessShare` and `harmonicShare`. */
export type Share = (graph: Graph, members: Uint8Array, sources: Int32Array) => Float64Array;

/**
 * The share of all sources. A large network is renumbered for it, which costs less than it saves: the same
 * figures, but for the order of sums. Cost: that of the share.
 */
export function shareOfAll(graph: Graph, members: Uint8Array, pivots: Pivots, share: Share): Float64Array {
  if (!pivots.sampled) return share(graph, members, pivots.sources);
  const other = renumber(graph);
  const sources = pivots.sources.map((source) => other.toNew[source] as number);
  return byOldNumber(share(other.graph, byNewNumber(members, other), sources), other);
}
