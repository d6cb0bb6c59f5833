import fc from 'fast-check';
import { sinceDay } from '../../../api/network/day';
import { attributeTies } from '../../../api/network/growth/attribution';
import { endedIsolation } from '../../../api/network/growth/ended-isolation';
import { growthOf } from '../../../api/network/growth/growth';
import type { TerritoryRecords } from '../../../api/network/records';
import { buildTerritoryNetwork } from '../../../api/network/territory-network';
import { aTerritory } from '../../support/builders';
import { anyTerritory } from './any-territory';

const AS_OF = '2025-09-01';

function yielded(records: TerritoryRecords, withoutTeam = false, date = AS_OF) {
  const network = buildTerritoryNetwork(records);
  const asOf = sinceDay(date);
  const growth = growthOf(network, asOf, withoutTeam);
  const attribution = attributeTies(network, growth.points, asOf, withoutTeam);
  const ended = endedIsolation(network, growth, attribution).map((list) =>
    list.map((structure) => network.structures.list[structure]),
  );
  return {
    unattributed: attribution.unattributed,
    ...Object.fromEntries(
      network.meetings.list.map((id, i) => [id, { ...attribution.meetings[i], ended: ended[i] }]),
    ),
  } as Record<string, unknown>;
}

const two = () => aTerritory().structure('a').structure('b').person('p', 'a').person('q', 'b');

describe('the rencontre that made a tie', () => {
  test('is the one its declaration names', () => {
    const records = two()
      .meeting('m1', '2025-03-20', 'p', 'q')
      .meeting('m2', '2025-04-20', 'p', 'q')
      .knows('p', 'q', { meeting: 'm1', since: '2025-05-01' })
      .records();
    expect(yielded(records)).toMatchObject({ m1: { made: 1 }, m2: { made: 0 }, unattributed: 0 });
  });

  test('is else the latest that both attended up to the date of the tie, of two on a day the first', () => {
    const records = two()
      .meeting('m1', '2025-03-20', 'p', 'q')
      .meeting('m2', '2025-04-20', 'p', 'q')
      .meeting('m3', '2025-04-20', 'p', 'q')
      .meeting('m4', '2025-05-20', 'p')
      .meeting('m5', '2025-07-20', 'p', 'q')
      .knows('p', 'q', { since: '2025-06-01' })
      .records();
    expect(yielded(records)).toMatchObject({
      m2: { made: 1, metBefore: 1 },
      m3: { made: 0 },
      m5: { made: 0 },
    });
  });

  test('is none for who met nowhere, for a tie dated before they met, and for one without a date', () => {
    const records = two()
      .person('r', 'b')
      .meeting('m1', '2025-03-20', 'p', 'q')
      .knows('p', 'q', { since: '2025-01-01' })
      .knows('p', 'r', { since: '2025-06-01' })
      .knows('q', 'r')
      .records();
    expect(yielded(records)).toMatchObject({ m1: { made: 0 }, unattributed: 3 });
  });

  test('a project’s group keeps what is said to have been made there', () => {
    const records = two().meeting('m1', '2025-03-20', 'p', 'q').knows('p', 'q', { meeting: 'm1' }).records();
    const group = {
      ...records,
      meetings: records.meetings.map((one) => ({ ...one, kind: 'PROJECT_GROUP' as const })),
    };
    expect(yielded(group)).toMatchObject({ m1: { made: 1, ended: [] } });
  });

  test('a rencontre still to come has made nothing, nor has a tie dated after today', () => {
    const records = two()
      .meeting('m1', '2025-03-20', 'p', 'q')
      .meeting('m2', '2026-01-01', 'p', 'q')
      .knows('p', 'q', { meeting: 'm2', since: '2025-04-01' })
      .knows('q', 'p', { since: '2025-12-01' })
      .records();
    expect(yielded(records)).toMatchObject({ m1: { made: 1 }, m2: { made: 0 } });
  });
});

describe('what a rencontre brought', () => {
  test('a tie that ended and began again counts at each beginning, the second between people who had met', () => {
    const records = two()
      .meeting('m1', '2025-01-20', 'p', 'q')
      .meeting('m2', '2025-03-20', 'p', 'q')
      .knows('p', 'q', { meeting: 'm1', until: '2025-02-20' })
      .knows('p', 'q', { meeting: 'm2' })
      .records();
    expect(yielded(records)).toMatchObject({
      m1: { made: 1, metBefore: 0, judged: 1, stillOpen: 0, ended: ['a', 'b'] },
      // No point saw them apart.
      m2: { made: 1, metBefore: 1, judged: 1, stillOpen: 1, ended: [] },
    });
  });

  test('a pair counts once where both declare each other, and is judged when 90 days have passed', () => {
    const records = two()
      .meeting('m1', '2025-06-10', 'p', 'q')
      .knows('p', 'q', { meeting: 'm1' })
      .knows('q', 'p', { meeting: 'm1' })
      .records();
    expect(yielded(records, false, '2025-09-07')).toMatchObject({ m1: { made: 1, judged: 0, stillOpen: 0 } });
    expect(yielded(records, false, '2025-09-08')).toMatchObject({ m1: { made: 1, judged: 1, stillOpen: 1 } });
  });

  test('a structure that had a tie already, or got one elsewhere, did not stop being isolated there', () => {
    const records = two()
      .structure('c')
      .structure('d')
      .person('r', 'c')
      .meeting('m1', '2025-03-20', 'p', 'q', 'r')
      .collaborate('b', 'd', { since: '2025-01-01' })
      .collaborate('c', 'd', { since: '2025-03-20' })
      .knows('p', 'q', { meeting: 'm1' })
      .records();
    expect(yielded(records)).toMatchObject({ m1: { ended: ['a'] } });
  });

  test('a rencontre with nobody brought nothing', () => {
    expect(yielded(two().meeting('m1', '2025-03-20').records())).toEqual({
      m1: { made: 0, metBefore: 0, judged: 0, stillOpen: 0, ended: [] },
      unattributed: 0,
    });
  });

  test('without the team, what it was an end of does not count', () => {
    const records = aTerritory()
      .structure('t', { coordinates: true })
      .structure('b')
      .structure('c')
      .person('p', 't', { until: '2025-05-01' })
      .person('q', 'b')
      .person('r', 'c')
      .meeting('m1', '2025-03-20', 'p', 'q', 'r')
      .knows('p', 'q', { meeting: 'm1' })
      .knows('q', 'r', { meeting: 'm1' })
      .records();
    expect(yielded(records)).toMatchObject({ m1: { made: 2, ended: ['b', 'c', 't'] } });
    expect(yielded(records, true)).toMatchObject({ m1: { made: 1, ended: ['b', 'c'] } });
  });
});

test('every tie has gone to one rencontre or to none, and no count is larger than what it is a part of', () => {
  fc.assert(
    fc.property(anyTerritory, fc.boolean(), (records, withoutTeam) => {
      const network = buildTerritoryNetwork(records);
      const asOf = sinceDay(AS_OF);
      const growth = growthOf(network, asOf, withoutTeam);
      const { madeAt, meetings, unattributed } = attributeTies(network, growth.points, asOf, withoutTeam);
      const made = meetings.reduce((sum, one) => sum + one.made, 0);
      expect(madeAt.filter((meeting) => meeting >= 0)).toHaveLength(made);
      expect(made + unattributed).toBeLessThanOrEqual(madeAt.length);
      for (const one of meetings) {
        expect(one.metBefore).toBeLessThanOrEqual(one.made);
        expect(one.judged).toBeLessThanOrEqual(one.made);
        expect(one.stillOpen).toBeLessThanOrEqual(one.judged);
      }
      for (const list of endedIsolation(network, growth, { madeAt, meetings, unattributed }))
        for (const structure of list)
          expect(growth.ties.a.includes(structure) || growth.ties.b.includes(structure)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
