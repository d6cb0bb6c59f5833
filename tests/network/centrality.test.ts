import fc from 'fast-check';
import peerBetweenness from 'graphology-metrics/centrality/betweenness';
import { betweenness, betweennessOf, betweennessShare } from '../../api/network/betweenness';
import { harmonicCloseness, harmonicOf, harmonicShare } from '../../api/network/harmonic-closeness';
import { choosePivots } from '../../api/network/pivots';
import { anyNetwork, distances, everyone, graphOf, peerOf } from './graphs';
import { KARATE } from './karate';
import { FLORENTINE, KITE } from './published';

const rounded = (values: Float64Array, digits = 3) =>
  [...values].map((value) => Number(value.toFixed(digits)));
const top = (values: Float64Array) => values.indexOf(Math.max(...values));
const karate = graphOf(35, KARATE);
const club = everyone(35);
club[0] = 0;

/** 300 people in a ring with long ways across, large enough for a sample. */
const ring = graphOf(
  300,
  Array.from({ length: 300 }, (_, i) => i).flatMap((i) => [
    [i, (i + 1) % 300] as const,
    [i, (i * 7 + 3) % 300] as const,
  ]),
);

describe('betweenness', () => {
  test('is what another library finds, whoever is left out', () => {
    fc.assert(
      fc.property(anyNetwork, ({ graph, members }) => {
        const expected = peerBetweenness(peerOf(graph, members), { normalized: false });
        const { raw, sampled } = betweenness(graph, members);
        expect(sampled).toBe(false);
        members.forEach((flag, node) => {
          expect(raw[node]).toBeCloseTo(flag ? (expected[node] as number) : 0, 9);
        });
      }),
    );
  });

  test('of the Florentine families: the Medici stand between more than half of the others (0.522)', () => {
    const { normalised, raw } = betweenness(FLORENTINE.graph, everyone(15));
    expect(rounded(normalised)[FLORENTINE.at('Medici')]).toBe(0.522);
    expect(rounded(normalised)[FLORENTINE.at('Guadagni')]).toBe(0.255);
    expect(rounded(normalised)[FLORENTINE.at('Albizzi')]).toBe(0.212);
    // With the Pucci counted as a sixteenth: 0.452 (Wasserman & Faust 1994, table 5.2).
    expect((raw[FLORENTINE.at('Medici')] as number) / ((15 * 14) / 2)).toBeCloseTo(0.452, 3);
  });

  test('of Krackhardt’s kite: Heather, 14 pairs of 36', () => {
    const { raw, normalised } = betweenness(KITE.graph, everyone(10));
    expect(KITE.names[top(raw)]).toBe('Heather');
    expect(raw[KITE.at('Heather')]).toBeCloseTo(14, 9);
    expect(rounded(normalised)).toEqual([0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]);
  });

  test('of the karate club: the instructor 0.438, the administrator 0.304', () => {
    const found = rounded(betweenness(karate, club).normalised);
    expect([found[1], found[34], found[33], found[3], found[32]]).toEqual([
      0.438, 0.304, 0.145, 0.144, 0.138,
    ]);
  });

  test('shares of the sources add up to the whole', () => {
    const members = everyone(300);
    const pivots = choosePivots(members);
    const parts = [
      [0, 1],
      [1, 120],
      [120, 300],
    ].map(([from, to]) => betweennessShare(ring, members, pivots.sources, from, to));
    const sum = new Float64Array(300).map((_, i) => parts.reduce((total, part) => total + (part[i] ?? 0), 0));
    const whole = betweenness(ring, members).raw;
    betweennessOf(sum, pivots).raw.forEach((value, i) => {
      expect(value).toBeCloseTo(whole[i] as number, 6);
    });
  });

  test('beyond the limit it is estimated from a sample that the seed fixes, and says so', () => {
    const members = everyone(300);
    const sampling = { exactUpTo: 100, pivots: 150, seed: 5 };
    const estimate = betweenness(ring, members, sampling);
    expect([estimate.sampled, estimate.sources]).toEqual([true, 150]);
    expect(betweenness(ring, members, sampling)).toEqual(estimate);
    const exact = betweenness(ring, members).raw;
    const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    expect(sum(estimate.raw) / sum(exact)).toBeGreaterThan(0.95);
    expect(sum(estimate.raw) / sum(exact)).toBeLessThan(1.05);
  });

  test('of nobody, of one and of two is nothing', () => {
    expect([...betweenness(graphOf(0, []), everyone(0)).raw]).toEqual([]);
    expect([...betweenness(graphOf(1, []), everyone(1)).normalised]).toEqual([0]);
    expect([...betweenness(graphOf(2, [[0, 1]]), everyone(2)).normalised]).toEqual([0, 0]);
  });
});

describe('harmonic closeness', () => {
  test('is the sum of 1/distance that brute force finds', () => {
    fc.assert(
      fc.property(anyNetwork, ({ graph, members }) => {
        const far = distances(graph, members);
        const { raw } = harmonicCloseness(graph, members);
        raw.forEach((value, node) => {
          const sum = (far[node] ?? []).reduce((total, d, other) => total + (other === node ? 0 : 1 / d), 0);
          expect(value).toBeCloseTo(members[node] ? sum : 0, 9);
        });
      }),
    );
  });

  test('of a star: its centre knows everybody, a leaf is two steps from the other leaves', () => {
    const star = graphOf(
      5,
      [1, 2, 3, 4].map((leaf) => [0, leaf] as const),
    );
    expect(rounded(harmonicCloseness(star, everyone(5)).normalised)).toEqual([1, 0.625, 0.625, 0.625, 0.625]);
  });

  test('of the Florentine families and of the kite', () => {
    const families = harmonicCloseness(FLORENTINE.graph, everyone(15)).raw;
    expect(families[FLORENTINE.at('Medici')]).toBeCloseTo(9.5, 9);
    expect(families[FLORENTINE.at('Guadagni')]).toBeCloseTo(8.083, 3);
    const kite = harmonicCloseness(KITE.graph, everyone(10)).raw;
    expect(KITE.names[top(kite)]).toBe('Diane');
    expect(rounded(kite)).toEqual([6.083, 6.083, 5.583, 7.083, 5.583, 6.833, 6.833, 6, 4.667, 3.417]);
  });

  test('shares add up, and a sample is near the whole and says so', () => {
    const members = everyone(300);
    const pivots = choosePivots(members);
    const [one, two] = [
      harmonicShare(ring, members, pivots.sources, 0, 77),
      harmonicShare(ring, members, pivots.sources, 77),
    ];
    const exact = harmonicCloseness(ring, members);
    const sum = one.map((value, i) => value + (two[i] as number));
    harmonicOf(sum, pivots).raw.forEach((value, i) => {
      expect(value).toBeCloseTo(exact.raw[i] as number, 9);
    });
    const estimate = harmonicCloseness(ring, members, { exactUpTo: 100, pivots: 150 });
    expect([estimate.sampled, estimate.sources]).toEqual([true, 150]);
    estimate.raw.forEach((value, i) => {
      expect(Math.abs(value / (exact.raw[i] as number) - 1)).toBeLessThan(0.2);
    });
  });
});

describe('the sources of a sample', () => {
  test('are members, each once, in order, and all of them up to the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 60 }),
        fc.nat(50),
        fc.nat(20),
        (flags, limit, pivots) => {
          const members = Uint8Array.from(flags, Number);
          const chosen = choosePivots(members, { exactUpTo: limit, pivots, seed: 3 });
          const list = [...chosen.sources];
          expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
          expect(list.every((node) => members[node] === 1)).toBe(true);
          const count = flags.filter(Boolean).length;
          expect(chosen.members).toBe(count);
          expect(chosen.sampled).toBe(count > limit && count > pivots);
          expect(list).toHaveLength(chosen.sampled ? pivots : count);
        },
      ),
    );
  });
});
