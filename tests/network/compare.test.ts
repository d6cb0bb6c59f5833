import fc from 'fast-check';
import type Peer from 'graphology';
import type { NetworkLevel } from '../../api/kinds';
import { compareNetworks, stateOf } from '../../api/network/compare';
import { isoDay } from '../../api/network/day';
import { type NetworkAt, networkAt } from '../../api/network/network-at';
import { sideOf } from '../../api/network/network-side';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { aTerritory } from '../support/builders';
import { pairsOf, peerOf } from './graphs';

const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const HOUSES = ['s0', 's1', 's2', 's3', 's4'];
const DAYS = [20250101, 20250201, 20250301, 20250401, 20250501];

/** Nothing, one of the days, or two of them in order. */
const span = fc.tuple(fc.option(fc.nat(4)), fc.option(fc.nat(4))).map(([since, until]) => ({
  ...(since === null ? {} : { since: isoDay(DAYS[since] ?? 0) ?? '' }),
  ...(until === null ? {} : { until: isoDay(DAYS[until] ?? 0) ?? '' }),
}));

const scenes = fc.record({
  jobs: fc.array(fc.tuple(fc.nat(4), span), { minLength: 7, maxLength: 7 }),
  houses: fc.array(span, { minLength: 5, maxLength: 5 }),
  known: fc.array(fc.tuple(fc.nat(6), fc.nat(6), span, fc.boolean()), { maxLength: 20 }),
  between: fc.array(fc.tuple(fc.nat(4), fc.nat(4), span), { maxLength: 8 }),
  days: fc.tuple(fc.nat(4), fc.nat(4)),
  withoutTeam: fc.boolean(),
});
type Scene = typeof scenes extends fc.Arbitrary<infer T> ? T : never;

function twoDays({
  jobs,
  houses,
  known,
  between,
  days,
  withoutTeam,
}: Scene): readonly [NetworkAt, NetworkAt] {
  const builder = aTerritory();
  houses.forEach((dates, i) => {
    builder.structure(HOUSES[i] ?? '', { ...dates, coordinates: i === 4 });
  });
  jobs.forEach(([house, dates], i) => {
    builder.person(PEOPLE[i] ?? '', HOUSES[house], dates);
  });
  for (const [a, b, dates, ownWord] of known)
    if (a !== b) builder.knows(PEOPLE[a] ?? '', PEOPLE[b] ?? '', { ...dates, ownWord });
  for (const [a, b, dates] of between)
    if (a !== b) builder.collaborate(HOUSES[a] ?? '', HOUSES[b] ?? '', dates);
  const network = buildTerritoryNetwork(builder.records());
  const [from, to] = [...days].sort((a, b) => a - b);
  return [
    networkAt(network, DAYS[from ?? 0] ?? 0, withoutTeam),
    networkAt(network, DAYS[to ?? 0] ?? 0, withoutTeam),
  ];
}

const asSets = (before: NetworkAt, after: NetworkAt, level: NetworkLevel) => {
  const { edges } = compareNetworks(before, after, level);
  const found = { ADDED: [] as string[], LOST: [] as string[], KEPT: [] as string[] };
  for (let i = 0; i < edges.length; i += 1) {
    const state = stateOf((edges.before[i] ?? -1) >= 0, (edges.after[i] ?? -1) >= 0);
    found[state].push(`${edges.source[i]}–${edges.target[i]}`);
  }
  return found;
};

describe.each(['PEOPLE', 'STRUCTURES'] as const)('two days of %s side by side', (level) => {
  test('the edges are the set differences, counted one by one', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const [before, after] = twoDays(scene);
        const [old, now] = [before, after].map((at) =>
          pairsOf(sideOf(at, level).graph).map(([a, b]) => `${a}–${b}`),
        ) as [string[], string[]];
        expect(asSets(before, after, level)).toEqual({
          ADDED: now.filter((pair) => !old.includes(pair)),
          LOST: old.filter((pair) => !now.includes(pair)),
          KEPT: now.filter((pair) => old.includes(pair)),
        });
      }),
      { numRuns: 300 },
    );
  });

  test('another library that takes the lost away and adds the new has the second day', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const [before, after] = twoDays(scene);
        const compared = compareNetworks(before, after, level);
        const { edges, degreeBefore, degreeAfter } = compared;
        const peer = peerOf(sideOf(before, level).graph, sideOf(before, level).members);
        expect(degreeBefore.filter((ties) => ties >= 0)).toHaveLength(peer.order);
        peer.forEachNode((node) => expect(degreeBefore[Number(node)]).toBe(peer.degree(node)));
        for (let i = 0; i < edges.length; i += 1) {
          if ((edges.after[i] ?? -1) < 0) peer.dropEdge(edges.source[i], edges.target[i]);
        }
        degreeAfter.forEach((is, node) => {
          const was = degreeBefore[node] ?? -1;
          if (is < 0 && was >= 0) peer.dropNode(node);
          if (is >= 0 && was < 0) peer.addNode(node);
        });
        for (let i = 0; i < edges.length; i += 1) {
          if ((edges.before[i] ?? -1) < 0) peer.addEdge(edges.source[i], edges.target[i]);
        }
        const { graph, members } = sideOf(after, level);
        const wanted = peerOf(graph, members);
        const listed = (one: Peer) =>
          one
            .mapEdges((_edge, _facts, a, b) => [Number(a), Number(b)].sort((x, y) => x - y).join('–'))
            .sort();
        expect(listed(peer)).toEqual(listed(wanted));
        expect(peer.nodes().sort()).toEqual(wanted.nodes().sort());
        wanted.forEachNode((node) => expect(degreeAfter[Number(node)]).toBe(wanted.degree(node)));
      }),
    );
  });
});

test('a tie that ended and began again between the two days is kept; one that only stood between them is nowhere', () => {
  const builder = aTerritory().structure('a').structure('b').structure('c');
  builder.collaborate('a', 'b', { since: '2025-01-01', until: '2025-02-01' });
  builder.collaborate('a', 'b', { since: '2025-03-01' });
  builder.collaborate('b', 'c', { since: '2025-02-01', until: '2025-03-01' });
  const network = buildTerritoryNetwork(builder.records());
  const found = asSets(
    networkAt(network, 20250110, false),
    networkAt(network, 20250310, false),
    'STRUCTURES',
  );
  expect(found).toEqual({ ADDED: [], LOST: [], KEPT: ['0–1'] });
});

test('a day beside itself keeps everything', () => {
  const builder = aTerritory().structure('a').structure('b').structure('alone').collaborate('a', 'b');
  const at = networkAt(buildTerritoryNetwork(builder.records()), 20250101, false);
  expect(asSets(at, at, 'STRUCTURES')).toEqual({ ADDED: [], LOST: [], KEPT: ['0–2'] });
  expect([...compareNetworks(at, at, 'STRUCTURES').degreeAfter]).toEqual([1, 0, 1]);
});
