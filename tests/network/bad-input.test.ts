import type { NetworkLevel } from '../../api/kinds';
import { betweenness } from '../../api/network/betweenness';
import { degreeCentralisation, density, largestShare, meanDegree } from '../../api/network/cohesion';
import { communities } from '../../api/network/communities/communities';
import { constraint } from '../../api/network/constraint';
import { coreNumbers } from '../../api/network/core-numbers';
import { sinceDay } from '../../api/network/day';
import { eiIndex } from '../../api/network/ei-index';
import { fragilityOf } from '../../api/network/fragility';
import { distanceFragmentation, fragmentation } from '../../api/network/fragmentation';
import { harmonicCloseness } from '../../api/network/harmonic-closeness';
import { isolatedStructures } from '../../api/network/isolation';
import { keyPlayers } from '../../api/network/key-players';
import { nearlyIsolated } from '../../api/network/nearly-isolated';
import { type NetworkAt, networkAt, type Removed } from '../../api/network/network-at';
import { edgeWeights, sideOf } from '../../api/network/network-side';
import { structureTieWeight } from '../../api/network/structure-graph';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { transitivity } from '../../api/network/transitivity';
import { aTerritory } from '../support/builders';

const LEVELS = ['PEOPLE', 'STRUCTURES'] as const;
const networkOf = (builder: ReturnType<typeof aTerritory>) => buildTerritoryNetwork(builder.records());
const on = (builder: ReturnType<typeof aTerritory>, date: string, removed?: Removed): NetworkAt =>
  networkAt(networkOf(builder), sinceDay(date), false, removed);
const two = () => aTerritory().structure('a').structure('b').person('p', 'a').person('q', 'b');
const DAY = '2025-01-01';

/** Everybody and everything, or nobody, taken out. */
const taken = (builder: ReturnType<typeof aTerritory>, flag: 0 | 1): Removed => {
  const { people, structures } = networkOf(builder);
  return {
    people: new Uint8Array(people.list.length).fill(flag),
    structures: new Uint8Array(structures.list.length).fill(flag),
  };
};

describe('a person without an employer', () => {
  const builder = () => two().person('free').knows('free', 'p').knows('q', 'free');

  test('is in neither network, adds no tie, and leaves nobody less isolated', () => {
    const at = on(builder(), DAY);
    expect([at.acquaintances.edgeCount, at.ties.edgeCount]).toEqual([0, 0]);
    expect([...at.people]).toEqual([0, 1, 1]);
    expect(isolatedStructures(at)).toHaveLength(2);
  });

  test('belongs to no component, and nothing is lost when they go', () => {
    const at = on(builder().knows('p', 'q'), DAY);
    expect(at.personComponent[0]).toBe(-1);
    const removed = taken(builder(), 0);
    removed.people[0] = 1;
    for (const level of LEVELS)
      expect(fragilityOf(at, level, removed)).toEqual(fragilityOf(at, level, taken(builder(), 0)));
  });
});

test('ties to oneself are none: of a person, of a structure, of two colleagues', () => {
  const at = on(
    two().person('r', 'a').knows('p', 'p').collaborate('b', 'b').knows('p', 'r').knows('r', 'p'),
    DAY,
  );
  // The colleagues know each other, which is no tie of their structure.
  expect([at.acquaintances.edgeCount, at.ties.edgeCount]).toEqual([1, 0]);
  expect(isolatedStructures(at)).toHaveLength(2);
});

test('the same tie twice is one edge, from the first day it is known, and neither confirms the other', () => {
  const at = on(
    two()
      .knows('p', 'q', { since: '2024-06-01' })
      .knows('p', 'q', { since: '2024-02-01' })
      .knows('p', 'q')
      .employed('p', 'a'),
    DAY,
  );
  expect([at.acquaintances.edgeCount, at.acquaintances.since[0]]).toEqual([1, 20240201]);
  expect([at.ties.edgeCount, structureTieWeight(at.ties.bits[0] ?? 0)]).toEqual([1, 0.6]);
  const collaboration = on(two().collaborate('a', 'b').collaborate('b', 'a').collaborate('a', 'b'), DAY);
  expect(collaboration.ties.edgeCount).toBe(1);
});

describe('a date before everything', () => {
  const dated = { since: '2020-01-01' };

  test('has nobody where everything is dated', () => {
    const at = on(
      aTerritory()
        .structure('a', dated)
        .structure('b', dated)
        .person('p', 'a', dated)
        .person('q', 'b', dated)
        .meeting('m', '2024-01-01', 'p', 'q')
        .knows('p', 'q', { meeting: 'm' }),
      '1900-01-01',
    );
    expect([...at.people, ...at.structures]).toEqual([0, 0, 0, 0]);
    expect([at.acquaintances.edgeCount, at.ties.edgeCount, isolatedStructures(at)]).toEqual([0, 0, []]);
  });

  test('has what is without a date, as design.md 3.2 reads an empty `since`', () => {
    const at = on(two().knows('p', 'q').collaborate('a', 'b', dated), '1900-01-01');
    expect([at.acquaintances.edgeCount, at.ties.edgeCount]).toEqual([1, 1]);
  });
});

/** What each measure says of a network with nobody in it. */
const OF_NOBODY = {
  betweenness: [],
  harmonic: [],
  constraint: [],
  cores: [],
  'E-I': null,
  communities: { count: 0, modularity: null },
  F: null,
  'F by distance': null,
  'key players': { removed: [], fragmentation: null, exact: true },
  density: null,
  'mean degree': null,
  'largest share': null,
  centralisation: null,
  transitivity: null,
  isolated: [],
  nearly: [],
};

function measured(at: NetworkAt, level: NetworkLevel): typeof OF_NOBODY | object {
  const side = sideOf(at, level);
  const { graph, members } = side;
  const ofMembers = <T>(values: ArrayLike<T>) => Array.from(values).filter((_, i) => members[i]);
  const { count, modularity } = communities(graph, members);
  return {
    betweenness: ofMembers(betweenness(graph, members).raw),
    harmonic: ofMembers(harmonicCloseness(graph, members).raw),
    constraint: ofMembers(constraint(graph, members, edgeWeights(side))),
    cores: ofMembers(coreNumbers(graph, members)),
    'E-I': eiIndex(graph, members, () => ['here']).index,
    communities: { count, modularity },
    F: fragmentation(graph, members),
    'F by distance': distanceFragmentation(graph, members).value,
    'key players': keyPlayers(graph, members, 2),
    density: density(graph, members),
    'mean degree': meanDegree(graph, members),
    'largest share': largestShare(graph, members),
    centralisation: degreeCentralisation(graph, members),
    transitivity: transitivity(graph, members),
    isolated: isolatedStructures(at),
    nearly: nearlyIsolated(at, () => []),
  };
}

describe.each(LEVELS)('a network that is empty, of %s', (level) => {
  const nothing = {
    components: 0,
    largestShare: 0,
    articulationPoints: [],
    separates: [],
    bridges: [],
    newlyIsolated: [],
  };

  test('because the territory is: every measure has an answer', () => {
    const at = on(aTerritory(), DAY);
    expect(measured(at, level)).toEqual(OF_NOBODY);
    expect(fragilityOf(at, level, taken(aTerritory(), 0))).toEqual(nothing);
  });

  test('because everybody and everything was taken out: the same answers, and nobody newly isolated', () => {
    const builder = two().knows('p', 'q');
    const at = on(builder, DAY, taken(builder, 1));
    expect(measured(at, level)).toEqual(OF_NOBODY);
    expect(fragilityOf(on(builder, DAY), level, taken(builder, 1))).toEqual(nothing);
  });

  test('and taking out nobody changes nothing', () => {
    const builder = two().knows('p', 'q');
    expect(measured(on(builder, DAY, taken(builder, 0)), level)).toEqual(measured(on(builder, DAY), level));
  });
});
