import { ALWAYS, type Day } from './day';
import { groupBy } from './lookup';

/**
 * An undirected simple graph in compressed sparse rows. Arc k goes from the node whose
 * `offsets[node] ≤ k < offsets[node + 1]` to `targets[k]`, along edge `edgeOf[k]`.
 * Edges have `source < target`; neighbours of a node are in ascending order.
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

/** Collects edges, of which several may join the same two nodes. */
export interface EdgeList {
  readonly a: number[];
  readonly b: number[];
  readonly bits: number[];
  readonly since: number[];
}

export const emptyEdges = (): EdgeList => ({ a: [], b: [], bits: [], since: [] });

export function addEdge(edges: EdgeList, a: number, b: number, bits: number, since: Day): void {
  edges.a.push(Math.min(a, b));
  edges.b.push(Math.max(a, b));
  edges.bits.push(bits);
  edges.since.push(since);
}

const earliest = (x: Day, y: Day): Day => (x === ALWAYS ? y : y === ALWAYS ? x : Math.min(x, y));

/** Merges parallel edges by two counting sorts: O(size + edges) time and memory. */
export function buildGraph(size: number, edges: EdgeList): Graph {
  const byTarget = groupBy(Int32Array.from(edges.b), size);
  const order = Int32Array.from(byTarget.rows, (row) => edges.a[row] ?? 0);
  const bySource = groupBy(order, size);
  const source: number[] = [];
  const target: number[] = [];
  const bits: number[] = [];
  const since: number[] = [];
  for (const position of bySource.rows) {
    const row = byTarget.rows[position] ?? 0;
    const [a, b] = [edges.a[row] ?? 0, edges.b[row] ?? 0];
    const last = source.length - 1;
    if (last >= 0 && source[last] === a && target[last] === b) {
      bits[last] = (bits[last] ?? 0) | (edges.bits[row] ?? 0);
      since[last] = earliest(since[last] ?? ALWAYS, edges.since[row] ?? ALWAYS);
    } else {
      source.push(a);
      target.push(b);
      bits.push(edges.bits[row] ?? 0);
      since.push(edges.since[row] ?? ALWAYS);
    }
  }
  return withArcs(size, source, target, bits, since);
}

function withArcs(size: number, source: number[], target: number[], bits: number[], since: number[]): Graph {
  const offsets = new Int32Array(size + 1);
  const count = (node: number) => {
    offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  };
  source.forEach(count);
  target.forEach(count);
  for (let i = 0; i < size; i += 1) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const targets = new Int32Array(source.length * 2);
  const edgeOf = new Int32Array(source.length * 2);
  const arc = (from: number, to: number, edge: number) => {
    const at = next[from] ?? 0;
    targets[at] = to;
    edgeOf[at] = edge;
    next[from] = at + 1;
  };
  // Edges are sorted by source then target: arcs to smaller neighbours first, then to larger, each ascending.
  source.forEach((from, edge) => {
    arc(target[edge] ?? 0, from, edge);
  });
  source.forEach((from, edge) => {
    arc(from, target[edge] ?? 0, edge);
  });
  return {
    size,
    edgeCount: source.length,
    offsets,
    targets,
    edgeOf,
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    bits: Uint8Array.from(bits),
    since: Int32Array.from(since),
  };
}

/** Number of neighbours of a node. */
export const degreeOf = (graph: Graph, node: number): number =>
  (graph.offsets[node + 1] ?? 0) - (graph.offsets[node] ?? 0);

/** The edges of a node as [neighbour, edge] pairs, neighbours ascending. */
export function* neighboursOf(graph: Graph, node: number): Generator<readonly [number, number]> {
  for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc += 1) {
    yield [graph.targets[arc] ?? 0, graph.edgeOf[arc] ?? 0];
  }
}
