import type { Graph } from './graph';

/** Two people by index, the smaller first. */
export type Pair = readonly [number, number];

/**
 * Pairs of a group who had no open tie: no edge between them in the acquaintance graph of the day before they began
 * (design.md section 4, either declared it). In order of index. Members twice count once. O(members² + their ties).
 */
export function firstTimePairs({ offsets, targets }: Graph, members: readonly number[]): Pair[] {
  const group = [...new Set(members)].sort((a, b) => a - b);
  const pairs: Pair[] = [];
  for (const [i, a] of group.entries()) {
    const known = new Set(targets.subarray(offsets[a] ?? 0, offsets[a + 1] ?? 0));
    for (const b of group.slice(i + 1)) if (!known.has(b)) pairs.push([a, b]);
  }
  return pairs;
}
