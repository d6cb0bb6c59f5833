import { doorHours, doorState, takesArrivals } from '../../api/meetings/door/door-hours';
import { findOneself, MOST_ANSWERS, soundsLike } from '../../api/meetings/door/find-oneself';

const one = (name: string, invited = false) => ({ id: name, name, invited });
const PEOPLE = [
  one('Sam Diallo', true),
  one('Aminata Diallo'),
  one('Diane Martin'),
  one('Zoé Lefèvre', true),
  ...Array.from({ length: 9 }, (_, n) => one(`Camille Martin-${n}`)),
];
const found = (typed: string) => findOneself(PEOPLE, typed).map(({ name }) => name);

test('those invited are found by three letters, with or without accents; the others by a whole word of their name', () => {
  expect(found('dia')).toEqual(['Sam Diallo']);
  expect(found('diallo')).toEqual(['Sam Diallo', 'Aminata Diallo']);
  expect(found('LEFEV')).toEqual(['Zoé Lefèvre']);
  expect(found('diane')).toEqual(['Diane Martin']);
  expect(found('aminata di')).toEqual(['Aminata Diallo']);
});

test('two letters find nobody, and no word finds more than five', () => {
  expect([found('di'), found('z o'), found(' , '), found('')]).toEqual([[], [], [], []]);
  expect(found('martin')).toHaveLength(MOST_ANSWERS);
});

test.each([
  ['Diallo Sam', 'Sam Diallo', true],
  ['Zoe Lefevre', 'Zoé Lefèvre', true],
  ['Zoé Lefebvre', 'Zoé Lefèvre', true],
  ['Zoé Martin', 'Zoé Lefèvre', false],
  ['Ana', 'Ané', false],
  ['', '', false],
])('“%s” and “%s” may be one person: %s', (a, b, are) => {
  expect(soundsLike(a, b)).toBe(are);
});

test('the door is open around the hours of the rencontre, or the whole of its day, and late taps are taken for a day', () => {
  const timed = { heldOn: '2025-07-10', startsAt: '2025-07-10T14:00', endsAt: '2025-07-10T17:00' };
  expect(doorHours(timed)).toEqual({ opensAt: '2025-07-10T12:00', closesAt: '2025-07-10T19:00' });
  expect(['11:59', '12:00', '19:00', '19:01'].map((time) => doorState(timed, `2025-07-10T${time}`))).toEqual([
    'EARLY',
    'OPEN',
    'OPEN',
    'CLOSED',
  ]);
  const whole = { heldOn: '2025-07-10', startsAt: null, endsAt: null };
  expect(
    ['2025-07-09T23:59', '2025-07-10T00:00', '2025-07-11T00:00'].map((now) => doorState(whole, now)),
  ).toEqual(['EARLY', 'OPEN', 'CLOSED']);
  expect(
    ['2025-07-10T11:00', '2025-07-11T19:00', '2025-07-11T19:01'].map((now) => takesArrivals(timed, now)),
  ).toEqual([false, true, false]);
});
