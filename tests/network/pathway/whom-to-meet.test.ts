import { introducersBetween } from '../../../api/network/pathway/introducers';
import { kilometresBetween, middleOf, type Point, whereOn } from '../../../api/network/pathway/where';
import { closestHelp, whomToMeet } from '../../../api/network/pathway/whom-to-meet';
import { aTerritory } from '../../support/builders';
import { named, pathOf } from './path';

const point = (latitude: number, longitude: number): Point => ({ latitude, longitude });

test('kilometres as published: Paris to London, a degree of a meridian, nothing at all, half the earth', () => {
  expect(kilometresBetween(point(48.8566, 2.3522), point(51.5074, -0.1278))).toBeCloseTo(343.6, 0);
  expect(kilometresBetween(point(0, 0), point(1, 0))).toBeCloseTo(111.195, 2);
  expect(kilometresBetween(point(48.9, 2.5), point(48.9, 2.5))).toBe(0);
  expect(kilometresBetween(point(0, 0), point(0, 180))).toBeCloseTo(Math.PI * 6_371.0088, 3);
});

test('the middle of no points is none', () => {
  expect(middleOf([])).toBeNull();
  expect(middleOf([point(48, 2), point(50, 4)])).toEqual(point(49, 3));
});

/** Sevran at 48.94, Aulnay a little west of it, Drancy further, and one trainer that nothing places. */
const POINTS: Record<string, Point> = {
  centre: point(48.94, 2.53),
  aulnayTrainer: point(48.94, 2.5),
  drancyTrainer: point(48.92, 2.44),
  hub: point(48.94, 2.53),
};
const territory = () =>
  aTerritory()
    .structure('centre', { city: 'Sevran', stages: ['SUPPORT'], serves: 'Beaudottes' })
    .structure('hub', { city: 'Sevran', stages: ['RECEPTION'] })
    .structure('aulnayTrainer', { city: 'Aulnay', stages: ['TRAINING'] })
    .structure('drancyTrainer', { city: 'Drancy', stages: ['TRAINING'] })
    .structure('lost', { stages: ['TRAINING'] })
    .person('c', 'centre')
    .person('h', 'hub')
    .person('d', 'drancyTrainer')
    .person('x', 'lost')
    .knows('c', 'h')
    .knows('h', 'd');

const help = (
  builder: ReturnType<typeof territory>,
  by: 'CITY' | 'NEIGHBOURHOOD' | 'KIND',
  group: string,
) => {
  const { territory: path } = pathOf(builder);
  const where = whereOn(
    path,
    (id) => POINTS[id] ?? null,
    (id) => (id === 'Beaudottes' ? 'Sevran' : null),
  );
  return closestHelp(path, where, by, group, 'TRAINING', 5).map(
    ({ structure, distance, knownBy, through }) =>
      `${named(path, [structure])} ${distance === null ? 'null' : distance.toFixed(1)} | ${named(path, knownBy)} | ${named(path, through)}`,
  );
};

test('where nobody trains, the nearest trainer first, who knows it there, and one without coordinates last', () => {
  expect(help(territory(), 'CITY', 'Sevran')).toEqual([
    'aulnayTrainer 2.2 |  | ',
    'drancyTrainer 6.9 | hub | ',
    'lost null |  | ',
  ]);
});

test('a neighbourhood is where those are who serve it, else in its town; without a town it is nowhere', () => {
  expect(help(territory(), 'NEIGHBOURHOOD', 'Beaudottes')).toEqual([
    'aulnayTrainer 2.2 |  | ',
    'drancyTrainer 6.9 |  | hub',
    'lost null |  | ',
  ]);
  expect(help(territory(), 'NEIGHBOURHOOD', 'Nowhere').map((line) => line.split(' ').slice(0, 2))).toEqual([
    ['aulnayTrainer', 'null'],
    ['drancyTrainer', 'null'],
    ['lost', 'null'],
  ]);
});

test('whom to meet: a neighbour of the same quarter, then of the town, then whom one can be introduced to, then the nearest', () => {
  const builder = territory()
    .structure('townTrainer', { city: 'Sevran', stages: ['TRAINING'] })
    .structure('quarterTrainer', { city: 'Aulnay', stages: ['TRAINING'], serves: 'Beaudottes' })
    .structure('known', { city: 'Sevran', stages: ['TRAINING'] })
    .collaborate('centre', 'known');
  const { territory: path } = pathOf(builder);
  const where = whereOn(
    path,
    (id) => POINTS[id] ?? null,
    () => null,
  );
  const found = whomToMeet(path, where, path.placeOf.get('centre') ?? -1, 'TRAINING', 9);
  expect(
    found.map(({ structure, through }) => `${named(path, [structure])} ${named(path, through)}`),
  ).toEqual(['quarterTrainer ', 'townTrainer ', 'drancyTrainer hub', 'aulnayTrainer ', 'lost ']);
  expect(whomToMeet(path, where, path.placeOf.get('centre') ?? -1, 'TRAINING', 1)).toHaveLength(1);
  expect(whomToMeet(path, where, 99, 'TRAINING', 1)).toEqual([]);
});

test('who can introduce: one of the asking side, or acquainted with somebody of both; nobody of the other', () => {
  const { at } = pathOf(territory());
  const index = (id: string) => at.network.structures.indexOf.get(id) ?? -1;
  const people = (a: string, b: string) =>
    introducersBetween(at, [index(a)], index(b), 3).map((i) => at.network.people.list[i]);
  expect(people('centre', 'drancyTrainer')).toEqual(['h']);
  expect(people('centre', 'hub')).toEqual(['c']);
  expect(people('centre', 'lost')).toEqual([]);
});
