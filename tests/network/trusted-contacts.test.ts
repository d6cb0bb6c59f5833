import fc from 'fast-check';
import { networkAt } from '../../api/network/network-at';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { type ContactQuestion, createContactFinder } from '../../api/network/trusted-contacts/contact-finder';
import { contactGraphOf } from '../../api/network/trusted-contacts/contact-graph';
import { aTerritory } from '../support/builders';

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly ownWord: boolean;
  readonly ready: boolean;
}
interface Case {
  readonly size: number;
  readonly ties: readonly Tie[];
  readonly jobs: readonly (readonly [person: number, structure: number])[];
}

const name = (person: number) => `p${String(person).padStart(2, '0')}`;
const STRUCTURES = 4;

/** The territory of a case: whoever has no job works alone, for a structure of their own. */
function territoryOf({ size, ties, jobs }: Case) {
  const made = aTerritory();
  for (let s = 0; s < STRUCTURES; s += 1) made.structure(`s${s}`);
  for (let p = 0; p < size; p += 1) {
    made.person(name(p));
    const own = jobs.filter(([person]) => person === p);
    for (const [, structure] of own) made.employed(name(p), `s${structure}`);
    if (own.length === 0) made.structure(`own${p}`).employed(name(p), `own${p}`);
  }
  for (const { from, to, ownWord, ready } of ties)
    if (from !== to) made.knows(name(from), name(to), { ownWord, ready });
  return networkAt(buildTerritoryNetwork(made.records()), 20250101, false);
}

/** From the definition, in floating point: every weight, every simple path, best of each first step. */
function byBruteForce(one: Case, { from, targets, maxIntroducers, first, ownLevels }: ContactQuestion) {
  const said = (a: number, b: number) => one.ties.filter((tie) => tie.from === a && tie.to === b);
  const acquaintance = (a: number, b: number): number => {
    const [here, there] = [said(a, b), said(b, a)];
    if (here.length + there.length === 0) return 0;
    const level = a === from ? ownLevels?.get(b) : undefined;
    if (level !== undefined) return (level / 4) * 0.9;
    if (here.some(({ ready }) => ready)) return 0.95;
    return here.some(({ ownWord }) => ownWord) && there.some(({ ownWord }) => ownWord) ? 0.9 : 0.6;
  };
  const structures = (p: number) => one.jobs.filter(([person]) => person === p).map(([, s]) => s);
  const weight = (a: number, b: number): number =>
    Math.max(acquaintance(a, b), structures(a).some((s) => structures(b).includes(s)) ? 0.75 : 0);
  const weights = Array.from({ length: one.size }, (_, a) =>
    Array.from({ length: one.size }, (_, b) => (a === b ? 0 : weight(a, b))),
  );
  const better = (x: Route, y: Route): number => {
    if (Math.abs(x.score - y.score) > 1e-12) return y.score - x.score;
    if (x.people.length !== y.people.length) return x.people.length - y.people.length;
    const i = x.people.findIndex((person, place) => person !== y.people[place]);
    return (x.people[i] ?? 0) - (y.people[i] ?? 0);
  };
  type Route = { readonly score: number; readonly people: readonly number[] };
  const best = new Map<number, Route>();
  const walk = (people: readonly number[], score: number) => {
    const last = people.at(-1) ?? from;
    if (people.length > 0 && targets.includes(last)) {
      const head = people[0] as number;
      const route = { score, people };
      const before = best.get(head);
      if (!before || better(route, before) < 0) best.set(head, route);
    }
    if (people.length > maxIntroducers) return;
    (weights[last] ?? []).forEach((value, next) => {
      if (value > 0 && next !== from && !people.includes(next)) walk([...people, next], score * value);
    });
  };
  walk([], 1);
  return [...best.values()].sort(better).slice(0, first);
}

const anyCase = fc.integer({ min: 2, max: 8 }).chain((size) => {
  const person = fc.nat(size - 1);
  const tie = fc.record({ from: person, to: person, ownWord: fc.boolean(), ready: fc.boolean() });
  return fc.record({
    one: fc.record({
      size: fc.constant(size),
      ties: fc.array(tie, { maxLength: 22 }),
      jobs: fc.uniqueArray(fc.tuple(person, fc.nat(STRUCTURES - 1)), {
        maxLength: 9,
        selector: (pair) => pair.join(),
      }),
    }),
    from: person,
    targets: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
    maxIntroducers: fc.nat(6),
    first: fc.integer({ min: 1, max: 8 }),
    levels: fc.array(fc.tuple(person, fc.integer({ min: 1, max: 4 })), { maxLength: 4 }),
  });
});

describe('trusted contacts', () => {
  test('are those of brute force over all simple paths, question after question', () => {
    fc.assert(
      fc.property(anyCase, ({ one, from, targets, maxIntroducers, first, levels }) => {
        const finder = createContactFinder(contactGraphOf(territoryOf(one)));
        for (const ownLevels of [undefined, new Map(levels)]) {
          for (const most of [maxIntroducers, 6 - maxIntroducers]) {
            const question = {
              from,
              targets: Int32Array.from(targets.filter((target) => target !== from)),
              maxIntroducers: most,
              first,
              ...(ownLevels ? { ownLevels } : {}),
            };
            const found = finder.find(question);
            const expected = byBruteForce(one, question);
            expect(found.map(({ people }) => people)).toEqual(expected.map(({ people }) => people));
            found.forEach(({ score }, i) => {
              expect(Math.abs(score - (expected[i]?.score ?? 0))).toBeLessThan(1e-12);
            });
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  const people = (pairs: string, jobs: Case['jobs'] = []): Case => ({
    size: 10,
    ties: pairs.split(' ').flatMap((pair) => {
      const [from, to] = pair.split('-').map(Number) as [number, number];
      return [
        { from, to, ownWord: true, ready: false },
        { from: to, to: from, ownWord: true, ready: false },
      ];
    }),
    jobs,
  });
  const routes = (one: Case, question: Partial<ContactQuestion> & { readonly to: number }) =>
    createContactFinder(contactGraphOf(territoryOf(one)))
      .find({ from: 0, targets: Int32Array.of(question.to), maxIntroducers: 3, first: 5, ...question })
      .map((route) => route.people.join(' '));

  test('between equal routes the ids decide, step after step', () => {
    expect(routes(people('0-5 0-3 3-8 3-7 5-6 7-9 8-9 6-9'), { to: 9 })).toEqual(['3 7 9', '5 6 9']);
  });

  test('a level makes a longer route equal to a direct one: then fewer introducers come first', () => {
    const one = people('0-9 0-1', [
      [1, 0],
      [9, 0],
    ]);
    // 0.9 × 0.75 through a colleague of the wanted one, and 3 / 4 × 0.9 to the wanted one.
    expect(routes(one, { to: 9, ownLevels: new Map([[9, 3]]) })).toEqual(['9', '1 9']);
    expect(routes(one, { to: 9, ownLevels: new Map([[9, 2]]) })).toEqual(['1 9', '9']);
  });

  test('a first step never comes back: fewer than asked rather than one twice', () => {
    expect(routes(people('0-1 1-2 1-3 2-9 3-9'), { to: 9, first: 5 })).toEqual(['1 2 9']);
  });

  test('no route leads through the asker', () => {
    expect(routes(people('0-1 0-9'), { to: 9 })).toEqual(['9']);
  });

  test('so many people between and no more, from none on', () => {
    const chain = people('0-1 1-2 2-3 3-4 4-9');
    expect(routes(chain, { to: 9, maxIntroducers: 3 })).toEqual([]);
    expect(routes(chain, { to: 9, maxIntroducers: 4 })).toEqual(['1 2 3 4 9']);
    expect(routes(people('0-9 0-1 1-9'), { to: 9, maxIntroducers: 0 })).toEqual(['9']);
  });

  test('readiness counts from whoever is ready, and not back', () => {
    const one: Case = { size: 3, ties: [{ from: 1, to: 2, ownWord: true, ready: true }], jobs: [] };
    const score = (from: number, to: number) =>
      createContactFinder(contactGraphOf(territoryOf(one))).find({
        from,
        targets: Int32Array.of(to),
        maxIntroducers: 3,
        first: 1,
      })[0]?.score;
    expect([score(1, 2), score(2, 1)]).toEqual([0.95, 0.6]);
  });
});
