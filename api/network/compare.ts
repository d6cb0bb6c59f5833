import type { ChangeState, NetworkLevel } from '../kinds';
import { degreeOf, type Graph } from './graph';
import type { NetworkAt } from './network-at';
import { sideOf } from './network-side';

/** The edges of two days together, in columns: sources ascending, targets ascending within one. */
export interface ComparedEdges {
  readonly length: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Number of the edge in the graph of each day, -1 where it is not there: its bits and `since` are read there. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Two days of one network, side by side. */
export interface NetworkComparison {
  readonly edges: ComparedEdges;
  /** By index of structure or person: the number of ties on each day, -1 for who is not in the network then. */
  readonly degreeBefore: Int32Array;
  readonly degreeAfter: Int32Array;
}

/** The state of something that was there before, is there after, or both. */
export const stateOf = (wasThere: boolean, isThere: boolean): ChangeState =>
  wasThere ? (isThere ? 'KEPT' : 'LOST') : 'ADDED';

/** The order in which graphs number their edges: by source, then by target. */
const byEnds = (a: Graph, edgeA: number, b: Graph, edgeB: number): number =>
  (a.source[edgeA] as number) - (b.source[edgeB] as number) ||
  (a.target[edgeA] as number) - (b.target[edgeB] as number);

/** Both lists are in order, so that one walk over both finds the differences. O(edges of both). */
function mergeEdges(before: Graph, after: Graph): ComparedEdges {
  const most = before.edgeCount + after.edgeCount;
  const [source, target, inBefore, inAfter] = Array.from({ length: 4 }, () => new Int32Array(most)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let [b, a, length] = [0, 0, 0];
  while (b < before.edgeCount || a < after.edgeCount) {
    const order = a === after.edgeCount ? -1 : b === before.edgeCount ? 1 : byEnds(before, b, after, a);
    const [graph, edge] = order <= 0 ? [before, b] : [after, a];
    source[length] = graph.source[edge] as number;
    target[length] = graph.target[edge] as number;
    inBefore[length] = order <= 0 ? b : -1;
    inAfter[length] = order >= 0 ? a : -1;
    length += 1;
    if (order <= 0) b += 1;
    if (order >= 0) a += 1;
  }
  const cut = (column: Int32Array) => column.slice(0, length);
  return { length, source: cut(source), target: cut(target), before: cut(inBefore), after: cut(inAfter) };
}

function degrees(at: NetworkAt, level: NetworkLevel): Int32Array {
  const { graph, members } = sideOf(at, level);
  return Int32Array.from(members, (member, node) => (member ? degreeOf(graph, node) : -1));
}

/**
 * What was added, lost and kept of A or S between two days of one territory: set differences of what holds at the
 * end of each day (design.md section 4), so that edges(after) = edges(before) + added − lost. What happened in
 * between and ended is not in it. Both days must be derived from the same `TerritoryNetwork`, whose indices they
 * share. O(members + edges of both).
 */
export const compareNetworks = (
  before: NetworkAt,
  after: NetworkAt,
  level: NetworkLevel,
): NetworkComparison => ({
  edges: mergeEdges(sideOf(before, level).graph, sideOf(after, level).graph),
  degreeBefore: degrees(before, level),
  degreeAfter: degrees(after, level),
});
