import fc from 'fast-check';
import {
  eveOf,
  nextDate,
  pointAt,
  previousDate,
  stepAt,
  timePoints,
} from '../../web/src/meetings/time-points';

const sevran = { id: '93071', name: 'Sevran' };
const drancy = { id: '93029', name: 'Drancy' };
const held = (id: string, heldOn: string, cities = [sevran], acquaintancesMade = 3) => ({
  id,
  title: id,
  heldOn,
  cities,
  attendeeCount: 10,
  acquaintancesMade,
});
const TODAY = '2025-10-25';
const points = timePoints(
  [
    held('late', '2025-09-01'),
    held('first', '2025-03-01'),
    held('again', '2025-03-01', [drancy, sevran], 4),
    held('planned', '2025-12-01'),
  ],
  TODAY,
);

test('two rencontres on one day are one stop with both towns and what both brought; what is planned is none', () => {
  expect(points).toEqual([
    { heldOn: '2025-03-01', cities: [sevran, drancy], acquaintancesMade: 7, attendeeCount: 20 },
    { heldOn: '2025-09-01', cities: [sevran], acquaintancesMade: 3, attendeeCount: 10 },
  ]);
});

test('a replay goes from the eve of the first rencontre through each to today, and back the same way', () => {
  const walk = ['2025-02-28', '2025-03-01', '2025-09-01', undefined];
  expect(walk.map((date) => nextDate(points, date))).toEqual([...walk.slice(1), '2025-02-28']);
  expect([...walk].reverse().map((date) => previousDate(points, date))).toEqual([
    '2025-09-01',
    '2025-03-01',
    '2025-02-28',
    null,
  ]);
});

test('from a day between two stops one goes to the next or the previous one', () => {
  expect(nextDate(points, '2025-05-05')).toBe('2025-09-01');
  expect(previousDate(points, '2025-05-05')).toBe('2025-03-01');
  expect(nextDate(points, '2020-01-01')).toBe('2025-02-28');
  expect(previousDate(points, '2020-01-01')).toBeNull();
  expect(pointAt(points, '2025-05-05')?.heldOn).toBe('2025-03-01');
  expect(pointAt(points, '2025-02-28')).toBeNull();
});

test('a stop is compared with the stop before it; the eve and a day between two stops with none', () => {
  expect(stepAt(points, '2025-03-01')).toEqual({ from: '2025-02-28', to: '2025-03-01' });
  expect(stepAt(points, '2025-09-01')).toEqual({ from: '2025-03-01', to: '2025-09-01' });
  expect(stepAt(points, undefined)).toEqual({ from: '2025-09-01', to: null });
  expect(stepAt(points, '2025-02-28')).toBeNull();
  expect(stepAt(points, '2025-05-05')).toBeNull();
});

test('without a rencontre there is nothing to replay', () => {
  expect([eveOf([]), nextDate([], undefined), previousDate([], undefined), stepAt([], undefined)]).toEqual([
    undefined,
    undefined,
    null,
    null,
  ]);
});

test('whatever the rencontres, playing ends at today after one stop more than there are days of them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 12 }), (days) => {
      const some = timePoints(
        days.map((d) => held(String(d), `2025-02-${String(d).padStart(2, '0')}`)),
        TODAY,
      );
      let [date, steps] = [nextDate(some, undefined), 0];
      while (date !== undefined) {
        const next: string | undefined = nextDate(some, date);
        expect(next === undefined || next > date).toBe(true);
        date = next;
        steps += 1;
      }
      expect(steps).toBe(days.length === 0 ? 0 : days.length + 1);
    }),
  );
});
