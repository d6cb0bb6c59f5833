import fc from 'fast-check';
import { connectedComponents } from '../../api/network/components';
import { coreNumbers } from '../../api/network/core-numbers';
import { harmonicCloseness } from '../../api/network/harmonic-closeness';
import {
  breadthFirstOrder,
  byNewNumber,
  byOldNumber,
  bySmallest,
  permuteGraph,
  renumber,
} from '../../api/network/renumber';
import { createPathFinder } from '../../api/network/shortest-path';
import { anyNetwork, distances, everyone, graphOf, pairsOf } from './graphs';
import { KARATE } from './karate';

describe('a shortest path', () => {
  test('is a way along ties, as long as brute force says, for every pair and question after question', () => {
    fc.assert(
      fc.property(anyNetwork, ({ graph, members }) => {
        const far = distances(graph, members);
        const finder = createPathFinder(graph, members);
        const ties = new Set(pairsOf(graph).map(([a, b]) => `${a}-${b}`));
        for (let from = 0; from < graph.size; from += 1) {
          for (let to = 0; to < graph.size; to += 1) {
            const path = finder.find(from, to);
            const d = members[from] && members[to] ? (far[from]?.[to] as number) : Number.POSITIVE_INFINITY;
            if (!Number.isFinite(d)) {
              expect(path).toBeNull();
              continue;
            }
            const way = [...(path ?? [])];
            expect([way[0], way.at(-1), way.length]).toEqual([from, to, d + 1]);
            for (let i = 1; i < way.length; i += 1) {
              const [a, b] = [way[i - 1] as number, way[i] as number];
              expect(ties.has(`${Math.min(a, b)}-${Math.max(a, b)}`)).toBe(true);
              expect(members[a] && members[b]).toBe(1);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is the same one each time it is asked for', () => {
    const finder = createPathFinder(graphOf(35, KARATE));
    const first = [...(finder.find(17, 27) ?? [])];
    finder.find(5, 30);
    expect([...(finder.find(17, 27) ?? [])]).toEqual(first);
  });

  test('from somebody to themselves is no step; from or to nobody there is none', () => {
    const finder = createPathFinder(graphOf(3, [[0, 1]]));
    expect([...(finder.find(2, 2) ?? [])]).toEqual([2]);
    expect(finder.find(0, 2)).toBeNull();
    expect(finder.find(0, 7)).toBeNull();
    expect(finder.find(-1, 0)).toBeNull();
  });

  test('goes along a chain of 100,000', () => {
    const size = 100_000;
    const chain = graphOf(
      size,
      Array.from({ length: size - 1 }, (_, i) => [i, i + 1] as const),
    );
    expect(createPathFinder(chain).find(0, size - 1)).toHaveLength(size);
  });
});

describe('a graph with other numbers', () => {
  test('is the same graph, in order, and what is found in it maps back', () => {
    fc.assert(
      fc.property(anyNetwork, fc.infiniteStream(fc.nat(1_000)), ({ graph, members }, some) => {
        const draw = Int32Array.from({ length: graph.size }, () => some.next().value as number);
        const order = Int32Array.from(draw.keys()).sort((a, b) => (draw[a] as number) - (draw[b] as number));
        for (const other of [renumber(graph), permuteGraph(graph, order)]) {
          const named = pairsOf(other.graph).map(([a, b]) =>
            [other.toOld[a] as number, other.toOld[b] as number].sort((x, y) => x - y).join('-'),
          );
          expect(named.sort()).toEqual(
            pairsOf(graph)
              .map((pair) => pair.join('-'))
              .sort(),
          );
          for (let node = 0; node < graph.size; node += 1) {
            const row = [
              ...other.graph.targets.subarray(other.graph.offsets[node], other.graph.offsets[node + 1]),
            ];
            expect(row).toEqual([...row].sort((a, b) => a - b));
          }
          const there = byNewNumber(members, other);
          expect(byOldNumber(there, other)).toEqual(members);
          expect(byOldNumber(coreNumbers(other.graph, there), other)).toEqual(coreNumbers(graph, members));
          expect(bySmallest(byOldNumber(connectedComponents(other.graph, there), other))).toEqual(
            connectedComponents(graph, members),
          );
          const near = harmonicCloseness(graph, members).raw;
          byOldNumber(harmonicCloseness(other.graph, there).raw, other).forEach((value, node) => {
            expect(value).toBeCloseTo(near[node] as number, 9);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('in breadth-first order: who is nearer to the first comes earlier, part after part', () => {
    const graph = graphOf(6, [
      [0, 4],
      [4, 2],
      [1, 5],
    ]);
    expect([...breadthFirstOrder(graph)]).toEqual([0, 4, 2, 1, 5, 3]);
    expect(everyone(6)).toHaveLength(6);
  });
});
