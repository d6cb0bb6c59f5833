import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const SEATING = `query ($meeting: ID! = "m3", $tables: Int! = 3, $seats: Int! = 3, $rounds: Int! = 2, $who: SeatingGuests,
  $together: [[ID!]!]! = [], $apart: [[ID!]!]! = [], $team: Boolean! = false, $withoutTeam: Boolean! = false) {
  seating(meeting: $meeting, tables: $tables, seats: $seats, rounds: $rounds, who: $who, together: $together,
    apart: $apart, teamAtEachTable: $team, withoutTeam: $withoutTeam) {
    who guests newPairs bound rounds { number tables { number people { id name } } } } }`;
const TO_MAKE = `query ($first: Int! = 20, $withoutTeam: Boolean! = false) {
  introductionsToMake(first: $first, withoutTeam: $withoutTeam) {
    one { isolated structure { id } person { id } } other { isolated structure { id } person { id } }
    throughKind through { id } joined gain crossCity opened { from to structure { id } } } }`;

interface Plan {
  readonly who: string;
  readonly guests: number;
  readonly newPairs: number;
  readonly bound: number;
  readonly rounds: { readonly tables: { readonly people: { readonly id: string }[] }[] }[];
}

/** Nine guests of a coming rencontre: two of one structure, the coordinating team's, and six alone. */
const COMING = {
  'structures.csv': `id,name,kind,city\n${[1, 2, 3, 4, 5, 6].map((i) => `t${i},Structure ${i},ASSOCIATION,Dugny`).join('\n')}\n`,
  'people.csv': `id,name,structure\n${[1, 2, 3, 4, 5, 6].map((i) => `g${i},Invité ${i},t${i}`).join('\n')}\n`,
  'meetings.csv':
    'id,title,heldOn,city\nm3,Rencontre à venir,2025-09-20,Sevran\nm4,Sans personne,2025-10-20,Sevran\n',
  'attendance.csv': `meeting,person,status\n${['p1', 'p4', 'p5', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6'].map((one) => `m3,${one},invited`).join('\n')}\n`,
};

describeOnBothEngines('the coordination makes people meet', (open) => {
  test('table plans: who is invited, each once a round; wishes kept or named; numbers that do not fit refused', async () => {
    const served: SmallServer = await serveSmallTerritory(await open());
    await served.add(COMING);
    const { query } = served;
    const plan = await firstOf<Plan>(query, SEATING);
    expect(plan).toMatchObject({ who: 'INVITED', guests: 9 });
    expect(plan.newPairs).toBeGreaterThan(10);
    expect(plan.newPairs).toBeLessThanOrEqual(plan.bound);
    for (const { tables } of plan.rounds) {
      expect(tables.map(({ people }) => people.length)).toEqual([3, 3, 3]);
      expect(tables.flatMap(({ people }) => people.map(({ id }) => id)).sort()).toEqual([
        'g1',
        'g2',
        'g3',
        'g4',
        'g5',
        'g6',
        'p1',
        'p4',
        'p5',
      ]);
    }
    expect(await firstOf(query, SEATING)).toEqual(plan);
    const wished = await firstOf<Plan>(query, SEATING, {
      together: [
        ['g1', 'g2'],
        ['g2', 'g3'],
      ],
      apart: [['p1', 'p4']],
    });
    for (const { tables } of wished.rounds) {
      const tableOf = (id: string) => tables.findIndex(({ people }) => people.some((one) => one.id === id));
      expect([tableOf('g1'), tableOf('g2')]).toEqual([tableOf('g3'), tableOf('g3')]);
      expect(tableOf('p1')).not.toBe(tableOf('p4'));
    }
    expect(await firstOf(query, SEATING, { withoutTeam: true })).toMatchObject({ guests: 8 });
    // More seats than guests: everybody is spread evenly all the same.
    expect(await firstOf(query, SEATING, { seats: 40 })).toMatchObject({ guests: 9, bound: plan.bound });
    expect(await firstOf(query, SEATING, { meeting: 'm2', tables: 1 })).toMatchObject({
      who: 'ATTENDED',
      guests: 3,
    });
    for (const [wrong, code, place] of [
      [{ tables: 0 }, 'INVALID', 'tables'],
      [{ tables: 5 }, 'INVALID', 'tables'],
      [{ seats: 2 }, 'INVALID', 'seats'],
      [{ seats: 1 }, 'INVALID', 'seats'],
      [{ rounds: 0 }, 'INVALID', 'rounds'],
      [{ rounds: 13 }, 'INVALID', 'rounds'],
      [{ meeting: 'm4' }, 'INVALID', 'meeting'],
      [{ meeting: 'nobody' }, 'NOT_FOUND', 'meeting'],
      [{ together: [['g1', 'p2']] }, 'INVALID', 'together'],
      [{ together: [['g1', 'g2', 'g3', 'g4']] }, 'CONFLICT', 'together'],
      [{ together: [['g1', 'g2']], apart: [['g2', 'g1']] }, 'CONFLICT', 'together'],
      [{ team: true }, 'CONFLICT', 'teamAtEachTable'],
      [{ apart: [['g1', 'g2', 'g3', 'g4']] }, 'CONFLICT', 'apart'],
    ] as const)
      expect([wrong, await refusalOf(query, SEATING, wrong)]).toMatchObject([wrong, { code, place }]);
    expect((await refusalOf(query, SEATING, { seats: 2 }))?.cure).toContain(
      'at least 3 a table: 9 people at 3',
    );
    expect((await refusalOf(query, SEATING, { apart: [['g1', 'g2', 'g3', 'g4']] }))?.facts).toMatchObject({
      reason: 'NO_PLACE',
      people: expect.arrayContaining(['g1', 'g2', 'g3', 'g4']),
    });
    await served.server.close();
  }, 120_000);

  test('introductions to make: ranked, with one person each and through whom; for the coordination alone', async () => {
    const served: SmallServer = await serveSmallTerritory(await open());
    await served.add({
      'people.csv': 'id,name,structure\nq4,Seul Venu,s4\n',
      'attendance.csv': 'meeting,person\nm1,q4\n',
    });
    const [first] = await firstOf<object[]>(served.query, TO_MAKE, { withoutTeam: true });
    expect(first).toMatchObject({
      other: { isolated: true, structure: { id: 's4' }, person: { id: 'q4' } },
      throughKind: 'PRESENT_WITH_BOTH',
      joined: 1,
      gain: 3,
    });
    expect(await firstOf(served.query, TO_MAKE, { first: 1, withoutTeam: true })).toEqual([first]);
    expect(await refusalOf(served.query, TO_MAKE, { first: 0 })).toMatchObject({
      code: 'INVALID',
      place: 'first',
    });
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    const remi = await signIn(served, 'remi@etoile.example');
    for (const text of [TO_MAKE, SEATING])
      expect(await refusalOf(remi.query, text)).toMatchObject({ code: 'FORBIDDEN' });
    const coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    await answerOf(coordinator.query, TO_MAKE);
    await served.server.close();
  }, 120_000);
});
