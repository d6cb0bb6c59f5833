import fc from 'fast-check';
import { NETWORK_STAGES, type StageFacts, stageFacts, stageOf } from '../../../api/network/growth/stage';
import { anyNetwork, everyone, graphOf } from '../graphs';
import { KARATE } from '../karate';

type Pairs = (readonly [number, number])[];
const clique = (nodes: readonly number[]): Pairs =>
  nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => [a, b] as const));
const star = (centre: number, leaves: readonly number[]): Pairs =>
  leaves.map((leaf) => [centre, leaf] as const);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const stage = (size: number, pairs: Pairs) => stageOf(stageFacts(graphOf(size, pairs), everyone(size)));

describe('the stage of a network', () => {
  test('scattered: the largest part holds less than half', () => {
    expect(stage(9, [...clique([0, 1, 2]), ...clique([3, 4, 5]), ...clique([6, 7, 8])])).toBe('SCATTERED');
    expect(stage(4, [])).toBe('SCATTERED');
  });

  test('hub and spoke: one in the middle, whose loss leaves the others alone', () => {
    expect(stage(8, star(0, range(1, 8)))).toBe('HUB_AND_SPOKE');
  });

  test('several hubs: three of them tied to each other and to all, of which one can go', () => {
    const pairs = [
      ...clique([0, 1, 2]),
      ...range(3, 15).flatMap((leaf) => star(leaf, [leaf % 3, (leaf + 1) % 3])),
    ];
    const ring = range(3, 15).map((leaf) => [leaf, leaf === 14 ? 3 : leaf + 1] as const);
    const facts = stageFacts(graphOf(15, [...pairs, ...ring]), everyone(15));
    expect(facts).toMatchObject({ hubs: 3, removalCost: 0, largestShare: 1 });
    expect(stageOf({ ...facts, coreDensity: 0.3, peripheryDensity: 0.2 })).toBe('MULTI_HUB');
  });

  test('core and periphery: a dense core, and a periphery that is tied to it', () => {
    const pairs = [
      ...clique(range(0, 5)),
      ...range(5, 25).flatMap((leaf) => star(leaf, [leaf % 5, (leaf + 1) % 5])),
    ];
    const facts = stageFacts(graphOf(25, pairs), everyone(25));
    expect(facts).toMatchObject({ coreSize: 5, coreDensity: 1, peripheryDensity: 0, hubs: 5 });
    expect(stage(25, pairs)).toBe('CORE_AND_PERIPHERY');
  });

  test('in between: in one piece without hubs, as a ring is', () => {
    expect(
      stage(
        12,
        range(0, 12).map((i) => [i, (i + 1) % 12] as const),
      ),
    ).toBe('IN_BETWEEN');
  });

  test('none without structures', () => {
    expect(stageOf(stageFacts(graphOf(3, []), new Uint8Array(3)))).toBeNull();
  });

  test('one structure alone is scattered no more than it is a hub', () => {
    expect(stageOf(stageFacts(graphOf(1, []), everyone(1)))).toBe('IN_BETWEEN');
  });
});

describe('the rule is asked in its order', () => {
  const all: StageFacts = {
    largestShare: 0.7,
    hubs: 3,
    removalCost: 0.09,
    centralisation: 0.4,
    coreSize: 5,
    coreDensity: 0.8,
    peripheryDensity: 0.2,
  };

  test.each([
    ['CORE_AND_PERIPHERY', {}],
    ['MULTI_HUB', { coreDensity: 0.79 }],
    ['MULTI_HUB', { peripheryDensity: null }],
    ['HUB_AND_SPOKE', { hubs: 2 }],
    ['HUB_AND_SPOKE', { removalCost: 0.1 }],
    ['HUB_AND_SPOKE', { largestShare: 0.49 }],
    ['IN_BETWEEN', { hubs: 2, centralisation: 0.39 }],
    ['HUB_AND_SPOKE', { hubs: 2, centralisation: 0.39, removalCost: 0.26 }],
    ['IN_BETWEEN', { hubs: 2, centralisation: 0.39, removalCost: 0.25, largestShare: 0.5 }],
    ['SCATTERED', { hubs: 2, centralisation: 0.39, removalCost: 0.25, largestShare: 0.49 }],
  ] as const)('%s where %o', (expected, facts) => {
    expect(stageOf({ ...all, ...facts })).toBe(expected);
  });

  test('every network has a stage, and who is left out counts for nothing', () => {
    fc.assert(
      fc.property(anyNetwork, ({ graph, members }) => {
        const found = stageOf(stageFacts(graph, members));
        expect(members.some(Boolean) ? NETWORK_STAGES.includes(found as never) : found === null).toBe(true);
      }),
    );
  });
});

test('the karate club of Zachary (1977) is in one piece, with a core of ten and 422 / (33 × 32) of Freeman’s centralisation', () => {
  const facts = stageFacts(
    graphOf(35, KARATE),
    everyone(35).map((_, member) => (member === 0 ? 0 : 1)),
  );
  expect(facts.centralisation).toBeCloseTo(422 / (33 * 32), 12);
  expect(facts).toMatchObject({ largestShare: 1, coreSize: 10 });
});
