import { connectedComponents } from './components';
import { countOf, degreesOf } from './degrees';
import type { Graph } from './graph';

/**
 * The members of each component, by its smallest vertex: 0 elsewhere. O(nodes).
 * `component` is what `connectedComponents` gives.
 */
export function componentSizes(component: Int32Array): Int32Array {
  const sizes = new Int32Array(component.length);
  for (let node = 0; node < component.length; node += 1) {
    const smallest = component[node] as number;
    if (smallest >= 0) sizes[smallest] = (sizes[smallest] as number) + 1;
  }
  return sizes;
}

/** Members of the largest component / members, in 0…1; null in an empty network. O(nodes + edges). */
export function largestShare(graph: Graph, members: Uint8Array): number | null {
  const present = countOf(members);
  if (present === 0) return null;
  return componentSizes(connectedComponents(graph, members)).reduce((a, b) => Math.max(a, b), 0) / present;
}

/** Edges among members. */
const edgesAmong = (degrees: Int32Array): number => degrees.reduce((sum, degree) => sum + degree, 0) / 2;

/** Edges / pairs of members, in 0…1; null with fewer than two. O(nodes + edges). */
export function density(graph: Graph, members: Uint8Array): number | null {
  const n = countOf(members);
  return n < 2 ? null : (2 * edgesAmong(degreesOf(graph, members))) / (n * (n - 1));
}

/** The mean number of neighbours; null in an empty network. O(nodes + edges). */
export function meanDegree(graph: Graph, members: Uint8Array): number | null {
  const n = countOf(members);
  return n === 0 ? null : (2 * edgesAmong(degreesOf(graph, members))) / n;
}

/**
 * Degree centralisation (Freeman 1979): Σ (largest degree − degree) / ((n − 1)(n − 2)), 0 where all have as
 * many ties, 1 for a star; null with fewer than three. O(nodes + edges).
 */
export function degreeCentralisation(graph: Graph, members: Uint8Array): number | null {
  const n = countOf(members);
  if (n < 3) return null;
  const degrees = degreesOf(graph, members);
  const most = degrees.reduce((a, b) => Math.max(a, b), 0);
  return (n * most - 2 * edgesAmong(degrees)) / ((n - 1) * (n - 2));
}
