import { firstTimePairs } from '../../api/network/first-time-pairs';
import { addEdge, buildGraph, emptyEdges } from '../../api/network/graph';

/** The same numbers each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const graphOf = (size: number, edges: readonly (readonly [number, number])[]) => {
  const list = emptyEdges();
  for (const [a, b] of edges) addEdge(list, a, b, 1, 0);
  return buildGraph(size, list);
};

describe('first-time pairs', () => {
  test('are those without an edge, in order, whoever is named twice', () => {
    const graph = graphOf(5, [
      [0, 1],
      [3, 2],
    ]);
    expect(firstTimePairs(graph, [3, 0, 1, 2, 0])).toEqual([
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ]);
  });

  test('nobody, one person, and people who all know each other make none', () => {
    const graph = graphOf(3, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect([[], [1], [0, 1, 2]].map((group) => firstTimePairs(graph, group))).toEqual([[], [], []]);
  });

  test.each([1, 2, 3, 4, 5])('are those of a count by hand, on a network drawn at random (%i)', (seed) => {
    const next = numbers(seed);
    const size = 40;
    const known = new Set<string>();
    for (let n = 0; n < 160; n += 1) {
      const [a = 0, b = 0] = [Math.floor(next() * size), Math.floor(next() * size)].sort((x, y) => x - y);
      if (a !== b) known.add(`${a} ${b}`);
    }
    const edges = [...known].map((pair) => pair.split(' ').map(Number) as [number, number]);
    const group = [...Array(size).keys()].filter(() => next() < 0.4);
    const byHand = group.flatMap((a) =>
      group.filter((b) => a < b && !known.has(`${a} ${b}`)).map((b) => [a, b]),
    );
    expect(byHand.length).toBeGreaterThan(10);
    expect(firstTimePairs(graphOf(size, edges), group)).toEqual(byHand);
  });
});
