import { roomGiven, roomLeft, roomUsed } from '../../api/pathway/outreach-room';

const session = (days: string, since: string | null = null, until: string | null = null) => ({
  id: days,
  days,
  since,
  until,
});
const hosts = (outreachRoom: number | null) => ({ hostsOutreach: true, outreachRoom });

test('a host that says no, or nothing, gives no room; one that does not say how many is not counted', () => {
  expect(roomGiven({ hostsOutreach: false, outreachRoom: 3 })).toBe(0);
  expect(roomGiven({ hostsOutreach: null, outreachRoom: 3 })).toBe(0);
  expect(roomGiven(hosts(null))).toBeNull();
  expect(roomLeft(hosts(null), [], '2025-07-01')).toBeNull();
});

test('what is used is the most at once within the span, not the sum of what follows one another', () => {
  const sessions = [
    session('lundi matin', '2025-01-01', '2025-06-01'),
    session('mardi matin', '2025-06-01', null),
    session('jeudi matin et après-midi', '2025-09-01', '2025-10-01'),
  ];
  const used = (since: string | null, until: string | null) => roomUsed(sessions, { since, until });
  expect(used('2025-02-01', '2025-03-01')).toBe(1);
  expect(used('2025-02-01', '2025-09-01')).toBe(1);
  expect(used('2025-02-01', null)).toBe(3);
  expect(used('2025-10-01', null)).toBe(1);
  expect(used(null, '2025-01-01')).toBe(0);
});

test('what is left counts those who come later, and is never less than none', () => {
  const later = [session('lundi matin', '2026-01-01')];
  expect(roomLeft(hosts(2), later, '2025-07-01')).toBe(1);
  expect(roomLeft(hosts(0), later, '2025-07-01')).toBe(0);
});
