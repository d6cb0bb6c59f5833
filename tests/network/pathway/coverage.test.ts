import { outsideGroups, type PathwayBy, pathwayCoverage } from '../../../api/network/pathway/coverage';
import { aTerritory } from '../../support/builders';
import { anAddition, named, pathOf } from './path';

/** Sevran and Drancy: two that receive at Sevran, one that trains at Drancy, one that came and closed. */
const twoTowns = () =>
  aTerritory()
    .structure('centre', {
      city: 'Sevran',
      kind: 'SOCIAL_CENTRE',
      stages: ['RECEPTION'],
      serves: 'Beaudottes',
    })
    .structure('mission', { city: 'Sevran', kind: 'EMPLOYMENT_SERVICE', stages: ['RECEPTION', 'SUPPORT'] })
    .structure('school', { city: 'Drancy', kind: 'TRAINING', stages: ['TRAINING'], coordinates: true })
    .structure('gone', { city: 'Drancy', stages: ['TRAINING'], until: '2024-12-31' });

/** The cells that somebody stands in, as "STAGE group COVERAGE who". */
function cells(path: ReturnType<typeof pathOf>, by: PathwayBy, groups: readonly string[]) {
  const all = pathwayCoverage(path.territory, by, groups);
  expect(all).toHaveLength(7 * groups.length);
  for (const cell of all) if (cell.structures.length === 0) expect(cell.coverage).toBe('MISSING');
  return all
    .filter(({ structures }) => structures.length > 0)
    .map(
      ({ stage, group, coverage, structures }) =>
        `${stage} ${group} ${coverage} ${named(path.territory, structures)}`,
    );
}
const TOWNS = ['Drancy', 'Sevran', 'Dugny'];

test('a step in a town is MISSING with nobody, FRAGILE with one, COVERED with two; the closed do not count', () => {
  expect(cells(pathOf(twoTowns()), 'CITY', TOWNS)).toEqual([
    'RECEPTION Sevran COVERED centre mission',
    'SUPPORT Sevran FRAGILE mission',
    'TRAINING Drancy FRAGILE school',
  ]);
  expect(cells(pathOf(twoTowns(), { asOf: '2024-06-01' }), 'CITY', TOWNS)).toContain(
    'TRAINING Drancy COVERED gone school',
  );
});

test('by neighbourhood those who serve it count, by kind those of the kind', () => {
  expect(cells(pathOf(twoTowns()), 'NEIGHBOURHOOD', ['Beaudottes', 'Gare'])).toEqual([
    'RECEPTION Beaudottes FRAGILE centre',
  ]);
  expect(cells(pathOf(twoTowns()), 'KIND', ['SOCIAL_CENTRE', 'EMPLOYMENT_SERVICE', 'TRAINING'])).toEqual([
    'RECEPTION SOCIAL_CENTRE FRAGILE centre',
    'RECEPTION EMPLOYMENT_SERVICE FRAGILE mission',
    'SUPPORT EMPLOYMENT_SERVICE FRAGILE mission',
    'TRAINING TRAINING FRAGILE school',
  ]);
});

test('a structure of two towns counts in both; one without a town in none, and is told apart', () => {
  const builder = twoTowns()
    .structure('nowhere', { stages: ['RECRUITMENT'] })
    .structure('idle');
  (builder.records().locations as { from: string; to: string }[]).push({ from: 'school', to: 'Sevran' });
  const path = pathOf(builder);
  expect(cells(path, 'CITY', TOWNS)).toEqual([
    'RECEPTION Sevran COVERED centre mission',
    'SUPPORT Sevran FRAGILE mission',
    'TRAINING Drancy FRAGILE school',
    'TRAINING Sevran FRAGILE school',
  ]);
  expect(named(path.territory, outsideGroups(path.territory, 'CITY'))).toBe('nowhere');
  expect(named(path.territory, outsideGroups(path.territory, 'NEIGHBOURHOOD'))).toBe(
    'mission nowhere school',
  );
  expect(outsideGroups(path.territory, 'KIND')).toEqual([]);
});

test('standing twice on a step, by two periods that overlap, counts once', () => {
  const path = pathOf(twoTowns().positioned('school', 'TRAINING', { since: '2024-01-01' }));
  expect(cells(path, 'CITY', ['Drancy'])).toEqual(['TRAINING Drancy FRAGILE school']);
});

test('a position holds from its day until its end, and without the team the team is nowhere', () => {
  const builder = aTerritory()
    .structure('s', { city: 'Sevran' })
    .positioned('s', 'SUPPORT', { since: '2024-03-01', until: '2024-06-01' });
  const on = (asOf: string) => cells(pathOf(builder, { asOf }), 'CITY', ['Sevran']);
  expect(on('2024-02-29')).toEqual([]);
  expect(on('2024-03-01')).toEqual(['SUPPORT Sevran FRAGILE s']);
  expect(on('2024-06-01')).toEqual([]);
  expect(cells(pathOf(twoTowns(), { withoutTeam: true }), 'CITY', ['Drancy'])).toEqual([]);
});

test('what if: one taken away leaves a hole, one imagined fills it, one that is there does more', () => {
  const without = pathOf(twoTowns(), { without: ['mission'] });
  expect(cells(without, 'CITY', TOWNS)).toEqual([
    'RECEPTION Sevran FRAGILE centre',
    'TRAINING Drancy FRAGILE school',
  ]);
  const added = pathOf(twoTowns(), {
    additions: [
      anAddition('new', ['TRAINING'], { cities: ['Drancy'], kind: 'TRAINING' }),
      anAddition('centre', ['AWARENESS'], { cities: ['Dugny'] }),
    ],
  });
  expect(cells(added, 'CITY', TOWNS)).toEqual([
    'RECEPTION Sevran COVERED centre mission',
    'RECEPTION Dugny FRAGILE centre',
    'AWARENESS Sevran FRAGILE centre',
    'AWARENESS Dugny FRAGILE centre',
    'SUPPORT Sevran FRAGILE mission',
    'TRAINING Drancy COVERED school new',
  ]);
  expect(added.territory.members.filter(({ imagined }) => imagined).map(({ id }) => id)).toEqual([
    'centre',
    'new',
  ]);
});

test('a territory with nobody on any step, or with nobody at all, has every cell MISSING', () => {
  expect(cells(pathOf(aTerritory().structure('s', { city: 'Sevran' })), 'CITY', ['Sevran'])).toEqual([]);
  expect(cells(pathOf(aTerritory()), 'KIND', ['TRAINING'])).toEqual([]);
});
