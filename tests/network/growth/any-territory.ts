import fc from 'fast-check';
import type { TerritoryRecords } from '../../../api/network/records';
import { aTerritory } from '../../support/builders';

const DAYS = [
  '2025-01-10',
  '2025-02-10',
  '2025-02-11',
  '2025-03-10',
  '2025-04-10',
  '2025-06-10',
  '2025-12-10',
];
const day = fc.constantFrom(...DAYS);
const since = fc.option(day, { nil: undefined, freq: 3 });
const until = fc.option(day, { nil: undefined, freq: 2 });
const dates = fc.record({ since, until });
const structure = fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6');
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8');
const meeting = fc.constantFrom('m1', 'm2', 'm3', 'm4');

const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Small territories where everything has dates: jobs, ties and positions begin and end, rencontres share a day. */
export const anyTerritory = fc
  .record({
    structures: fc.array(
      fc.record({
        dates,
        kind: fc.constantFrom('TRAINING' as const, 'COMPANY' as const),
        city: fc.option(fc.constantFrom('c1', 'c2'), { nil: undefined }),
        coordinates: fc.boolean(),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    erased: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    jobs: fc.array(fc.tuple(person, structure, dates), { minLength: 6, maxLength: 14 }),
    knows: fc.array(fc.tuple(person, person, dates, fc.option(meeting, { nil: undefined }), fc.boolean()), {
      maxLength: 24,
    }),
    works: fc.array(fc.tuple(structure, structure, dates), { maxLength: 6 }),
    held: fc.array(fc.tuple(day, fc.uniqueArray(person, { maxLength: 6 }), fc.boolean()), { maxLength: 4 }),
    answers: fc.array(fc.tuple(person, meeting), { maxLength: 5 }),
    positions: fc.array(
      fc.tuple(structure, fc.constantFrom('SUPPORT' as const, 'TRAINING' as const), dates),
      { maxLength: 8 },
    ),
  })
  .map(({ structures, erased, jobs, knows, works, held, answers, positions }): TerritoryRecords => {
    const builder = aTerritory();
    structures.forEach(({ dates, kind, city, coordinates }, i) => {
      builder.structure(`s${i + 1}`, {
        ...defined({ ...dates, city }),
        kind,
        coordinates: coordinates && i < 2,
      });
    });
    for (let i = 1; i <= 8; i += 1) builder.person(`p${i}`);
    for (const [who, where, when] of jobs) builder.employed(who, where, defined(when));
    held.forEach(([on, attendees], i) => {
      builder.meeting(`m${i + 1}`, on, ...attendees);
    });
    for (const [from, to, when, at, ownWord] of knows)
      builder.knows(from, to, { ...defined({ ...when, meeting: at }), ownWord });
    for (const [from, to, when] of works) builder.collaborate(from, to, defined(when));
    const records = builder.records();
    const known = (id: string) => records.meetings.some((one) => one.id === id);
    return {
      ...records,
      people: records.people.map((one, i) => ({ ...one, erased: i === 7 && (erased[i] ?? false) })),
      meetings: records.meetings.map((one, i) =>
        held[i]?.[2] && i === 3 ? { ...one, kind: 'PROJECT_GROUP' as const } : one,
      ),
      answers: answers.filter(([, at]) => known(at)).map(([from, to]) => ({ from, to })),
      positions: positions.map(([where, stage, when]) => ({
        structure: where,
        stage,
        note: null,
        since: when.since ?? null,
        until: when.until ?? null,
      })),
    };
  });
