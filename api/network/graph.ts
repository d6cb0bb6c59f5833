/**
 * An undirected simple graph in compressed sparse rows. Arc k goes from the node whose
 * `offsets[node] ≤ k < offsets[node + 1]` to `targets[k]`, along edge `edgeOf[k]`.
 * Edges have `source < target`; neighbours of a node are in ascending order.
 * `offsets` and `targets` are what is kept; an analysis that needs no edge numbers reads these alone.
 */
export interface Graph {
  readonly size: number;
  readonly edgeCount: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly edgeOf: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** What was merged into the edge, as bits. */
  readonly bits: Uint8Array;
  /** The earliest known day among what was merged; ALWAYS when none is known. */
  readonly since: Int32Array;
}

export { buildGraph } from './build-graph';
export { addEdge, type EdgeList, emptyEdges } from './edge-list';

/** Number of neighbours of a node. */
export const degreeOf = (graph: Graph, node: number): number =>
  (graph.offsets[node + 1] ?? 0) - (graph.offsets[node] ?? 0);

/** The edges of a node as [neighbour, edge] pairs, neighbours ascending. */
export function* neighboursOf(graph: Graph, node: number): Generator<readonly [number, number]> {
  for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc += 1) {
    yield [graph.targets[arc] ?? 0, graph.edgeOf[arc] ?? 0];
  }
}
