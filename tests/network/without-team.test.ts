import fc from 'fast-check';
import { betweenness } from '../../api/network/betweenness';
import { degreeCentralisation, density, largestShare, meanDegree } from '../../api/network/cohesion';
import { communities } from '../../api/network/communities/communities';
import { constraint } from '../../api/network/constraint';
import { coreNumbers } from '../../api/network/core-numbers';
import { eiIndex } from '../../api/network/ei-index';
import { distanceFragmentation, fragmentation } from '../../api/network/fragmentation';
import { harmonicCloseness } from '../../api/network/harmonic-closeness';
import { keyPlayers } from '../../api/network/key-players';
import { networkAt } from '../../api/network/network-at';
import { edgeWeights, type NetworkSide, sideOf } from '../../api/network/network-side';
import { createPathFinder } from '../../api/network/shortest-path';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { transitivity } from '../../api/network/transitivity';
import { aTerritory } from '../support/builders';

const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const HOUSES = ['s0', 's1', 's2', 's3', 's4', 's5'];
const DAY = 20250101;

/** Every measure, in a form that compares: what is known of nobody is left out. */
const MEASURES: Readonly<Record<string, (side: NetworkSide, ids: readonly string[]) => unknown>> = {
  betweenness: ({ graph, members }) => [...betweenness(graph, members).raw].filter((_, i) => members[i]),
  harmonic: ({ graph, members }) => [...harmonicCloseness(graph, members).raw].filter((_, i) => members[i]),
  constraint: (side) =>
    constraint(side.graph, side.members, edgeWeights(side)).filter((_, i) => side.members[i]),
  'E-I': ({ graph, members }, ids) =>
    eiIndex(graph, members, (i) => [Number(ids[i]?.at(-1)) % 2 ? 'odd' : 'even']),
  modularity: (side) => communities(side.graph, side.members, { weights: edgeWeights(side) }).modularity,
  F: ({ graph, members }) => fragmentation(graph, members),
  'F by distance': ({ graph, members }) => distanceFragmentation(graph, members),
  'key players': ({ graph, members }) => keyPlayers(graph, members, 2).fragmentation,
  density: ({ graph, members }) => density(graph, members),
  'mean degree': ({ graph, members }) => meanDegree(graph, members),
  'largest share': ({ graph, members }) => largestShare(graph, members),
  centralisation: ({ graph, members }) => degreeCentralisation(graph, members),
  transitivity: ({ graph, members }) => transitivity(graph, members),
  cores: ({ graph, members }) => [...coreNumbers(graph, members)].filter((_, i) => members[i]),
  'path lengths': ({ graph, members }) => {
    const finder = createPathFinder(graph, members);
    const present = [...members].flatMap((flag, i) => (flag ? [i] : []));
    return present.map((from) => present.map((to) => finder.find(from, to)?.length ?? 0));
  },
};

/** The last structure coordinates; where `gone`, it and its people never were. */
function territory(jobs: readonly number[], known: readonly (readonly [number, number])[], gone: boolean) {
  const team = HOUSES.at(-1);
  const inTeam = (person: number) => (jobs[person] ?? 0) === HOUSES.length - 1;
  const builder = aTerritory();
  for (const house of HOUSES)
    if (!gone || house !== team) builder.structure(house, { coordinates: house === team });
  PEOPLE.forEach((person, i) => {
    if (!gone || !inTeam(i)) builder.person(person, HOUSES[jobs[i] ?? 0] as string);
  });
  for (const [a, b] of known) {
    if (a === b || (gone && (inTeam(a) || inTeam(b)))) continue;
    builder.knows(PEOPLE[a] as string, PEOPLE[b] as string);
  }
  return networkAt(buildTerritoryNetwork(builder.records()), DAY, !gone);
}

const scenes = fc.record({
  jobs: fc.array(fc.nat(HOUSES.length - 1), { minLength: 8, maxLength: 8 }),
  known: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 }),
});

describe.each(Object.keys(MEASURES))('%s', (name) => {
  test.each(['PEOPLE', 'STRUCTURES'] as const)(
    'of %s without the team is that of a territory without a team',
    (level) => {
      fc.assert(
        fc.property(scenes, ({ jobs, known }) => {
          const [masked, without] = [false, true].map((gone) => {
            const at = territory(jobs, known, gone);
            const ids = level === 'PEOPLE' ? at.network.people.list : at.network.structures.list;
            return MEASURES[name]?.(sideOf(at, level), ids);
          });
          expect(masked).toEqual(without);
        }),
        { numRuns: 25 },
      );
    },
  );
});
