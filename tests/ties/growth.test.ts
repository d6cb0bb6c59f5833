import { FIGURES } from '../../api/network/growth/figures';
import { printedSchema } from '../../api/schema';
import { viewGrowth } from '../../api/ties/growth/growth.service';
import { answerOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { asking, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const IDS = FIGURES.map(({ id }) => id).join(' ');
const GROWTH = `query ($asOf: Date, $team: Boolean! = false) { growth(asOf: $asOf, withoutTeam: $team) {
  asOf unattributed elsewhere response { asked answered rate tooFew }
  points { day meeting { id } values ${IDS} }
  meetings { meeting { id } ties metBefore judged stillOpen noLongerIsolated { id label } }
  stage { stage largestShare hubs removalCost centralisation coreSize coreDensity peripheryDensity }
  figures { id unit definition source bent }
} }`;

interface Answer {
  readonly growth: {
    readonly response: unknown;
    readonly points: readonly (Readonly<Record<string, number | null>> & {
      readonly day: string;
      readonly meeting: { id: string } | null;
    })[];
    readonly meetings: readonly unknown[];
    readonly stage: { readonly stage: string | null };
    readonly figures: readonly { id: string; definition: string; source: string | null }[];
  };
}

describeOnBothEngines('growth', (open) => {
  let served: SmallServer;
  let query: SmallServer['query'];
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    query = (await signIn(served, 'etude@territoire.example', 'ANALYST')).query;
  });
  afterEach(() => served.server.close());

  const growth = async (variables: Record<string, unknown> = {}) =>
    (await answerOf<Answer>(query, GROWTH, variables)).growth;

  test('a point before the first rencontre, one a rencontre, one today, with what each brought', async () => {
    const { points, meetings, stage, response } = await growth();
    expect(points.map(({ day, meeting }) => [day, meeting?.id ?? null])).toEqual([
      ['2025-03-19', null],
      ['2025-03-20', 'm1'],
      ['2025-06-12', 'm2'],
      ['2025-07-01', null],
    ]);
    // p5 and p1 know each other without a date; p1 and p2 met at m1, p4 and p2 at m2.
    expect(points.map(({ acquaintances, acquaintancesNew }) => [acquaintances, acquaintancesNew])).toEqual([
      [1, null],
      [2, 1],
      [3, 1],
      [3, 0],
    ]);
    expect(points.map(({ isolated }) => isolated)).toEqual([1, 1, 1, 1]);
    expect(meetings).toEqual([
      { meeting: { id: 'm1' }, ties: 1, metBefore: 0, judged: 1, stillOpen: 1, noLongerIsolated: [] },
      { meeting: { id: 'm2' }, ties: 1, metBefore: 0, judged: 0, stillOpen: 0, noLongerIsolated: [] },
    ]);
    // p1, p2 and p4 came; all of them declared somebody themselves.
    expect(response).toEqual({ asked: 3, answered: 3, rate: 1, tooFew: false });
    expect(stage.stage).toBe('HUB_AND_SPOKE');
  });

  test('without the team, its people and structures are in no figure', async () => {
    const [before] = (await growth({ team: true })).points;
    expect(before).toMatchObject({ acquaintances: 0, structuresRegistered: 4, isolated: 2 });
  });

  test('as of a day before the last rencontre, that rencontre is still to come', async () => {
    const { points, meetings } = await growth({ asOf: '2025-05-01' });
    expect(points.map(({ day }) => day)).toEqual(['2025-03-19', '2025-03-20', '2025-05-01']);
    expect(meetings).toHaveLength(1);
  });

  test('odd files: two rencontres on a day, one with nobody, one to come, a tie of tomorrow, one that came back', async () => {
    await served.add({
      'meetings.csv':
        'id,title,heldOn,city\nm3,Second,2025-06-12,Drancy\nm4,Personne,2025-06-20,Drancy\nm5,Plus tard,2026-01-01,Drancy\n',
      'attendance.csv': 'meeting,person,status\nm3,p3,\nm3,p4,answered\n',
      'acquaintances.csv':
        'from,to,since,until,meeting\np3,p4,,,m3\np4,p3,2025-09-01,,\np3,p1,2025-03-20,2025-04-01,\np3,p1,2025-06-20,,m4\n',
    });
    const { points } = await growth();
    expect(
      points.map(({ meeting, acquaintancesNew, acquaintancesLost }) => [
        meeting?.id ?? null,
        acquaintancesNew,
        acquaintancesLost,
      ]),
    ).toEqual([
      [null, null, null],
      ['m1', 2, 0],
      ['m2', 1, 1],
      ['m3', 1, 0],
      ['m4', 1, 0],
      [null, 0, 0],
    ]);
  });

  test('an answer to a survey is seen when it is recorded, and counts from its rencontre on', async () => {
    await served.add({ 'attendance.csv': 'meeting,person,status\nm2,p3,attended\n' });
    expect((await growth()).response).toMatchObject({ asked: 4, answered: 3, rate: 0.75 });
    await served.add({ 'attendance.csv': 'meeting,person,status\nm2,p3,answered\n' });
    expect((await growth()).response).toMatchObject({ asked: 4, answered: 4 });
    expect((await growth({ asOf: '2025-05-01' })).response).toMatchObject({ asked: 2, answered: 1 });
  });

  test('under 65 % of answers people are put in no order', async () => {
    await served.add({
      'people.csv': 'id,name,structure\np6,Six,s1\np7,Sept,s1\n',
      'attendance.csv': 'meeting,person,status\nm2,p6,\nm2,p7,\n',
    });
    const asked = '{ surveyResponse { asked answered rate tooFew } }';
    expect(await answerOf(query, asked)).toEqual({
      surveyResponse: { asked: 5, answered: 3, rate: 0.6, tooFew: true },
    });
    const people = '{ network(level: PEOPLE, first: 3) { nodes { id } } }';
    expect(await answerOf(query, people)).toEqual({
      network: { nodes: [{ id: 'p3' }, { id: 'p6' }, { id: 'p7' }] },
    });
    const all = '{ network(level: PEOPLE) { nodes { id } } }';
    const { network } = await answerOf<{ network: { nodes: { id: string }[] } }>(query, all);
    expect(network.nodes.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  });

  test('each figure says what it means, in the answer and in the description of the API', async () => {
    const { figures, points } = await growth();
    for (const point of points)
      expect(figures.map(({ id }) => point[id])).toEqual(point.values as unknown as number[]);
    const schema = await printedSchema();
    expect(figures.map(({ id }) => id)).toEqual(FIGURES.map(({ id }) => id));
    for (const { definition, source } of figures) {
      expect(schema).toContain(definition);
      if (source !== null) expect(schema).toContain(source);
    }
  });

  test('asked again of one revision, the answer is at hand; a change makes a new one', async () => {
    const viewer = { role: 'ANALYST', accountId: null, personId: null, edits: [] } as never;
    const before = await served.store.current();
    const first = viewGrowth(viewer, before, null, false);
    expect(viewGrowth(viewer, before, null, false)).toBe(first);
    expect(viewGrowth(viewer, before, '2025-07-01', false)).toBe(first);
    expect(viewGrowth(viewer, before, null, true)).not.toBe(first);
    await served.add({ 'meetings.csv': 'id,title,heldOn,city\nm3,Troisième,2025-06-20,Drancy\n' });
    expect(viewGrowth(viewer, await served.store.current(), null, false).points).toHaveLength(5);
  });

  test('/export/growth.csv holds every figure of every point with its definition, for analysts and coordinators', async () => {
    const get = (cookie: string, file = 'growth.csv?asOf=2025-05-01') =>
      served.server.inject({
        url: `/export/${file}`,
        headers: { host: '127.0.0.1:4000', ...(cookie === '' ? {} : { cookie }) },
      });
    const analyst = await signIn(served, 'etude@territoire.example');
    const { body, statusCode } = await get(analyst.cookie);
    expect(statusCode).toBe(200);
    const [head, ...lines] = body.trim().split(/\r?\n/);
    expect(head).toMatch(/day.meeting.figure.value.unit.responseRate.definition.source/);
    expect(lines).toHaveLength(3 * FIGURES.length);
    expect(
      lines.filter((line) => /2025-03-20.m1.acquaintancesNew.1.COUNT.0\.5."?Acquaintances that/.test(line)),
    ).toHaveLength(1);
    expect((await get('')).statusCode).toBe(401);
    expect((await get((await signIn(served, 'remi@etoile.example')).cookie)).statusCode).toBe(403);
  });

  test('a visitor is asked to sign in; every other role sees it', async () => {
    expect(await refusalOf(asking(served, ''), GROWTH)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    const member = await signIn(served, 'remi@etoile.example');
    expect(await answerOf<Answer>(member.query, GROWTH)).toMatchObject({ growth: { unattributed: 1 } });
  });

  test('a date that is none is refused', async () => {
    expect(await refusalOf(query, GROWTH, { asOf: '2025-02-30' })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
