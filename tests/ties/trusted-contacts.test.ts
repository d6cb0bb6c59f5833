import { firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const ASKED = `$from: ID, $toPerson: ID, $toStructure: ID, $need: Need, $max: Int! = 3, $first: Int! = 5, $asOf: Date, $withoutTeam: Boolean! = false`;
const GIVEN = `from: $from, toPerson: $toPerson, toStructure: $toStructure, need: $need, maxIntroducers: $max, first: $first, asOf: $asOf, withoutTeam: $withoutTeam`;
const ROUTES = `query (${ASKED}) { trustedContacts(${GIVEN}) {
  score solid steps { person { id name phone } structure { id } knownThrough { id } since evidence } } }`;
const NEAREST = `query (${ASKED}) { nearestContacts(${GIVEN}) {
  reason closedOn people { person { id } structure { id } how meeting { id } via { id } }
  structures { structure { id } lacks } team { id } } }`;

interface Id {
  readonly id: string;
}
interface Step {
  readonly person: Id;
  readonly structure: Id | null;
  readonly knownThrough: Id | null;
  readonly since: string | null;
  readonly evidence: readonly string[];
}
interface Route {
  readonly score: number;
  readonly solid: boolean;
  readonly steps: readonly Step[];
}
interface Nearest {
  readonly reason: string | null;
  readonly closedOn: string | null;
  readonly people: readonly {
    readonly person: Id;
    readonly how: string;
    readonly meeting: Id | null;
    readonly via: Id | null;
  }[];
  readonly structures: readonly { readonly structure: Id; readonly lacks: readonly string[] }[];
  readonly team: readonly Id[];
}
type Variables = Record<string, unknown>;

const inWords = ({ steps }: Route) =>
  steps.map(({ person, structure }) => `${person.id}@${structure?.id}`).join(' ');

describeOnBothEngines(
  'trusted contacts over the API',
  (open) => {
    let served: SmallServer;
    let coordinator: SignedIn;
    let remi: SignedIn;
    // The tests read; the one that adds records stands last.
    beforeAll(async () => {
      served = await serveSmallTerritory(await open());
      await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
      coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
      remi = await signIn(served, 'remi@etoile.example');
    }, 120_000);
    afterAll(() => served.server.close());
    const routes = (variables: Variables, who: SignedIn = coordinator) =>
      firstOf<Route[]>(who.query, ROUTES, variables);
    const nearest = (variables: Variables, who: SignedIn = coordinator) =>
      firstOf<Nearest>(who.query, NEAREST, variables);

    test('the routes to a person, a structure and a need, each with how one knows the other', async () => {
      const toZoe = await routes({ from: 'p4', toPerson: 'p3' });
      expect(toZoe.map(inWords)).toEqual(['p1@s1 p2@s2 p3@s2', 'p2@s2 p3@s2']);
      expect(toZoe.map(({ score, solid }) => [Number(score.toFixed(9)), solid])).toEqual([
        [0.534375, true],
        [0.45, false],
      ]);
      expect(
        toZoe[0]?.steps.map(({ evidence, knownThrough, since }) => [evidence, knownThrough?.id, since]),
      ).toEqual([
        [['COLLEAGUE'], undefined, null],
        [['READY', 'CONFIRMED'], 'm1', '2025-03-20'],
        [['COLLEAGUE'], undefined, '2025-01-01'],
      ]);
      expect(toZoe[1]?.steps[0]).toMatchObject({ evidence: ['DECLARED'], knownThrough: { id: 'm2' } });

      // Zoé works for both: for the one that is asked for, unless a colleague leads to her.
      expect((await routes({ from: 'p4', toStructure: 's3' })).map(inWords)).toEqual([
        'p1@s1 p2@s2 p3@s2',
        'p2@s2 p3@s2',
      ]);
      const need = { stage: 'TRAINING', city: '93029' };
      expect((await routes({ from: 'p4', need })).map(inWords)).toEqual(['p1@s1 p2@s2 p3@s2', 'p2@s2 p3@s2']);
      // Fewer than were asked for, and not the same first step twice.
      expect(await routes({ from: 'p4', toPerson: 'p3', first: 20 })).toHaveLength(2);
      expect((await routes({ from: 'p4', toPerson: 'p3', first: 1 })).map(inWords)).toEqual([
        'p1@s1 p2@s2 p3@s2',
      ]);
      expect((await routes({ from: 'p4', toPerson: 'p3', max: 1 })).map(inWords)).toEqual(['p2@s2 p3@s2']);
      expect(await routes({ from: 'p4', toPerson: 'p3', max: 0 })).toEqual([]);
      expect((await routes({ from: 'p4', toPerson: 'p2', max: 0 })).map(inWords)).toEqual(['p2@s2']);
      // Before the rencontre of Drancy, where Sam met Anne.
      expect((await routes({ from: 'p4', toPerson: 'p2', asOf: '2025-06-01' })).map(inWords)).toEqual([
        'p1@s1 p2@s2',
      ]);
      // The team introduces, and may be left out.
      expect((await routes({ from: 'p1', toStructure: 's5' })).map(inWords)).toEqual(['p5@s5']);
      expect(await routes({ from: 'p1', toStructure: 's5', withoutTeam: true })).toEqual([]);
    });

    test('what cannot be asked is refused, with what to give', async () => {
      const refused = (variables: Variables) =>
        refusalOf(coordinator.query, ROUTES, { from: 'p1', ...variables });
      const cases: readonly (readonly [Variables, string, string])[] = [
        [{ toPerson: 'p1' }, 'INVALID', 'toPerson'],
        [{}, 'INVALID', 'to'],
        [{ toPerson: 'p2', toStructure: 's2' }, 'INVALID', 'to'],
        [{ toPerson: 'p2', need: { stage: 'TRAINING' } }, 'INVALID', 'to'],
        [{ need: {} }, 'INVALID', 'need'],
        [{ need: { theme: '  ' } }, 'INVALID', 'need'],
        [{ need: { city: 'nowhere' } }, 'NOT_FOUND', 'city'],
        [{ toPerson: 'nobody' }, 'NOT_FOUND', 'person'],
        [{ toStructure: 'nothing' }, 'NOT_FOUND', 'structure'],
        [{ from: 'nobody', toPerson: 'p2' }, 'NOT_FOUND', 'person'],
        [{ from: null, toPerson: 'p2' }, 'INVALID', 'from'],
        [{ toPerson: 'p2', max: -1 }, 'INVALID', 'maxIntroducers'],
        [{ toPerson: 'p2', max: 7 }, 'INVALID', 'maxIntroducers'],
        [{ toPerson: 'p2', first: 0 }, 'INVALID', 'first'],
        [{ toPerson: 'p2', first: 21 }, 'INVALID', 'first'],
      ];
      for (const [variables, code, place] of cases) {
        const found = await refused(variables);
        expect([variables, found?.code, found?.place]).toEqual([variables, code, place]);
        expect(found?.cure).toBeTruthy();
      }
    });

    test('a member asks from oneself, a coordinator from anyone, an analyst and a visitor from nobody', async () => {
      const analyst = await signIn(served, 'etude@territoire.example', 'ANALYST');
      const codes = async (query: SmallServer['query'], from: string | null) =>
        (await refusalOf(query, ROUTES, { from, toPerson: 'p3' }))?.code ?? 'yes';
      expect(await codes(remi.query, null)).toBe('yes');
      expect(await codes(remi.query, 'p1')).toBe('yes');
      expect(await codes(remi.query, 'p4')).toBe('FORBIDDEN');
      expect(await codes(coordinator.query, 'p4')).toBe('yes');
      expect(await codes(analyst.query, 'p4')).toBe('FORBIDDEN');
      expect(await codes(asking(served, ''), 'p4')).toBe('SIGN_IN_NEEDED');
      // A phone number is shown as its person shows it: to colleagues, unless said otherwise.
      const phoneOf = async (who: SignedIn, from: string) =>
        (
          await firstOf<{ steps: { person: { phone: string | null } }[] }[]>(who.query, ROUTES, {
            from,
            toPerson: 'p1',
          })
        )[0]?.steps[0]?.person.phone;
      const anne = await signIn(served, 'anne@commune.example');
      expect(await phoneOf(anne, 'p2')).toBeNull();
    });

    test('one’s own levels weigh on one’s own first steps, for oneself alone', async () => {
      const from = { from: 'p1', toPerson: 'p3' };
      expect((await routes(from, remi))[0]?.score).toBeCloseTo(0.675 * 0.75, 12);
      expect((await routes(from, coordinator))[0]?.score).toBeCloseTo(0.95 * 0.75, 12);
      // The day before it was declared it was not said.
      expect(await routes({ ...from, asOf: '2025-03-19' }, remi)).toEqual([]);
    });

    test('where no route leads it is said why, who is near and whom to ask', async () => {
      await served.add({
        'structures.csv':
          'id,name,kind,city,stages,until\ns6,Partie,OTHER,Sevran,,2025-02-01\ns7,Atelier,INTEGRATION,Sevran,TRAINING,\ns8,Loin,OTHER,Dugny,,\n',
        'people.csv':
          'id,name,structure\np6,Seul Ailleurs,s7\np7,Sans Emploi,\np8,Parti,s6\np9,Un,s8\npa,Deux,s8\n',
        'attendance.csv': 'meeting,person,status\nm2,p6,\n',
      });
      const reasonOf = async (variables: Variables) => (await nearest({ from: 'p1', ...variables })).reason;
      expect(await routes({ from: 'p1', toPerson: 'p6' })).toEqual([]);
      expect(await nearest({ from: 'p1', toPerson: 'p6' })).toEqual({
        reason: 'NO_WAY',
        closedOn: null,
        people: [
          {
            person: { id: 'p6' },
            structure: { id: 's7' },
            how: 'PRESENT_TOGETHER',
            meeting: { id: 'm2' },
            via: null,
          },
        ],
        structures: [],
        team: [{ id: 'p5' }],
      });
      // Léa was at no rencontre; Rémi, whom she knows, was there with them.
      expect((await nearest({ from: 'p5', toStructure: 's7' })).people).toMatchObject([
        { how: 'PRESENT_WITH_SOMEBODY', meeting: { id: 'm2' }, via: { id: 'p1' } },
      ]);
      expect((await nearest({ from: 'p1', toStructure: 's8' })).people).toMatchObject([
        { person: { id: 'p9' }, how: 'THERE' },
        { person: { id: 'pa' }, how: 'THERE' },
      ]);
      expect(await routes({ from: 'p1', toPerson: 'p7' })).toEqual([]);
      expect(await reasonOf({ toPerson: 'p7' })).toBe('PERSON_OUTSIDE');
      expect(await routes({ from: 'p7', toPerson: 'p1' })).toEqual([]);
      expect(await reasonOf({ from: 'p7', toPerson: 'p1' })).toBe('ASKER_OUTSIDE');
      expect(await routes({ from: 'p1', toStructure: 's6' })).toEqual([]);
      expect(await nearest({ from: 'p1', toStructure: 's6' })).toMatchObject({
        reason: 'STRUCTURE_CLOSED',
        closedOn: '2025-02-01',
      });
      expect(await reasonOf({ toStructure: 's4' })).toBe('NOBODY_THERE');
      expect(await reasonOf({ from: 'p4', toPerson: 'p3' })).toBeNull();
      expect(await reasonOf({ from: 'p4', toPerson: 'p3', max: 0 })).toBe('TOO_FAR');
      // Nobody meets it in that town: elsewhere, or for something else.
      const unmet = { from: 'p1', need: { stage: 'TRAINING', city: '93030' } };
      expect(await routes(unmet)).toEqual([]);
      expect(await nearest(unmet)).toMatchObject({
        reason: 'NEED_UNMET',
        people: [],
        structures: [
          { structure: { id: 's3' }, lacks: ['CITY'] },
          { structure: { id: 's7' }, lacks: ['CITY'] },
          { structure: { id: 's8' }, lacks: ['STAGE'] },
        ],
      });
      expect(await firstOf(coordinator.query, '{ themes }')).toEqual(['jeunes', 'mobilité']);
      // One’s own structure meets it, which does not count.
      expect(await reasonOf({ need: { stage: 'SUPPORT', theme: ' MOBILITÉ ' } })).toBe('NEED_UNMET');
      expect(await reasonOf({ from: 'p2', need: { stage: 'SUPPORT', theme: ' MOBILITÉ ' } })).toBeNull();
    });
  },
  { shared: true },
);

const STEPS =
  'score solid steps { person { id name phone } structure { id } knownThrough { id } since evidence }';
const NEAR =
  'reason people { person { id } how via { id } } structures { structure { id } lacks } team { id }';
/** All that is told of contacts, to a person, to a structure and for needs, in one request. */
const EVERYTHING = `query ($from: ID) { ${[
  'toPerson: "p3"',
  'toStructure: "s2"',
  'need: { stage: TRAINING }',
  'need: { city: "93071" }',
]
  .map(
    (to, i) =>
      `t${i}: trustedContacts(from: $from, ${to}, first: 20) { ${STEPS} }
       n${i}: nearestContacts(from: $from, ${to}, first: 20) { ${NEAR} }`,
  )
  .join(' ')} }`;

describeOnBothEngines('one level makes no difference to anybody but its author', (open) => {
  /** What everyone is answered, in a territory where Rémi says this level of Zoé. */
  async function answers(level: number) {
    const served = await serveSmallTerritory(await open());
    const people = {
      admin: await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR'),
      coordinator: await signIn(served, 'coord@territoire.example', 'COORDINATOR'),
      analyst: await signIn(served, 'etude@territoire.example', 'ANALYST'),
      anne: await signIn(served, 'anne@commune.example', null, ['s2']),
      remi: await signIn(served, 'remi@etoile.example'),
      visitor: { cookie: '', query: asking(served, '') },
    };
    await firstOf(
      people.remi.query,
      `mutation { declareAcquaintance(mutationId: "k", to: "p3", level: ${level}, readyToIntroduce: false) { receipt { id } } }`,
    );
    const told: Record<string, string[]> = {};
    for (const [who, { query }] of Object.entries(people)) {
      told[who] = [];
      for (const from of ['p1', 'p4']) told[who]?.push(JSON.stringify(await query(EVERYTHING, { from })));
    }
    await served.server.close();
    return told;
  }

  test('in every answer about contacts, to the byte', async () => {
    const { remi: low, ...others } = await answers(1);
    const { remi: high, ...same } = await answers(4);
    expect(same).toEqual(others);
    // The author is answered otherwise: the comparison would see a difference.
    expect(high).not.toEqual(low);
  }, 120_000);
});
