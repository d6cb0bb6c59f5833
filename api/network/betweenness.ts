import type { Graph } from './graph';
import { choosePivots, type Pivots, type Sampling, shareOfAll } from './pivots';

/** How often each vertex lies on the shortest ways between others. */
export interface Betweenness {
  /** Pairs {s, t} that it lies between, each shared out among their shortest paths; 0 for who is left out. */
  readonly raw: Float64Array;
  /** `raw` over the (n−1)(n−2)/2 pairs of others, in 0…1; 0 in a network of fewer than three. */
  readonly normalised: Float64Array;
  /** True when it is an estimate from some sources. */
  readonly sampled: boolean;
  readonly sources: number;
}

const UNSEEN = -1;

/**
 * What the sources `pivots.sources[from … to − 1]` bring to the betweenness of each: Brandes' dependencies
 * δ_s(v) = Σ_t σ_st(v)/σ_st, added up over these sources. Shares of disjoint ranges add up to the whole, so
 * that workers can take a part each.
 *
 * Brandes (2001), without recursion and with nothing allocated between sources. A vertex is known by its place
 * in the order of the search, so one look at an arc's far end tells whether it is new and whether it lies a
 * step further; the arcs that lead a step further are kept in that order, and the way back reads them alone.
 * O(sources × (nodes + edges)) time; 6 numbers a node and one an edge. A vertex with more than 10³⁰⁸ shortest
 * paths to it is beyond a double.
 */
export function betweennessShare(
  graph: Graph,
  members: Uint8Array,
  sources: Int32Array,
  from = 0,
  to = sources.length,
): Float64Array {
  const { size, offsets, targets } = graph;
  const dependency = new Float64Array(size);
  // Who is left out counts as seen at place 0, before every next step: such an arc leads nowhere.
  const fresh = new Int32Array(size);
  for (let node = 0; node < size; node += 1) if (members[node]) fresh[node] = UNSEEN;
  const place = new Int32Array(size);
  const order = new Int32Array(size);
  const paths = new Float64Array(size);
  const share = new Float64Array(size);
  const onward = new Int32Array(graph.edgeCount);
  const onwardEnd = new Int32Array(size + 1);
  for (let s = from; s < to; s += 1) {
    const source = sources[s] as number;
    place.set(fresh);
    place[source] = 0;
    order[0] = source;
    paths[0] = 1;
    let tail = 1;
    let kept = 0;
    for (let head = 0, levelEnd = 1; head < tail; levelEnd = tail) {
      for (; head < levelEnd; head += 1) {
        const node = order[head] as number;
        const ways = paths[head] as number;
        const end = offsets[node + 1] as number;
        for (let arc = offsets[node] as number; arc < end; arc += 1) {
          const other = targets[arc] as number;
          const at = place[other] as number;
          if (at >= levelEnd) {
            paths[at] = (paths[at] as number) + ways;
            onward[kept] = at;
            kept += 1;
          } else if (at === UNSEEN) {
            place[other] = tail;
            order[tail] = other;
            paths[tail] = ways;
            onward[kept] = tail;
            kept += 1;
            tail += 1;
          }
        }
        onwardEnd[head + 1] = kept;
      }
    }
    // δ(v) = σ(v) Σ_w (1 + δ(w))/σ(w) over the w a step further; what is summed is kept by place.
    for (let i = tail - 1; i > 0; i -= 1) {
      let sum = 0;
      const end = onwardEnd[i + 1] as number;
      for (let k = onwardEnd[i] as number; k < end; k += 1) sum += share[onward[k] as number] as number;
      const ways = paths[i] as number;
      share[i] = 1 / ways + sum;
      const node = order[i] as number;
      dependency[node] = (dependency[node] as number) + ways * sum;
    }
  }
  return dependency;
}

/** From the sum of all shares to the figures: each pair was met from both its ends, and a sample stands for all. */
export function betweennessOf(dependency: Float64Array, { sources, members, sampled }: Pivots): Betweenness {
  const scale = sources.length === 0 ? 0 : members / sources.length / 2;
  const pairs = ((members - 1) * (members - 2)) / 2;
  const raw = dependency.map((sum) => sum * scale);
  return {
    raw,
    normalised: raw.map((value) => (members < 3 ? 0 : value / pairs)),
    sampled,
    sources: sources.length,
  };
}

/**
 * Betweenness (Freeman 1977) among `members`, over unweighted shortest paths: exact up to 10,000 members,
 * estimated from a fixed sample beyond (Brandes & Pich 2007). Cost: see `betweennessShare`.
 */
export function betweenness(graph: Graph, members: Uint8Array, sampling?: Sampling): Betweenness {
  const pivots = choosePivots(members, sampling);
  return betweennessOf(shareOfAll(graph, members, pivots, betweennessShare), pivots);
}
