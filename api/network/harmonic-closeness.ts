import type { Graph } from './graph';
import { choosePivots, type Pivots, type Sampling, shareOfAll } from './pivots';

/** How near each vertex is to the others, the unreachable being infinitely far. */
export interface HarmonicCloseness {
  /** Σ 1/d(v, u) over the others; 0 for who is alone or left out. */
  readonly raw: Float64Array;
  /** `raw` over the n − 1 others, in 0…1: 1 for who knows everybody; 0 in a network of one. */
  readonly normalised: Float64Array;
  readonly sampled: boolean;
  readonly sources: number;
}

/**
 * What the sources `sources[from … to − 1]` bring to everyone's sum of 1/d; shares of disjoint ranges add up.
 * A breadth-first search a source, with nothing allocated between them: O(sources × (nodes + edges)).
 */
export function harmonicShare(
  graph: Graph,
  members: Uint8Array,
  sources: Int32Array,
  from = 0,
  to = sources.length,
): Float64Array {
  const { size, offsets, targets } = graph;
  const sums = new Float64Array(size);
  const queue = new Int32Array(size);
  const out = new Uint8Array(size);
  for (let node = 0; node < size; node += 1) out[node] = members[node] ? 0 : 1;
  const seen = new Uint8Array(size);
  for (let s = from; s < to; s += 1) {
    const source = sources[s] as number;
    seen.set(out);
    seen[source] = 1;
    queue[0] = source;
    let tail = 1;
    for (let head = 0, levelEnd = 1, distance = 1; head < tail; levelEnd = tail, distance += 1) {
      const near = 1 / distance;
      for (; head < levelEnd; head += 1) {
        const node = queue[head] as number;
        const end = offsets[node + 1] as number;
        for (let arc = offsets[node] as number; arc < end; arc += 1) {
          const other = targets[arc] as number;
          if (seen[other] !== 0) continue;
          seen[other] = 1;
          sums[other] = (sums[other] as number) + near;
          queue[tail] = other;
          tail += 1;
        }
      }
    }
  }
  return sums;
}

/** From the sum of all shares to the figures; a sample stands for all. */
export function harmonicOf(sums: Float64Array, { sources, members, sampled }: Pivots): HarmonicCloseness {
  const scale = sources.length === 0 ? 0 : members / sources.length;
  const raw = sums.map((sum) => sum * scale);
  return {
    raw,
    normalised: raw.map((value) => (members < 2 ? 0 : value / (members - 1))),
    sampled,
    sources: sources.length,
  };
}

/**
 * Harmonic closeness (Marchiori & Latora 2000; Boldi & Vigna 2014) among `members`, over unweighted shortest
 * paths: exact up to 10,000 members, estimated from a fixed sample beyond (distances are the same from both
 * ends, so every source adds to everyone). Cost: see `harmonicShare`.
 */
export function harmonicCloseness(graph: Graph, members: Uint8Array, sampling?: Sampling): HarmonicCloseness {
  const pivots = choosePivots(members, sampling);
  return harmonicOf(shareOfAll(graph, members, pivots, harmonicShare), pivots);
}
