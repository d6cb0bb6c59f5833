import type { LayoutEdge, LayoutNode } from './layout.types';

export interface Part {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

function neighboursOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  return neighbours;
}

/** Everyone that can be reached from a node, marked with the number of its part. */
function reach(
  from: string,
  neighbours: ReadonlyMap<string, string[]>,
  partOf: Map<string, number>,
  part: number,
) {
  const queue = [from];
  partOf.set(from, part);
  for (const next of queue) {
    for (const other of neighbours.get(next) ?? []) {
      if (partOf.has(other)) continue;
      partOf.set(other, part);
      queue.push(other);
    }
  }
}

/** The connected parts with their edges, the largest first, then by the first id; O(nodes + edges). */
export function connectedParts(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Part[] {
  const neighbours = neighboursOf(nodes, edges);
  const partOf = new Map<string, number>();
  const found: { nodes: LayoutNode[]; edges: LayoutEdge[] }[] = [];
  for (const { id } of nodes) {
    if (partOf.has(id)) continue;
    reach(id, neighbours, partOf, found.length);
    found.push({ nodes: [], edges: [] });
  }
  for (const node of nodes) found[partOf.get(node.id) ?? -1]?.nodes.push(node);
  for (const edge of edges) found[partOf.get(edge.source) ?? -1]?.edges.push(edge);
  const first = (part: Part) => part.nodes[0]?.id ?? '';
  return found.sort((a, b) => b.nodes.length - a.nodes.length || (first(a) < first(b) ? -1 : 1));
}
