import fc from 'fast-check';
import { connectedComponents } from '../../api/network/components';
import { coreNumbers } from '../../api/network/core-numbers';
import { cutPoints } from '../../api/network/cut-points';
import { addEdge, buildGraph, emptyEdges, type Graph } from '../../api/network/graph';
import { removeNodes } from '../../api/network/remove-nodes';
import { KARATE } from './karate';

const graphOf = (size: number, pairs: readonly (readonly [number, number])[]): Graph => {
  const edges = emptyEdges();
  for (const [a, b] of pairs) if (a !== b) addEdge(edges, a, b, 1, 0);
  return buildGraph(size, edges);
};

const componentCount = (graph: Graph, members: Uint8Array): number =>
  new Set([...connectedComponents(graph, members)].filter((component) => component >= 0)).size;
const everyone = (size: number) => new Uint8Array(size).fill(1);

/** By taking each away and counting what is left. */
function cutByBruteForce(graph: Graph) {
  const before = componentCount(graph, everyone(graph.size));
  const points = Array.from({ length: graph.size }, (_, node) => {
    const gone = new Uint8Array(graph.size);
    gone[node] = 1;
    const members = everyone(graph.size);
    members[node] = 0;
    const alone = graph.offsets[node] === graph.offsets[node + 1];
    return componentCount(removeNodes(graph, gone), members) > before - (alone ? 1 : 0) ? 1 : 0;
  });
  const bridges = Array.from({ length: graph.edgeCount }, (_, edge) => {
    const rest = Array.from(
      { length: graph.edgeCount },
      (_, e) => [graph.source[e] ?? 0, graph.target[e] ?? 0] as const,
    );
    const without = graphOf(
      graph.size,
      rest.filter((_, e) => e !== edge),
    );
    return componentCount(without, everyone(graph.size)) > before ? 1 : 0;
  });
  return { points, bridges };
}

/** By peeling: whoever has fewer than k neighbours left goes, until nobody does. */
function coresByPeeling(graph: Graph): number[] {
  const core = new Array<number>(graph.size).fill(0);
  for (let k = 1; k <= graph.size; k += 1) {
    let left = new Set(core.map((_, node) => node));
    for (let changed = true; changed; ) {
      const stay = new Set(
        [...left].filter((node) => {
          const near = graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1]);
          return near.reduce((sum, other) => sum + Number(left.has(other)), 0) >= k;
        }),
      );
      changed = stay.size < left.size;
      left = stay;
    }
    for (const node of left) core[node] = k;
  }
  return core;
}

const anyGraph = fc
  .array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 22 })
  .map((pairs) => graphOf(12, pairs));

describe('articulation points and bridges', () => {
  test('are those that brute force finds', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { articulation, bridge } = cutPoints(graph);
        const expected = cutByBruteForce(graph);
        expect([...articulation]).toEqual(expected.points);
        expect([...bridge]).toEqual(expected.bridges);
      }),
    );
  });

  test('of the karate club: its one articulation point is the instructor, its one bridge leads to member 12', () => {
    const graph = graphOf(35, KARATE);
    const { articulation, bridge } = cutPoints(graph);
    expect([...articulation].flatMap((flag, node) => (flag ? [node] : []))).toEqual([1]);
    expect(
      [...bridge].flatMap((flag, edge) => (flag ? [[graph.source[edge], graph.target[edge]]] : [])),
    ).toEqual([[1, 12]]);
  });

  test('a chain of 200,000 is walked without recursion', () => {
    const size = 200_000;
    const graph = graphOf(
      size,
      Array.from({ length: size - 1 }, (_, i) => [i, i + 1] as const),
    );
    const { articulation, bridge } = cutPoints(graph);
    expect(articulation.reduce((a, b) => a + b, 0)).toBe(size - 2);
    expect(bridge.reduce((a, b) => a + b, 0)).toBe(size - 1);
  });
});

describe('core numbers', () => {
  test('are those that peeling finds', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => expect([...coreNumbers(graph)]).toEqual(coresByPeeling(graph))),
    );
  });

  test('of the karate club: ten of its members are in the 4-core', () => {
    const cores = [...coreNumbers(graphOf(35, KARATE))].slice(1);
    const count = (k: number) => cores.filter((core) => core === k).length;
    expect([count(1), count(2), count(3), count(4)]).toEqual([1, 11, 12, 10]);
  });
});
