import fc from 'fast-check';
import { PATH_STAGES, type PathStage } from '../../../api/kinds';
import { continuity } from '../../../api/network/pathway/continuity';
import { pathwayCoverage } from '../../../api/network/pathway/coverage';
import { greyZone } from '../../../api/network/pathway/grey-zone';
import type { PathTerritory } from '../../../api/network/pathway/path-territory';
import { aTerritory } from '../../support/builders';
import { anAddition, named, pathOf } from './path';

/**
 * Sevran: a centre that receives and raises awareness, a library that receives, a support service.
 * Drancy: a support service, a trainer. Ties: centre – sevranSupport; sevranSupport – trainer.
 */
const path = () =>
  aTerritory()
    .structure('centre', { city: 'Sevran', stages: ['RECEPTION', 'AWARENESS'] })
    .structure('library', { city: 'Sevran', stages: ['RECEPTION'] })
    .structure('sevranSupport', { city: 'Sevran', stages: ['SUPPORT'] })
    .structure('drancySupport', { city: 'Drancy', stages: ['SUPPORT', 'AWARENESS'] })
    .structure('trainer', { city: 'Drancy', stages: ['TRAINING'] })
    .structure('team', { city: 'Drancy', coordinates: true, stages: ['ORIENTATION'] })
    .person('c', 'centre')
    .person('s', 'sevranSupport')
    .person('t', 'team')
    .knows('c', 's')
    .knows('t', 'c')
    .collaborate('sevranSupport', 'trainer');

const told = ({ territory }: ReturnType<typeof pathOf>, city: string | null = null) =>
  continuity(territory, city).map(
    ({ from, to, share, linked, unlinked }) =>
      `${from} ${to} ${share === null ? 'null' : share} | ${named(territory, linked)} | ${named(territory, unlinked)}`,
  );
const grey = ({ territory }: ReturnType<typeof pathOf>, city: string | null = null) =>
  greyZone(territory, city).map(
    ({ stage, structures, alone }) =>
      `${stage} | ${named(territory, structures)} | ${named(territory, alone)}`,
  );

test('the share of a step that is on the next, or tied to one that is; null when nobody is on it', () => {
  expect(told(pathOf(path()))).toEqual([
    'RECEPTION ORIENTATION 0.5 | centre | library',
    'ORIENTATION AWARENESS 1 | team | ',
    'AWARENESS SUPPORT 1 | centre drancySupport | ',
    'SUPPORT TRAINING 0.5 | sevranSupport | drancySupport',
    'TRAINING RECRUITMENT 0 |  | trainer',
    'RECRUITMENT FOLLOW_UP null |  | ',
  ]);
});

test('of a town its own structures count, wherever those are that they are tied to', () => {
  expect(told(pathOf(path()), 'Sevran')).toEqual([
    'RECEPTION ORIENTATION 0.5 | centre | library',
    'ORIENTATION AWARENESS null |  | ',
    'AWARENESS SUPPORT 1 | centre | ',
    'SUPPORT TRAINING 1 | sevranSupport | ',
    'TRAINING RECRUITMENT null |  | ',
    'RECRUITMENT FOLLOW_UP null |  | ',
  ]);
  expect(told(pathOf(path()), 'Nowhere').every((line) => line.includes(' null | '))).toBe(true);
});

test('without the team, its step and the ties that only it made are gone', () => {
  const lines = told(pathOf(path(), { withoutTeam: true }));
  expect(lines.slice(0, 2)).toEqual([
    'RECEPTION ORIENTATION 0 |  | centre library',
    'ORIENTATION AWARENESS null |  | ',
  ]);
});

test('the grey zone asks for another structure: doing both oneself is no way out of it', () => {
  expect(grey(pathOf(path()))).toEqual([
    'AWARENESS | centre drancySupport | drancySupport',
    'SUPPORT | drancySupport sevranSupport | drancySupport',
  ]);
  expect(grey(pathOf(path()), 'Sevran')).toEqual(['AWARENESS | centre | ', 'SUPPORT | sevranSupport | ']);
});

test('what if: taken away, imagined, or tied', () => {
  expect(told(pathOf(path(), { without: ['sevranSupport'] })).slice(2, 4)).toEqual([
    'AWARENESS SUPPORT 0.5 | drancySupport | centre',
    'SUPPORT TRAINING 0 |  | drancySupport',
  ]);
  const additions = [anAddition('new', ['RECRUITMENT'], { tiedTo: ['trainer', 'nobody', 'new'] })];
  expect(told(pathOf(path(), { additions })).slice(4)).toEqual([
    'TRAINING RECRUITMENT 1 | trainer | ',
    'RECRUITMENT FOLLOW_UP 0 |  | new',
  ]);
});

test('a territory with nobody on any step: no share at all, and nobody in the grey zone', () => {
  expect(told(pathOf(aTerritory().structure('s')))).toEqual(
    PATH_STAGES.slice(0, -1).map((from, k) => `${from} ${PATH_STAGES[k + 1]} null |  | `),
  );
  expect(grey(pathOf(aTerritory()))).toEqual(['AWARENESS |  | ', 'SUPPORT |  | ']);
});

describe('another implementation, on random territories', () => {
  const anyPath = fc.array(
    fc.record({
      city: fc.constantFrom(undefined, 'A', 'B'),
      stages: fc.uniqueArray(fc.constantFrom<PathStage>(...PATH_STAGES), { maxLength: 3 }),
      ties: fc.array(fc.nat(11), { maxLength: 3 }),
      closed: fc.boolean(),
    }),
    { maxLength: 12 },
  );

  const built = (rows: typeof anyPath extends fc.Arbitrary<infer T> ? T : never) => {
    const builder = aTerritory();
    rows.forEach(({ city, stages, closed }, i) => {
      builder.structure(`s${i}`, {
        stages,
        ...(city ? { city } : {}),
        ...(closed ? { until: '2020-01-01' } : {}),
      });
    });
    rows.forEach(({ ties }, i) => {
      for (const other of ties) if (other < rows.length) builder.collaborate(`s${i}`, `s${other}`);
    });
    return builder;
  };

  test('by matrices of who stands where and who is tied to whom', () => {
    fc.assert(
      fc.property(
        anyPath,
        fc.constantFrom(null, 'A', 'B'),
        fc.array(fc.nat(11), { maxLength: 2 }),
        (rows, city, out) => {
          const gone = (i: number) => rows[i]?.closed === true || out.includes(i);
          const all = rows.map((_, i) => i).filter((i) => !gone(i));
          const tied = (a: number, b: number) =>
            a !== b &&
            !gone(a) &&
            !gone(b) &&
            ((rows[a]?.ties.includes(b) || rows[b]?.ties.includes(a)) ?? false);
          const on = (i: number, stage: PathStage | undefined) =>
            rows[i]?.stages.includes(stage as PathStage) ?? false;
          const here = (i: number) => city === null || rows[i]?.city === city;
          const ids = (list: number[]) => list.map((i) => `s${i}`).sort();
          const { territory } = pathOf(built(rows), { without: out.map((i) => `s${i}`) });
          const names = (places: readonly number[], of: PathTerritory) =>
            places.map((place) => of.members[place]?.id).sort();

          continuity(territory, city).forEach((step, k) => {
            const start = all.filter((i) => here(i) && on(i, PATH_STAGES[k]));
            const next = PATH_STAGES[k + 1];
            const linked = start.filter((i) => on(i, next) || all.some((j) => tied(i, j) && on(j, next)));
            expect(names(step.linked, territory)).toEqual(ids(linked));
            expect(names(step.unlinked, territory)).toEqual(ids(start.filter((i) => !linked.includes(i))));
            expect(step.share).toBe(start.length === 0 ? null : linked.length / start.length);
          });
          greyZone(territory, city).forEach(({ stage, other, alone }) => {
            const mine = all.filter((i) => here(i) && on(i, stage));
            expect(names(alone, territory)).toEqual(
              ids(mine.filter((i) => !all.some((j) => tied(i, j) && on(j, other)))),
            );
          });
          for (const { stage, group, coverage, structures } of pathwayCoverage(territory, 'CITY', [
            'A',
            'B',
          ])) {
            const there = all.filter((i) => rows[i]?.city === group && on(i, stage));
            expect(names(structures, territory)).toEqual(ids(there));
            expect(coverage).toBe(['MISSING', 'FRAGILE'][there.length] ?? 'COVERED');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
