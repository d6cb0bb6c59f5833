import fc from 'fast-check';
import louvain from 'graphology-communities-louvain';
import peerModularity from 'graphology-metrics/graph/modularity';
import { communities } from '../../api/network/communities/communities';
import { modularity } from '../../api/network/communities/modularity';
import { connectedComponents } from '../../api/network/components';
import { seededRandom } from '../../api/network/layout/random';
import { anyNetwork, everyone, graphOf, pairsOf, peerOf } from './graphs';
import { KARATE } from './karate';

const karate = graphOf(35, KARATE);
const club = everyone(35);
club[0] = 0;
const groups = (community: Int32Array) => new Set([...community].filter((label) => label >= 0)).size;

/** Towns of people who mostly know each other, and some ties between. */
function townsOf(towns: number, people: number, inside: number, across: number, seed: number) {
  const random = seededRandom(seed);
  const draw = (n: number) => Math.floor(random() * n);
  const size = towns * people;
  const pairs = Array.from({ length: size * inside }, () => {
    const town = draw(towns) * people;
    return [town + draw(people), town + draw(people)] as const;
  });
  const ways = Array.from({ length: size * across }, () => [draw(size), draw(size)] as const);
  return graphOf(size, [...pairs, ...ways]);
}

describe('communities', () => {
  test('are connected, each named by its smallest member, and have the modularity that another library finds', () => {
    fc.assert(
      fc.property(anyNetwork, ({ graph, members }) => {
        const found = communities(graph, members);
        expect(found.count).toBe(groups(found.community));
        members.forEach((flag, node) => {
          const label = found.community[node] as number;
          if (!flag) expect(label).toBe(-1);
          else expect(found.community.indexOf(label)).toBe(label);
        });
        for (const label of new Set(found.community)) {
          if (label < 0) continue;
          const alone = found.community.map((other) => (other === label ? 1 : 0));
          const parts = connectedComponents(graph, Uint8Array.from(alone));
          expect(groups(parts)).toBe(1);
        }
        const peer = peerOf(graph, members);
        if (peer.size === 0) expect(found.modularity).toBeNull();
        else {
          peer.forEachNode((node) => peer.setNodeAttribute(node, 'community', found.community[Number(node)]));
          expect(found.modularity).toBeCloseTo(peerModularity(peer), 9);
        }
      }),
    );
  });

  test('are as good as the best of all partitions of a very small network', () => {
    const partitions = (n: number): number[][] =>
      n === 0
        ? [[]]
        : partitions(n - 1).flatMap((rest) =>
            Array.from({ length: Math.max(-1, ...rest) + 2 }, (_, label) => [...rest, label]),
          );
    const all = partitions(7).map((labels) => Int32Array.from(labels));
    const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 12 });
    let [reached, possible] = [0, 0];
    fc.assert(
      fc.property(pairs, (edges) => {
        const graph = graphOf(7, edges);
        if (graph.edgeCount === 0) return;
        const best = all.reduce((most, labels) => Math.max(most, modularity(graph, labels) as number), -1);
        const found = communities(graph, everyone(7)).modularity as number;
        expect(found).toBeLessThan(best + 1e-9);
        reached += found;
        possible += best;
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(reached / possible).toBeGreaterThan(0.995);
  });

  test('of the karate club: four, at the known optimum of 0.4198 (Brandes & al. 2008)', () => {
    const found = communities(karate, club);
    expect(found.modularity).toBeCloseTo(0.4198, 4);
    expect(found.count).toBe(4);
    // The instructor and the administrator stand on different sides.
    expect(found.community[1]).not.toBe(found.community[34]);
  });

  test.each([
    [20, 50, 4, 1],
    [40, 30, 2, 1],
    [5, 300, 3, 2],
  ])(
    'of %i towns of %i reach at least 0.999 of what Louvain finds in another library',
    (towns, people, inside, across) => {
      for (const seed of [1, 2, 3]) {
        const graph = townsOf(towns, people, inside, across, seed);
        const peer = peerOf(graph);
        const reference = Math.max(
          ...[1, 2, 3, 4, 5].map((start) => louvain.detailed(peer, { rng: seededRandom(start) }).modularity),
        );
        const found = communities(graph, everyone(graph.size));
        expect(found.modularity).toBeGreaterThanOrEqual(0.999 * reference);
      }
    },
  );

  test('are the same however the edges were read, and for the same seed', () => {
    const graph = townsOf(10, 20, 3, 1, 4);
    const other = graphOf(
      graph.size,
      pairsOf(graph)
        .map(([a, b]) => [b, a] as const)
        .reverse(),
    );
    const found = communities(graph, everyone(graph.size), { seed: 9 });
    expect(communities(other, everyone(graph.size), { seed: 9 })).toEqual(found);
  });

  test('follow the weights: a strong tie is kept within, a weak one may be crossed', () => {
    // A square of two strong and two weak ties.
    const square = graphOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ]);
    const weights = Float64Array.from(pairsOf(square), ([a, b]) =>
      (a === 0 && b === 1) || (a === 2 && b === 3) ? 5 : 1,
    );
    const found = communities(square, everyone(4), { weights });
    expect([...found.community]).toEqual([0, 0, 2, 2]);
    expect(found.modularity).toBeCloseTo(10 / 12 - 0.5, 12);
  });

  test('of nobody are none; who has no tie is alone', () => {
    expect(communities(graphOf(0, []), everyone(0))).toEqual({
      community: new Int32Array(0),
      count: 0,
      modularity: null,
    });
    expect([...communities(graphOf(3, [[0, 2]]), everyone(3)).community]).toEqual([0, 1, 0]);
  });
});
