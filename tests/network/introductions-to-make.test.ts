import fc from 'fast-check';
import { PATH_STAGES, type PathStage } from '../../api/kinds';
import { sinceDay } from '../../api/network/day';
import { degreeOf, neighboursOf } from '../../api/network/graph';
import { type IntroductionToMake, introductionsToMake } from '../../api/network/introductions-to-make';
import { coordinatingTeam, type NetworkAt, networkAt } from '../../api/network/network-at';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { aTerritory } from '../support/builders';

type Territory = ReturnType<typeof aTerritory>;
interface Sheets {
  readonly citiesOf: (id: string) => readonly string[];
  readonly stagesOf: (id: string) => readonly PathStage[];
}
const ASOF = '2025-07-01';

function sheetsOf(territory: Territory): Sheets {
  const { locations, positions } = territory.records();
  return {
    citiesOf: (id) => locations.filter(({ from }) => from === id).map(({ to }) => to),
    stagesOf: (id) => positions.filter(({ structure }) => structure === id).map(({ stage }) => stage),
  };
}

function made(territory: Territory, first = 1_000, withoutTeam = false) {
  const network = buildTerritoryNetwork(territory.records());
  const at = networkAt(network, sinceDay(ASOF), withoutTeam);
  const found = introductionsToMake(at, sheetsOf(territory), first);
  const [structures, people] = [network.structures.list, network.people.list];
  return found.map((one) => ({
    pair: `${structures[one.a]}-${structures[one.b]}`,
    people: `${people[one.introducer.a]}-${people[one.introducer.b]}`,
    kind: one.introducer.kind,
    via: one.introducer.via === null ? null : people[one.introducer.via],
    isolated: one.isolatedEnds.map((i) => structures[i]),
    joined: one.joined,
    opened: one.opened.map(({ structure, from }) => `${structures[structure]} ${PATH_STAGES[from]}`),
    crossCity: one.crossCity,
  }));
}

/** Two structures tied by their people, a third alone, a fourth that nobody is registered in. */
const small = () =>
  aTerritory()
    .structure('s1', { city: 'Dugny', stages: ['AWARENESS'] })
    .structure('s2', { city: 'Dugny', stages: ['ORIENTATION'] })
    .structure('s3', { city: 'Drancy' })
    .structure('s4', { city: 'Drancy' })
    .person('p1', 's1')
    .person('p2', 's2')
    .person('p3', 's3')
    .knows('p1', 'p2');

describe('introductions to make', () => {
  test('an isolated structure is tied to the largest component, another town and who was present told', () => {
    const territory = small().meeting('m1', '2025-06-01', 'p1', 'p2', 'p3');
    expect(made(territory)).toEqual([
      {
        pair: 's1-s3',
        people: 'p1-p3',
        kind: 'PRESENT_WITH_BOTH',
        via: 'p2',
        isolated: ['s3'],
        joined: 1,
        opened: [],
        crossCity: true,
      },
    ]);
  });

  test('through the team where nobody else was there; nobody at all without a team', () => {
    expect(made(small())[0]).toMatchObject({ kind: 'TEAM', via: null });
    const withTeam = small().structure('team', { coordinates: true }).person('p9', 'team');
    expect(made(withTeam)[0]).toMatchObject({ pair: 's1-s3', kind: 'TEAM', via: 'p9' });
  });

  test('a step that goes on, through somebody who knows both and said to be ready first', () => {
    const territory = aTerritory()
      .structure('s1', { stages: ['AWARENESS'] })
      .structure('s2', { stages: ['SUPPORT'] })
      .structure('s3')
      .structure('s4')
      .person('p1', 's1')
      .person('p2', 's2')
      .person('p3', 's3')
      .person('p4', 's4')
      .knows('p3', 'p1')
      .knows('p3', 'p2')
      .knows('p4', 'p1', { ready: true })
      .knows('p4', 'p2', { ready: true });
    expect(made(territory)[0]).toMatchObject({
      pair: 's1-s2',
      kind: 'KNOWS_BOTH',
      via: 'p4',
      opened: ['s1 AWARENESS'],
      joined: 0,
    });
  });

  test('components: the one that gains more first, each once', () => {
    const territory = aTerritory();
    for (const [id, other] of [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['e', 'f'],
      ['f', 'g'],
      ['h', 'i'],
    ] as const) {
      for (const one of [id, other])
        if (!territory.records().structures.some((known) => known.id === one))
          territory.structure(one).person(`p${one}`, one);
      territory.collaborate(id, other);
    }
    expect(made(territory).map(({ pair, joined }) => [pair, joined])).toEqual([
      ['a-e', 3],
      ['a-h', 2],
    ]);
  });

  test('nothing to repair, nobody, nothing at all: an empty list', () => {
    expect(made(aTerritory())).toEqual([]);
    expect(made(aTerritory().structure('s1').structure('s2'))).toEqual([]);
    expect(made(small(), 0)).toEqual([]);
  });
});

/** The same by looking at every pair, from the definitions. */
function bruteForce(at: NetworkAt, { citiesOf, stagesOf }: Sheets): string[] {
  const ids = at.network.structures.list;
  const open = [...ids.keys()].filter((i) => at.structures[i]);
  const staff = (i: number) =>
    [...at.people.keys()].filter((p) =>
      [...at.staff.person.keys()].some((row) => at.staff.person[row] === p && at.staff.structure[row] === i),
    );
  const tied = (i: number, j: number) => [...neighboursOf(at.ties, i)].some(([other]) => other === j);
  const acquainted = (p: number, q: number) =>
    [...neighboursOf(at.acquaintances, p)].some(([other]) => other === q);
  const { attendance, territorial, heldOn } = at.network;
  const was = (p: number) =>
    [...attendance.from.keys()]
      .filter((row) => attendance.from[row] === p)
      .map((row) => attendance.to[row] as number)
      .filter((m) => territorial[m] && (heldOn[m] as number) <= at.asOf);
  const met = (p: number, q: number) => was(p).some((m) => was(q).includes(m));
  const component = (i: number) => at.structureComponent[i] as number;
  const size = (i: number) => open.filter((j) => component(j) === component(i)).length;
  const on = (i: number, k: number) => stagesOf(ids[i] ?? '').includes(PATH_STAGES[k] as PathStage);
  const gap = (i: number, k: number) =>
    on(i, k) && !open.some((j) => (j === i || tied(i, j)) && on(j, k + 1));
  const steps = [0, 1, 2, 3, 4, 5];
  const team = coordinatingTeam(at.network, at.asOf).structures;
  const ends = open.filter((i) => !team[i] && staff(i).length > 0);
  const towns = (i: number) => citiesOf(ids[i] ?? '');
  const townsTied = (one: string, other: string) =>
    open.some((i) => open.some((j) => tied(i, j) && towns(i).includes(one) && towns(j).includes(other)));
  const isIsolated = (i: number) => degreeOf(at.ties, i) === 0;
  const pairs = ends.flatMap((a) =>
    ends
      .filter((b) => a < b)
      .map((b) => {
        const between = (x: number, test: (v: number, p: number) => boolean) => (v: number) =>
          staff(x).some((p) => test(v, p));
        const others = [...at.people.keys()].filter(
          (v) => at.people[v] && !staff(a).includes(v) && !staff(b).includes(v),
        );
        const through = (test: (v: number, p: number) => boolean) =>
          others.some((v) => between(a, test)(v) && between(b, test)(v));
        const via = through(acquainted) ? 2 : through(met) ? 1 : 0;
        const isolated = isIsolated(a) || isIsolated(b);
        const gain = component(a) === component(b) ? 0 : size(a) * size(b);
        const opened = [
          ...steps.filter((k) => gap(a, k) && on(b, k + 1)).map((k) => `${a} ${k}`),
          ...steps.filter((k) => gap(b, k) && on(a, k + 1)).map((k) => `${b} ${k}`),
        ];
        const cross =
          towns(a).length > 0 && towns(b).length > 0 && !towns(a).some((town) => towns(b).includes(town));
        const smaller = [a, b].sort((x, y) => size(x) - size(y) || component(y) - component(x))[0] as number;
        const repairs = isolated
          ? [a, b].filter(isIsolated).map((i) => `isolated ${i}`)
          : gain > 0
            ? [`component ${component(smaller)}`]
            : opened.length > 0
              ? opened.map((step) => `step ${step}`)
              : cross
                ? towns(a).flatMap((one) =>
                    towns(b)
                      .filter((other) => !townsTied(one, other) && !townsTied(other, one))
                      .map((other) => `towns ${[one, other].sort().join(' ')}`),
                  )
                : [];
        return { a, b, key: [Number(isolated), gain, opened.length, Number(cross), via], repairs };
      }),
  );
  type Pair = (typeof pairs)[number];
  const compare = (x: Pair, y: Pair) => {
    const different = x.key.findIndex((value, i) => value !== y.key[i]);
    return different < 0 ? x.a - y.a || x.b - y.b : (y.key[different] ?? 0) - (x.key[different] ?? 0);
  };
  const repaired = new Set<string>();
  return pairs.sort(compare).flatMap(({ a, b, key, repairs }) => {
    const isNew = repairs.some((one) => !repaired.has(one));
    for (const one of repairs) repaired.add(one);
    return isNew ? [`${ids[a]}-${ids[b]} ${key[4]}`] : [];
  });
}

const ID = fc.nat(7);
const anyTerritory = fc
  .record({
    structures: fc.array(
      fc.record({
        city: fc.constantFrom('Dugny', 'Drancy', 'Sevran', undefined),
        stages: fc.subarray(['AWARENESS', 'SUPPORT', 'TRAINING'] as PathStage[]),
        people: fc.nat(2),
        coordinates: fc.nat(9).map((n) => n === 0),
        closed: fc.nat(9).map((n) => n === 0),
      }),
      { minLength: 2, maxLength: 8 },
    ),
    knows: fc.array(fc.tuple(ID, fc.nat(1), ID, fc.nat(1)), { maxLength: 9 }),
    collaborations: fc.array(fc.tuple(ID, ID), { maxLength: 3 }),
    meetings: fc.array(fc.array(fc.tuple(ID, fc.nat(1)), { maxLength: 5 }), { maxLength: 3 }),
  })
  .map(({ structures, knows, collaborations, meetings }) => {
    const territory = aTerritory();
    const people = new Set<string>();
    structures.forEach(({ city, stages, people: count, coordinates, closed }, i) => {
      territory.structure(`s${i}`, {
        stages,
        coordinates,
        ...(city ? { city } : {}),
        ...(closed ? { until: '2025-01-01' } : {}),
      });
      for (let n = 0; n < count; n += 1) {
        territory.person(`p${i}${n}`, `s${i}`);
        people.add(`p${i}${n}`);
      }
    });
    for (const [i, n, j, m] of knows) {
      const [one, other] = [`p${i}${n}`, `p${j}${m}`];
      if (one !== other && people.has(one) && people.has(other)) territory.knows(one, other);
    }
    for (const [i, j] of collaborations)
      if (i !== j && i < structures.length && j < structures.length) territory.collaborate(`s${i}`, `s${j}`);
    meetings.forEach((attendees, i) => {
      const there = [...new Set(attendees.map(([s, n]) => `p${s}${n}`))].filter((one) => people.has(one));
      territory.meeting(`m${i}`, '2025-06-01', ...there);
    });
    return territory;
  });

test('the same as looking at every pair, on small random territories, with the team and without', () => {
  let found = 0;
  fc.assert(
    fc.property(anyTerritory, fc.boolean(), (territory, withoutTeam) => {
      const network = buildTerritoryNetwork(territory.records());
      const at = networkAt(network, sinceDay(ASOF), withoutTeam);
      const sheets = sheetsOf(territory);
      const rank = { TEAM: 0, PRESENT_WITH_BOTH: 1, KNOWS_BOTH: 2 } as const;
      const name = ({ a, b, introducer }: IntroductionToMake) =>
        `${network.structures.list[a]}-${network.structures.list[b]} ${rank[introducer.kind]}`;
      const ours = introductionsToMake(at, sheets, 1_000);
      expect(ours.map(name)).toEqual(bruteForce(at, sheets));
      found += ours.length;
      const first = introductionsToMake(at, sheets, 2);
      expect(first).toEqual(ours.slice(0, 2));
      for (const { a, b, introducer } of ours) {
        const works = (person: number, structure: number) =>
          [...at.staff.person.keys()].some(
            (row) => at.staff.person[row] === person && at.staff.structure[row] === structure,
          );
        expect([works(introducer.a, a), works(introducer.b, b)]).toEqual([true, true]);
        expect([introducer.a, introducer.b]).not.toContain(introducer.via);
      }
    }),
    { numRuns: 400, seed: 20251125 },
  );
  expect(found).toBeGreaterThan(500);
});
