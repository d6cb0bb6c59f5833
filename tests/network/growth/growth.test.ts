import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { importFiles } from '../../../api/exchange/import-files';
import { createChanges } from '../../../api/graph/changes';
import { openGraph } from '../../../api/graph/open';
import { isoDay, sinceDay } from '../../../api/network/day';
import { type Figures, growthOf } from '../../../api/network/growth/growth';
import type { TerritoryRecords } from '../../../api/network/records';
import { buildTerritoryNetwork } from '../../../api/network/territory-network';
import { projectRoot } from '../../../api/root';
import { readTerritory } from '../../../api/ties/network.repository';
import { aTerritory } from '../../support/builders';
import { NOW } from '../../support/graphs';
import { anyTerritory } from './any-territory';
import { pointsOf, recount } from './recount';

const AS_OF = '2025-09-01';
const grown = (records: TerritoryRecords, asOf = AS_OF, withoutTeam = false) =>
  growthOf(buildTerritoryNetwork(records), sinceDay(asOf), withoutTeam);
const figures = (records: TerritoryRecords, asOf = AS_OF) => grown(records, asOf).figures;

/** Shares are the same fraction, divided in another order. */
const rounded = (all: readonly Figures[]) =>
  all.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([id, value]) => [id, value === null ? null : Math.round(value * 1e12) / 1e12]),
    ),
  );

async function demonstration(): Promise<TerritoryRecords> {
  const dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-growth-'));
  const database = await openGraph({ engine: 'embedded', dataDir }, NOW);
  const changes = createChanges(database, () => NOW);
  const print = () => undefined;
  await importFiles([join(projectRoot(), 'seeds', 'paris-terres-denvol')], {
    database,
    changes,
    clock: () => NOW,
    by: 'test',
    print,
  });
  const { records } = await readTerritory(database);
  await database.close();
  rmSync(dataDir, { recursive: true });
  return records;
}

describe('every figure, counted another way', () => {
  test('over the demonstration territory, with and without the team', async () => {
    const records = await demonstration();
    for (const withoutTeam of [false, true]) {
      const found = grown(records, '2025-10-25', withoutTeam).figures;
      expect(found).toHaveLength(8);
      expect(rounded(found)).toEqual(rounded(recount(records, '2025-10-25', withoutTeam)));
    }
  });

  test('over any territory where jobs, ties, positions and structures begin and end', () => {
    fc.assert(
      fc.property(anyTerritory, fc.boolean(), (records, withoutTeam) => {
        const found = grown(records, AS_OF, withoutTeam);
        expect([...found.points.days].map(isoDay)).toEqual(pointsOf(records, AS_OF).map(({ day }) => day));
        expect(rounded(found.figures)).toEqual(rounded(recount(records, AS_OF, withoutTeam)));
      }),
      { numRuns: 400 },
    );
  });

  test('sums agree at every point: what was there, what came, what went; newcomers, known, outside', () => {
    fc.assert(
      fc.property(anyTerritory, fc.boolean(), (records, withoutTeam) => {
        const all = grown(records, AS_OF, withoutTeam).figures;
        all.slice(1).forEach((now, i) => {
          const before = all[i] as Figures;
          for (const [edges, name] of [
            ['acquaintances', 'acquaintances'],
            ['ties', 'ties'],
          ] as const) {
            const part = (of: 'New' | 'Lost' | 'Newcomers' | 'Known' | 'Outside') => now[`${name}${of}`] ?? 0;
            expect(now[edges]).toBe((before[edges] ?? 0) + part('New') - part('Lost'));
            expect(part('New')).toBe(part('Newcomers') + part('Known') + part('Outside'));
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});

const two = () => aTerritory().structure('a').structure('b').person('p', 'a').person('q', 'b');

describe('what is odd has an answer of its own', () => {
  test('without a rencontre there is one point, the day asked for', () => {
    const {
      points,
      figures: [only],
    } = grown(two().knows('p', 'q').records());
    expect([...points.days].map(isoDay)).toEqual([AS_OF]);
    expect([only?.ties, only?.tiesNew, only?.responseRate]).toEqual([1, null, null]);
  });

  test('two rencontres on one day are two points in order of id; a tie goes to its own, else to the first', () => {
    const records = two()
      .structure('c')
      .person('r', 'c')
      .meeting('m2', '2025-03-20', 'p', 'r')
      .meeting('m1', '2025-03-20', 'p', 'q')
      .knows('p', 'r', { meeting: 'm2' })
      .knows('p', 'q', { since: '2025-03-20' })
      .records();
    const found = grown(records);
    expect([...found.points.days].map(isoDay)).toEqual(['2025-03-19', '2025-03-20', '2025-03-20', AS_OF]);
    expect(found.figures.map(({ tiesNew }) => tiesNew)).toEqual([null, 1, 1, 0]);
  });

  test('a rencontre with nobody is a point where nothing changes', () => {
    const [, first, empty] = figures(
      two()
        .meeting('m1', '2025-03-20', 'p', 'q')
        .knows('p', 'q', { meeting: 'm1' })
        .meeting('m2', '2025-04-20')
        .records(),
    );
    expect(empty).toMatchObject({
      peopleReached: first?.peopleReached,
      acquaintances: 1,
      acquaintancesNew: 0,
    });
  });

  test('a rencontre still to come is no point', () => {
    expect(
      figures(two().meeting('m1', '2025-03-20').meeting('m2', '2026-01-01', 'p').records()),
    ).toHaveLength(3);
  });

  test('a tie is there from its date, even before its people met; one dated after today is not there', () => {
    const early = two()
      .meeting('m1', '2025-03-20', 'p', 'q')
      .knows('p', 'q', { since: '2025-01-01', meeting: 'm1' });
    expect(figures(early.records()).map(({ ties }) => ties)).toEqual([1, 1, 1]);
    const late = two().meeting('m1', '2025-03-20', 'p', 'q').knows('p', 'q', { since: '2025-12-01' });
    expect(figures(late.records()).map(({ ties }) => ties)).toEqual([0, 0, 0]);
  });

  test('a tie that ended and began again is lost and new; one that a new level ends and opens goes on', () => {
    const rencontres = () =>
      two()
        .meeting('m1', '2025-01-20', 'p', 'q')
        .meeting('m2', '2025-03-20', 'p', 'q')
        .meeting('m3', '2025-05-20', 'p', 'q')
        .knows('p', 'q', { meeting: 'm1', until: '2025-02-20' });
    const news = (records: TerritoryRecords) =>
      figures(records).map(({ acquaintancesNew, acquaintancesLost }) => [
        acquaintancesNew,
        acquaintancesLost,
      ]);
    expect(news(rencontres().knows('p', 'q', { since: '2025-04-20' }).records())).toEqual([
      [null, null],
      [1, 0],
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(news(rencontres().knows('q', 'p', { since: '2025-02-20' }).records())).toEqual([
      [null, null],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('a rencontre of the year 1 and a question for the year 9999 are answered', () => {
    const records = two()
      .meeting('m1', '0001-01-02')
      .meeting('m2', '2025-03-20', 'p', 'q')
      .knows('p', 'q', { meeting: 'm2' });
    expect(figures(records.records(), '9999-12-31').map(({ ties }) => ties)).toEqual([0, 0, 1, 1]);
  });

  test('an empty territory has a point and no share of nothing', () => {
    expect(figures(aTerritory().records())).toEqual([
      expect.objectContaining({
        structuresRegistered: 0,
        largestShare: null,
        tieDensity: null,
        eiCity: null,
      }),
    ]);
  });
});
