import fc from 'fast-check';
import Peer from 'graphology';
import { addEdge, buildGraph, emptyEdges, type Graph } from '../../api/network/graph';

/** A graph of pairs; a pair with itself is nothing. */
export const graphOf = (size: number, pairs: readonly (readonly [number, number])[]): Graph => {
  const edges = emptyEdges();
  for (const [a, b] of pairs) addEdge(edges, a, b, 1, 0);
  return buildGraph(size, edges);
};

export const everyone = (size: number): Uint8Array => new Uint8Array(size).fill(1);

export const pairsOf = (graph: Graph): (readonly [number, number])[] =>
  Array.from({ length: graph.edgeCount }, (_, e) => [graph.source[e] ?? 0, graph.target[e] ?? 0] as const);

/** The same graph as another library holds it, without those that the mask leaves out. */
export function peerOf(graph: Graph, members: Uint8Array = everyone(graph.size)): Peer {
  const peer = new Peer({ type: 'undirected' });
  members.forEach((flag, node) => {
    if (flag) peer.addNode(node);
  });
  for (const [a, b] of pairsOf(graph)) if (members[a] && members[b]) peer.addEdge(a, b);
  return peer;
}

/** The distance from everyone to everyone by Floyd and Warshall, Infinity where there is no way. */
export function distances(graph: Graph, members: Uint8Array = everyone(graph.size)): number[][] {
  const n = graph.size;
  const d = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? 0;
  const set = (i: number, j: number, value: number) => {
    (d[i] as number[])[j] = value;
  };
  for (const [a, b] of pairsOf(graph)) {
    if (!members[a] || !members[b]) continue;
    set(a, b, 1);
    set(b, a, 1);
  }
  for (let k = 0; k < n; k += 1)
    for (let i = 0; i < n; i += 1)
      for (let j = 0; j < n; j += 1) if (at(i, k) + at(k, j) < at(i, j)) set(i, j, at(i, k) + at(k, j));
  return d;
}

const SIZE = 14;

/** Small random networks, from empty to dense, with a mask of who is in them. */
export const anyNetwork = fc
  .record({
    pairs: fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 45 }),
    out: fc.array(fc.nat(SIZE - 1), { maxLength: 4 }),
  })
  .map(({ pairs, out }) => {
    const members = everyone(SIZE);
    for (const node of out) members[node] = 0;
    return { graph: graphOf(SIZE, pairs), members };
  });

/** By the names of their ends: "Medici-Ridolfi …". */
export function namedGraph(pairs: string) {
  const edges = pairs.split(' ').map((pair) => pair.split('-') as [string, string]);
  const names = [...new Set(edges.flat())].sort();
  const at = (name: string) => names.indexOf(name);
  return {
    names,
    at,
    graph: graphOf(
      names.length,
      edges.map(([a, b]) => [at(a), at(b)] as const),
    ),
  };
}
