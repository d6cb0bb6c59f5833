import fc from 'fast-check';
import { connectedComponents } from '../../api/network/components';
import { cutPoints } from '../../api/network/cut-points';
import type { Graph } from '../../api/network/graph';
import { removeNodes } from '../../api/network/remove-nodes';
import { separatedBy } from '../../api/network/separation';
import { everyone, graphOf } from './graphs';

/** By taking the node out and counting what its component falls into. */
function byHand(graph: Graph, node: number): number {
  const was = connectedComponents(graph, everyone(graph.size));
  const others = everyone(graph.size).map((_, i) => (i !== node ? 1 : 0));
  const now = connectedComponents(
    removeNodes(
      graph,
      others.map((flag) => 1 - flag),
    ),
    others,
  );
  const sizes = new Map<number, number>();
  now.forEach((part, i) => {
    if (i !== node && was[i] === was[node]) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  });
  const counts = [...sizes.values()];
  return counts.reduce((sum, count) => sum + count, 0) - Math.max(0, ...counts);
}

const anyGraph = fc
  .array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 22 })
  .map((pairs) => graphOf(14, pairs));

test('who goes separates as many as a count by hand says, and only articulation points separate anybody', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const separated = [...separatedBy(graph)];
      expect(separated).toEqual(separated.map((_, node) => byHand(graph, node)));
      expect(separated.map((count) => Number(count > 0))).toEqual([...cutPoints(graph).articulation]);
    }),
    { numRuns: 400 },
  );
});

test('the middle of a star separates all but one; of a chain, the shorter side', () => {
  const star = graphOf(
    6,
    [1, 2, 3, 4, 5].map((leaf) => [0, leaf] as const),
  );
  expect([...separatedBy(star)]).toEqual([4, 0, 0, 0, 0, 0]);
  const chain = graphOf(
    5,
    [0, 1, 2, 3].map((node) => [node, node + 1] as const),
  );
  expect([...separatedBy(chain)]).toEqual([0, 1, 2, 1, 0]);
});

test('a chain of two hundred thousand is no deeper than a star', () => {
  const size = 200_000;
  const chain = graphOf(
    size,
    Array.from({ length: size - 1 }, (_, node) => [node, node + 1] as const),
  );
  expect(separatedBy(chain)[1]).toBe(1);
});
