import { halfDaysTaken, readHalfDays, writeHalfDays } from '../../api/pathway/half-days';

test.each([
  ['mardi matin', ['TUESDAY_MORNING']],
  ['Le JEUDI après-midi, de 14 h à 17 h', ['THURSDAY_AFTERNOON']],
  ['lundi et jeudi matin', ['MONDAY_MORNING', 'THURSDAY_MORNING']],
  ['lundi matin, jeudi après-midi', ['MONDAY_MORNING', 'THURSDAY_AFTERNOON']],
  ['lundi matin et après-midi', ['MONDAY_MORNING', 'MONDAY_AFTERNOON']],
  ['le matin, lundi et mardi', ['MONDAY_MORNING', 'TUESDAY_MORNING']],
  ['vendredi toute la journée', ['FRIDAY_MORNING', 'FRIDAY_AFTERNOON']],
  ['un vendredi matin sur deux', ['FRIDAY_MORNING']],
  ['Tuesday mornings', ['TUESDAY_MORNING']],
  ['WEDNESDAY_AFTERNOON', ['WEDNESDAY_AFTERNOON']],
  ['mardi matin, mardi matin', ['TUESDAY_MORNING']],
])('"%s" names its half-days', (text, expected) => {
  expect(readHalfDays(text)).toEqual(expected);
});

test.each([null, '', 'sur rendez-vous', 'mardi', 'mardi matin et jeudi', 'lunaire', 'le matin'])(
  '"%s" is not clear, and takes one half-day',
  (text) => {
    expect(readHalfDays(text)).toBeNull();
    expect(halfDaysTaken(text)).toBe(1);
  },
);

test('what is written is read again as it was', () => {
  const given = ['THURSDAY_AFTERNOON', 'MONDAY_MORNING', 'MONDAY_MORNING'] as const;
  expect(writeHalfDays(given)).toBe('lundi matin, jeudi après-midi');
  expect(readHalfDays(writeHalfDays(given))).toEqual(['MONDAY_MORNING', 'THURSDAY_AFTERNOON']);
});
