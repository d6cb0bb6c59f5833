import { addEdge, buildGraph, emptyEdges, type Graph } from './graph';

/** The graph without some nodes: they stay as numbers, without an edge. O(nodes + edges). */
export function removeNodes(graph: Graph, removed: Uint8Array): Graph {
  const edges = emptyEdges();
  for (let edge = 0; edge < graph.edgeCount; edge += 1) {
    const [a, b] = [graph.source[edge] as number, graph.target[edge] as number];
    if (removed[a] || removed[b]) continue;
    addEdge(edges, a, b, graph.bits[edge] as number, graph.since[edge] as number);
  }
  return buildGraph(graph.size, edges);
}
