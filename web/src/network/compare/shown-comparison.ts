import { type Filters, passes } from '../shown-network';
import type { ComparedEdge, ComparedNode, Comparison } from './comparison.types';

export interface ShownComparison {
  readonly nodes: readonly ComparedNode[];
  /** Those that have a tie on one of the two days: they stand on the map. */
  readonly connected: readonly ComparedNode[];
  readonly edges: readonly ComparedEdge[];
  readonly counts: Counts;
}

type Sums = Readonly<Record<ComparedNode['state'], number>>;
export interface Counts {
  readonly edges: Sums;
  /** Among the kept: what one knows of them changed. */
  readonly changed: number;
  readonly nodes: Sums;
  readonly noLongerIsolated: number;
  readonly newlyIsolated: number;
}

function sumsOf(items: readonly { readonly state: ComparedNode['state'] }[]): Sums {
  const sums = { ADDED: 0, LOST: 0, KEPT: 0 };
  for (const { state } of items) sums[state] += 1;
  return sums;
}

/** Whether somebody who is there on both days left isolation, or came into it. */
export const isFreed = ({ degreeBefore, degreeAfter }: ComparedNode): boolean =>
  degreeBefore === 0 && (degreeAfter ?? 0) > 0;
export const isLeftAlone = ({ degreeBefore, degreeAfter }: ComparedNode): boolean =>
  (degreeBefore ?? 0) > 0 && degreeAfter === 0;

/** As the server counted them in the whole network, of which no more than a part came. */
const countsOf = (whole: Comparison): Counts => ({
  edges: { ADDED: whole.addedEdges, LOST: whole.lostEdges, KEPT: whole.keptEdges },
  changed: whole.changedEdges,
  nodes: { ADDED: whole.addedNodes, LOST: whole.lostNodes, KEPT: whole.keptNodes },
  noLongerIsolated: whole.noLongerIsolated,
  newlyIsolated: whole.newlyIsolated,
});

/** What the filters leave of a comparison, and its counts; ties are kept between shown nodes only. */
export function shownComparison(whole: Comparison, filters: Filters): ShownComparison {
  const { nodes: all, edges: ties, truncated } = whole;
  const isWhole = Object.keys(filters).length === 0;
  const nodes = all.filter((node) => passes(node, filters));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = ties.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return {
    nodes,
    connected: nodes.filter(({ degreeBefore, degreeAfter }) => (degreeBefore ?? 0) + (degreeAfter ?? 0) > 0),
    edges,
    counts:
      truncated && isWhole
        ? countsOf(whole)
        : {
            edges: sumsOf(edges),
            changed: edges.filter(({ changed }) => changed).length,
            nodes: sumsOf(nodes),
            noLongerIsolated: nodes.filter(isFreed).length,
            newlyIsolated: nodes.filter(isLeftAlone).length,
          },
  };
}

/** One tie as somebody at one of its ends reads it. */
export interface TieLine {
  readonly other: ComparedNode;
  readonly edge: ComparedEdge;
}

/** The ties that a test keeps, under each of their two ends; ends and ties by name, in the order of `compare`. */
export function tiesByMember(
  { nodes, edges }: Pick<ShownComparison, 'nodes' | 'edges'>,
  isWanted: (edge: ComparedEdge) => boolean,
  compare: (one: string, other: string) => number,
): readonly { readonly node: ComparedNode; readonly ties: readonly TieLine[] }[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = new Map<string, TieLine[]>();
  for (const edge of edges.filter(isWanted)) {
    for (const [here, there] of [
      [edge.source, edge.target],
      [edge.target, edge.source],
    ] as const) {
      const other = byId.get(there);
      if (other) lines.set(here, [...(lines.get(here) ?? []), { other, edge }]);
    }
  }
  const byName = (a: ComparedNode, b: ComparedNode) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1);
  return nodes
    .filter(({ id }) => lines.has(id))
    .sort(byName)
    .map((node) => ({
      node,
      ties: (lines.get(node.id) ?? []).sort((a, b) => byName(a.other, b.other)),
    }));
}
