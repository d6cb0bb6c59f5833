import fc from 'fast-check';
import type { PathStage } from '../../api/kinds';
import { networkAt } from '../../api/network/network-at';
import type { TerritoryRecords } from '../../api/network/records';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { createContactFinder } from '../../api/network/trusted-contacts/contact-finder';
import { contactGraphOf } from '../../api/network/trusted-contacts/contact-graph';
import { reach } from '../../api/network/trusted-contacts/reach';
import { worthMeeting } from '../../api/network/trusted-contacts/worth-meeting';
import { knownBefore, newsAround } from '../../api/ties/mine/news';
import { aTerritory } from '../support/builders';

const on = (records: TerritoryRecords, day: number) => networkAt(buildTerritoryNetwork(records), day, false);

describe('who is within reach', () => {
  const territory = fc
    .record({
      ties: fc.array(
        fc.record({ from: fc.nat(8), to: fc.nat(8), ownWord: fc.boolean(), ready: fc.boolean() }),
        {
          maxLength: 24,
        },
      ),
      jobs: fc.array(fc.tuple(fc.nat(8), fc.nat(3)), { maxLength: 8 }),
      levels: fc.dictionary(fc.constantFrom('1', '4', '7'), fc.integer({ min: 1, max: 4 })),
    })
    .map(({ ties, jobs, levels }) => {
      const made = aTerritory();
      for (let s = 0; s < 4; s += 1) made.structure(`s${s}`);
      for (let p = 0; p < 9; p += 1) made.structure(`own${p}`).person(`p${p}`, `own${p}`);
      for (const [person, structure] of jobs) made.employed(`p${person}`, `s${structure}`);
      for (const { from, to, ...how } of ties) if (from !== to) made.knows(`p${from}`, `p${to}`, how);
      return {
        at: on(made.records(), 20250101),
        ownLevels: new Map(Object.entries(levels).map(([p, level]) => [Number(p), level])),
      };
    });

  test('one search finds for each the route that the search for a contact finds', () => {
    fc.assert(
      fc.property(territory, ({ at, ownLevels }) => {
        const graph = contactGraphOf(at);
        const finder = createContactFinder(graph);
        const ways = reach(graph, { from: 0, most: 3, ownLevels });
        for (let target = 1; target < 9; target += 1) {
          const [route] = finder.find({
            from: 0,
            targets: Int32Array.of(target),
            maxIntroducers: 2,
            first: 1,
            ownLevels,
          });
          const way = ways.get(target);
          expect(way?.people).toEqual(route?.people);
          expect(way?.score ?? 0).toBeCloseTo(route?.score ?? 0, 12);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Me at s1 of Sevran (SUPPORT); a friend at s2, who knows people of s3, s4, s5 and s6. */
const around = aTerritory()
  .structure('s1', { city: 'sevran', stages: ['SUPPORT'] })
  .structure('s2', { city: 'drancy' })
  .structure('s3', { city: 'sevran' })
  .structure('s4', { city: 'drancy', stages: ['TRAINING'] })
  .structure('s5', { city: 'sevran', stages: ['TRAINING'] })
  .structure('s6', { city: 'drancy', stages: ['RECEPTION'] })
  .structure('s7', { city: 'sevran' })
  .person('me', 's1')
  .person('friend', 's2')
  .person('a3', 's3')
  .person('a4', 's4')
  .person('a5', 's5')
  .person('a6', 's6')
  .person('a7', 's7')
  .knows('me', 'friend')
  .knows('friend', 'a3')
  .knows('a3', 'friend')
  .knows('friend', 'a4')
  .knows('friend', 'a5')
  .knows('friend', 'a6')
  .records();
const surroundings = (records: TerritoryRecords, list: readonly string[]) => ({
  citiesOf: (structure: number) =>
    records.locations.filter(({ from }) => from === list[structure]).map(({ to }) => to),
  stagesOf: (structure: number): PathStage[] =>
    records.positions.filter((row) => row.structure === list[structure]).map(({ stage }) => stage),
});

describe('whom to meet', () => {
  test('structures of one’s town or of the next step, of which one knows nobody: two reasons before one, then the best way', () => {
    const at = on(around, 20250101);
    const me = at.network.people.indexOf.get('me') ?? -1;
    const { list } = at.network.structures;
    const ways = reach(contactGraphOf(at), { from: me, most: 3 });
    const found = worthMeeting(at, me, ways, surroundings(around, list)).map(
      ({ structure, town, stages }) => [list[structure], town, stages],
    );
    expect(found).toEqual([
      ['s5', true, ['TRAINING']],
      ['s3', true, []],
      ['s4', false, ['TRAINING']],
    ]);
  });
});

describe('what changed', () => {
  const records = aTerritory()
    .structure('s1', { city: 'sevran' })
    .structure('s2', { city: 'sevran' })
    .structure('s3', { city: 'sevran' })
    .person('me', 's1')
    .person('friend', 's2')
    .person('colleague', 's1', { since: '2025-06-20' })
    .person('gone', 's2', { until: '2025-06-20' })
    .structure('s4')
    .person('parted', 's4', { until: '2025-06-20' })
    .person('newcomer', 's3', { since: '2025-06-20' })
    .person('mover', 's2', { until: '2025-06-20' })
    .employed('mover', 's3', { since: '2025-06-20' })
    .knows('me', 'friend', { since: '2025-06-12' })
    .knows('friend', 'me', { since: '2025-06-12' })
    .records();
  const [before, now] = [on(records, 20250615), on(records, 20250701)];
  const index = (id: string) => now.network.people.indexOf.get(id) ?? -1;
  const names = (moves: readonly { person: number; structure: number }[]) =>
    moves.map(({ person, structure }) => [
      now.network.people.list[person],
      now.network.structures.list[structure],
    ]);
  const news = (lately: readonly string[]) =>
    newsAround(before, now, index('me'), {
      friends: [index('friend'), index('parted')],
      inTown: [0, 1, 2],
      known: knownBefore(now.network, new Set(lately)),
    });

  test('who joined and left the structures that one knows, and who is new in town', () => {
    const { joined, left, newcomers } = news([]);
    expect(names(joined)).toEqual([['colleague', 's1']]);
    expect(names(left)).toEqual([
      ['gone', 's2'],
      ['mover', 's2'],
      ['parted', 's4'],
    ]);
    expect(names(newcomers)).toEqual([['newcomer', 's3']]);
  });

  test('a tie that was said after that day is news, though the rencontre was before', () => {
    const ids = now.network.records.acquaintances.map(({ id }) => id);
    expect(news([]).connected).toEqual([]);
    expect(news(ids.slice(0, 1)).connected).toEqual([]);
    expect(news(ids).connected).toEqual([0]);
  });
});
