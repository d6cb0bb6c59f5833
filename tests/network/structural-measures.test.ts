import fc from 'fast-check';
import { density as peerDensity } from 'graphology-metrics/graph';
import { degreeCentralisation, density, largestShare, meanDegree } from '../../api/network/cohesion';
import { constraint } from '../../api/network/constraint';
import { coreNumbers } from '../../api/network/core-numbers';
import { cutPoints } from '../../api/network/cut-points';
import { eiIndex } from '../../api/network/ei-index';
import { distanceFragmentation, fragmentation } from '../../api/network/fragmentation';
import type { Graph } from '../../api/network/graph';
import { keyPlayers } from '../../api/network/key-players';
import { removeNodes } from '../../api/network/remove-nodes';
import { transitivity } from '../../api/network/transitivity';
import { anyNetwork, distances, everyone, graphOf, pairsOf, peerOf } from './graphs';
import { KARATE } from './karate';
import { BORGATTI, BORGATTI_WEIGHTS, FLORENTINE, KITE } from './published';

const karate = graphOf(35, KARATE);
const club = everyone(35);
club[0] = 0;
const star = graphOf(
  6,
  [1, 2, 3, 4, 5].map((leaf) => [0, leaf] as const),
);
const complete = (n: number) =>
  graphOf(
    n,
    Array.from({ length: n * n }, (_, i) => [i % n, Math.floor(i / n)] as const),
  );

/** Straight from the formula, over a whole matrix. */
function constraintByMatrix(graph: Graph, members: Uint8Array, weights: Float64Array) {
  const n = graph.size;
  const w = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  pairsOf(graph).forEach(([a, b], edge) => {
    if (!members[a] || !members[b]) return;
    (w[a] as number[])[b] = weights[edge] as number;
    (w[b] as number[])[a] = weights[edge] as number;
  });
  const total = w.map((row) => row.reduce((a, b) => a + b, 0));
  const p = (i: number, j: number) => ((w[i] as number[])[j] as number) / (total[i] as number);
  return w.map((row, i) => {
    if (total[i] === 0) return null;
    return row.reduce((sum, weight, j) => {
      if (weight === 0) return sum;
      const indirect = row.reduce((s, via, q) => s + (via === 0 || q === j ? 0 : p(i, q) * p(q, j)), 0);
      return sum + (p(i, j) + indirect) ** 2;
    }, 0);
  });
}

describe('constraint', () => {
  test('is what the formula gives over the whole matrix, with weights and without', () => {
    fc.assert(
      fc.property(
        anyNetwork,
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        ({ graph, members }, some) => {
          const equal = new Float64Array(graph.edgeCount).fill(1);
          const weights = equal.map(() => some.next().value as number);
          for (const [given, used] of [
            [null, equal],
            [weights, weights],
          ] as const) {
            const expected = constraintByMatrix(graph, members, used);
            constraint(graph, members, given).forEach((value, node) => {
              if (value === null) expect(expected[node]).toBeNull();
              else expect(value).toBeCloseTo(expected[node] as number, 9);
            });
          }
        },
      ),
    );
  });

  test('of Borgatti’s example (1997): G is free at 0.400, A less so at 0.595, C hangs on one tie', () => {
    const found = constraint(BORGATTI.graph, everyone(7));
    expect(found[BORGATTI.at('G')]).toBeCloseTo(0.4, 3);
    expect(found[BORGATTI.at('A')]).toBeCloseTo(0.595, 3);
    expect(found[BORGATTI.at('C')]).toBe(1);
    const weights = Float64Array.from(
      pairsOf(BORGATTI.graph),
      ([a, b]) => BORGATTI_WEIGHTS[`${BORGATTI.names[a]}-${BORGATTI.names[b]}`] as number,
    );
    const weighted = constraint(BORGATTI.graph, everyone(7), weights);
    expect(weighted[BORGATTI.at('G')]).toBeCloseTo(0.299, 3);
    expect(weighted[BORGATTI.at('A')]).toBeCloseTo(0.795, 3);
  });

  test('of the Medici is the lowest in Florence; who has no tie has no constraint', () => {
    const found = constraint(FLORENTINE.graph, everyone(15)).map((value) => value ?? Number.NaN);
    expect(found.indexOf(Math.min(...found))).toBe(FLORENTINE.at('Medici'));
    expect(found[FLORENTINE.at('Medici')]).toBeCloseTo(0.2099, 4);
    expect(constraint(graphOf(3, [[0, 1]]), everyone(3))).toEqual([1, 1, null]);
  });
});

describe('the E-I index', () => {
  const values = fc.array(fc.subarray(['a', 'b', 'c'], { maxLength: 2 }), { minLength: 14, maxLength: 14 });

  test('counts as one would by hand: inside when a value is in common, out of count without any', () => {
    fc.assert(
      fc.property(anyNetwork, values, ({ graph, members }, of) => {
        const ties = pairsOf(graph).filter(([a, b]) => members[a] && members[b]);
        const counted = ties.filter(([a, b]) => of[a]?.length && of[b]?.length);
        const inside = counted.filter(([a, b]) => of[a]?.some((value) => of[b]?.includes(value))).length;
        const outside = counted.length - inside;
        expect(eiIndex(graph, members, (node) => of[node] ?? [])).toEqual({
          index: counted.length === 0 ? null : (outside - inside) / counted.length,
          internal: inside,
          external: outside,
          excluded: ties.length - counted.length,
        });
      }),
    );
  });

  test('of the karate club after it split: 10 ties across, 68 inside', () => {
    const administrator = [9, 10, 15, 16, 19, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34];
    const found = eiIndex(karate, club, (member) => [administrator.includes(member) ? 'Officer' : 'Hi']);
    expect([found.internal, found.external]).toEqual([68, 10]);
    expect(found.index).toBeCloseTo(-58 / 78, 12);
  });
});

describe('the whole network', () => {
  test('has the density, degrees and largest part that another library or brute force finds', () => {
    fc.assert(
      fc.property(anyNetwork, ({ graph, members }) => {
        const peer = peerOf(graph, members);
        const far = distances(graph, members);
        const parts = far.map((row, node) => (members[node] ? row.filter(Number.isFinite).length : 0));
        const degrees = peer.mapNodes((node) => peer.degree(node));
        expect(density(graph, members)).toBeCloseTo(peerDensity(peer), 12);
        expect(meanDegree(graph, members)).toBeCloseTo((2 * peer.size) / peer.order, 12);
        expect(largestShare(graph, members)).toBeCloseTo(Math.max(...parts) / peer.order, 12);
        const most = Math.max(...degrees);
        const away = degrees.reduce((sum, degree) => sum + most - degree, 0);
        expect(degreeCentralisation(graph, members)).toBeCloseTo(
          away / ((peer.order - 1) * (peer.order - 2)),
          12,
        );
      }),
    );
  });

  test('has the transitivity that counting triples finds', () => {
    fc.assert(
      fc.property(anyNetwork, ({ graph, members }) => {
        const peer = peerOf(graph, members);
        let [closed, all] = [0, 0];
        peer.forEachNode((node) => {
          const near = peer.neighbors(node);
          near.forEach((a, i) => {
            for (const b of near.slice(i + 1)) {
              all += 1;
              if (peer.hasEdge(a, b)) closed += 1;
            }
          });
        });
        const found = transitivity(graph, members);
        if (all === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(closed / all, 12);
      }),
    );
  });

  test('published: karate club, Florentine families, kite', () => {
    expect(density(karate, club)).toBeCloseTo(0.139, 3);
    expect(transitivity(karate, club)).toBeCloseTo(0.2557, 4);
    expect(meanDegree(karate, club)).toBeCloseTo(4.588, 3);
    expect(degreeCentralisation(karate, club)).toBeCloseTo(0.3996, 4);
    expect(transitivity(FLORENTINE.graph, everyone(15))).toBeCloseTo(0.1915, 4);
    expect(transitivity(KITE.graph, everyone(10))).toBeCloseTo(0.5789, 4);
    // Wasserman & Faust (1994, p. 180): 0.267 among the sixteen families, the Pucci included.
    const sixteen = graphOf(16, pairsOf(FLORENTINE.graph));
    expect(degreeCentralisation(sixteen, everyone(16))).toBeCloseTo(0.267, 3);
  });

  test('a star is as centralised as can be, a network of equals not at all', () => {
    expect(degreeCentralisation(star, everyone(6))).toBe(1);
    expect(degreeCentralisation(complete(5), everyone(5))).toBe(0);
    expect(transitivity(complete(5), everyone(5))).toBe(1);
  });

  test('of nobody or too few has no figure', () => {
    const nobody = new Uint8Array(5);
    const five = complete(5);
    for (const measure of [
      density,
      meanDegree,
      largestShare,
      degreeCentralisation,
      transitivity,
      fragmentation,
    ])
      expect(measure(five, nobody)).toBeNull();
  });
});

describe('fragmentation', () => {
  const byDistances = (graph: Graph, members: Uint8Array) => {
    const far = distances(graph, members);
    let [pairs, apart, near] = [0, 0, 0];
    far.forEach((row, i) => {
      row.forEach((d, j) => {
        if (i === j || !members[i] || !members[j]) return;
        pairs += 1;
        near += 1 / d;
        if (!Number.isFinite(d)) apart += 1;
      });
    });
    return { f: apart / pairs, fd: 1 - near / pairs };
  };

  test('is the share of pairs without a way, and by distance what brute force finds', () => {
    fc.assert(
      fc.property(anyNetwork, ({ graph, members }) => {
        const expected = byDistances(graph, members);
        expect(fragmentation(graph, members)).toBeCloseTo(expected.f, 12);
        const found = distanceFragmentation(graph, members);
        expect(found.value).toBeCloseTo(expected.fd, 12);
        expect(found.sampled).toBe(false);
      }),
    );
  });

  test('of Borgatti’s extremes: in one piece 0, of people alone 1, everyone knowing everyone 0 by distance too', () => {
    expect(fragmentation(star, everyone(6))).toBe(0);
    expect(fragmentation(graphOf(6, []), everyone(6))).toBe(1);
    expect(distanceFragmentation(complete(6), everyone(6)).value).toBeCloseTo(0, 12);
    expect(distanceFragmentation(graphOf(6, []), everyone(6)).value).toBe(1);
    expect(distanceFragmentation(complete(6), new Uint8Array(6)).value).toBeNull();
  });

  test('by distance beyond the limit is estimated from a sample, and says so', () => {
    const exact = distanceFragmentation(karate, club).value as number;
    const found = distanceFragmentation(karate, club, { exactUpTo: 10, pivots: 20 });
    expect([found.sampled, found.sources]).toEqual([true, 20]);
    expect(Math.abs((found.value as number) - exact)).toBeLessThan(0.1);
  });
});

describe('key players', () => {
  const subsets = (nodes: number[], count: number): number[][] =>
    count === 0
      ? [[]]
      : nodes.flatMap((node, i) => subsets(nodes.slice(i + 1), count - 1).map((rest) => [node, ...rest]));
  const without = (members: Uint8Array, gone: readonly number[]) =>
    members.map((flag, node) => (gone.includes(node) ? 0 : flag));

  test('one or two are the set that tries of all sets find, the first by ids among equals', () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer({ min: 1, max: 2 }), ({ graph, members }, count) => {
        const present = [...members].flatMap((flag, node) => (flag ? [node] : []));
        const tried = subsets(present, count).map((set) => ({
          set,
          f: fragmentation(graph, without(members, set)) as number,
        }));
        const most = Math.max(...tried.map(({ f }) => f));
        const expected = tried.find(({ f }) => f > most - 1e-12)?.set;
        const found = keyPlayers(graph, members, count);
        expect(found.removed).toEqual(expected);
        expect(found.fragmentation).toBeCloseTo(most, 12);
        expect(found.exact).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('three are each the best that can be added to those before', () => {
    fc.assert(
      fc.property(anyNetwork, ({ graph, members }) => {
        const gone: number[] = [];
        for (let i = 0; i < 3; i += 1) {
          const candidates = [...members].flatMap((flag, node) =>
            flag && !gone.includes(node) ? [node] : [],
          );
          const f = candidates.map(
            (node) => fragmentation(graph, without(members, [...gone, node])) as number,
          );
          gone.push(candidates[f.findIndex((value) => value > Math.max(...f) - 1e-12)] as number);
        }
        const found = keyPlayers(graph, members, 3);
        expect(found.removed).toEqual(gone.sort((a, b) => a - b));
        expect(found.exact).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('of the karate club: without 1 and 2, three are alone, five apart, twenty-four left together', () => {
    const found = keyPlayers(karate, club, 2);
    expect(found.removed).toEqual([1, 2]);
    expect(found.fragmentation).toBeCloseTo(1 - (24 * 23 + 5 * 4) / (32 * 31), 12);
  });

  test('none, or more than there are', () => {
    expect(keyPlayers(star, everyone(6), 0)).toEqual({ removed: [], fragmentation: 0, exact: true });
    expect(keyPlayers(star, everyone(6), 9)).toEqual({
      removed: [0, 1, 2, 3, 4, 5],
      fragmentation: null,
      exact: true,
    });
  });
});

test('core numbers and cut points with a mask are those of the network without who is left out', () => {
  fc.assert(
    fc.property(anyNetwork, ({ graph, members }) => {
      const rebuilt = removeNodes(
        graph,
        members.map((flag) => 1 - flag),
      );
      expect(coreNumbers(graph, members)).toEqual(coreNumbers(rebuilt));
      const [masked, without] = [cutPoints(graph, members), cutPoints(rebuilt)];
      expect(masked.articulation).toEqual(without.articulation);
      const bridges = (of: Graph, { bridge }: { bridge: Uint8Array }) =>
        pairsOf(of).filter((_, e) => bridge[e]);
      expect(bridges(graph, masked)).toEqual(bridges(rebuilt, without));
    }),
  );
});
