import { later } from '../../api/later';
import { LINK_LIVES_MS } from '../../api/projects/follow-ups/follow-up-days';
import { makeFollowUpLink } from '../../api/projects/follow-ups/follow-up-link';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const FILES = {
  'projects.csv':
    'id,title,status,lead,members,startedOn\nj1,Le café des conseillers,RUNNING,p1,p2|p4,2025-03-30\nj2,Projet fini,DONE,p1,,2025-01-01\n',
  'follow-ups.csv':
    'id,follows,dueOn,heldOn,state,obstacle,nextStep\nu1,m1,2025-06-18,2025-06-18,SLOWED,peu de temps,\n',
};
const FIELDS =
  'id kind follows title sinceOn dueOn group latest state obstacle nextStep heldOn reviewOn byCoordination mayRecord version answerers { id } call { on time link cancelled }';
const LIST = `query ($dueBefore: Date, $state: FollowUpState, $follows: ID) { followUps(dueBefore: $dueBefore, state: $state, follows: $follows) { ${FIELDS} } }`;
const RECORD = `mutation ($m: ID! = "r", $id: ID!, $version: Int! = 0, $state: FollowUpState! = SLOWED, $obstacle: String, $nextStep: String, $heldOn: Date, $reviewOn: Date) {
  recordFollowUp(mutationId: $m, id: $id, version: $version, state: $state, obstacle: $obstacle, nextStep: $nextStep, heldOn: $heldOn, reviewOn: $reviewOn) { followUp { ${FIELDS} } receipt { id repeated } }
}`;
const ASKED =
  'query ($token: String!) { askedFollowUp(token: $token) { kind title sinceOn name members state obstacle } }';
const ANSWER = `mutation ($m: ID! = "a", $token: String!, $state: FollowUpState! = GOING_WELL, $obstacle: String) {
  answerFollowUp(mutationId: $m, token: $token, state: $state, obstacle: $obstacle) { state repeated }
}`;
const PLAN = `mutation ($m: ID! = "p", $id: ID!, $version: Int! = 0, $on: Date! = "2025-07-10", $time: String! = "14:30", $link: String) {
  planFollowUp(mutationId: $m, id: $id, version: $version, on: $on, time: $time, link: $link) { followUp { ${FIELDS} } receipt { id } }
}`;
const OFF =
  'mutation ($m: ID! = "off", $id: ID!, $version: Int!) { callOffFollowUp(mutationId: $m, id: $id, version: $version) { followUp { version call { cancelled } } } }';

interface Seen {
  readonly id: string;
  readonly follows: string;
  readonly version: number;
  readonly [field: string]: unknown;
}
interface Change {
  readonly followUp: Seen;
  readonly receipt: { readonly id: string; readonly repeated: boolean };
}

describeOnBothEngines('follow-ups', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  let lead: SignedIn;
  let member: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await served.add(FILES);
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    lead = await signIn(served, 'remi@etoile.example');
    member = await signIn(served, 'anne@commune.example');
  });
  afterEach(() => served.server.close());

  const list = ({ query }: Pick<SignedIn, 'query'>, variables = {}) =>
    firstOf<Seen[]>(query, LIST, variables);
  const of = async (follows: string, who: Pick<SignedIn, 'query'> = coordinator): Promise<Seen> => {
    const [found] = await list(who, { follows });
    if (!found) throw new RangeError(`nothing follows ${follows}`);
    return found;
  };
  const record = (who: SignedIn, variables: object) => firstOf<Change>(who.query, RECORD, { ...variables });
  const visitor = () => asking(served, '');
  const desk = () => ({ database: served.database, clock: () => served.clock.now });
  const tokenFor = async (follows: string, recipient = 'person:p1') =>
    makeFollowUpLink(desk(), (await of(follows)).id, recipient);
  const mails = async (kind: string) => (await outboxOf(served)).filter((mail) => mail.kind === kind);

  test('are due by themselves; what a file says is kept; each sees what is theirs', async () => {
    const all = await list(coordinator);
    expect(all.map(({ follows, dueOn, group }) => [follows, dueOn, group])).toEqual([
      ['m1', '2025-06-18', 'SLOWED'],
      ['j1', '2025-06-28', 'LATE'],
      ['m2', '2025-09-10', 'LATER'],
    ]);
    expect(all[1]).toMatchObject({
      title: 'Le café des conseillers',
      sinceOn: '2025-03-30',
      answerers: [{ id: 'p1' }],
    });
    expect(all[0]).toMatchObject({
      byCoordination: true,
      answerers: [],
      obstacle: 'peu de temps',
      latest: true,
    });
    expect((await list(lead)).map(({ follows, mayRecord }) => [follows, mayRecord])).toEqual([['j1', true]]);
    expect((await list(member)).map(({ follows, mayRecord }) => [follows, mayRecord])).toEqual([
      ['j1', false],
    ]);
    expect((await list(coordinator, { dueBefore: '2025-06-28' })).map(({ follows }) => follows)).toEqual([
      'm1',
      'j1',
    ]);
    expect((await list(coordinator, { state: 'SLOWED' })).map(({ follows }) => follows)).toEqual(['m1']);
    expect(await refusalOf(visitor(), LIST)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    const analyst = await signIn(served, 'analyse@territoire.example', 'ANALYST');
    expect(await list(analyst)).toEqual([]);
  });

  test('are recorded once a mutation, corrected with the version that was read, looked at again on a day, and undone', async () => {
    const { id } = await of('j1');
    const said = { id, obstacle: 'Un départ', nextStep: 'Trouver une salle', reviewOn: '2025-09-01' };
    const { followUp, receipt } = await record(lead, said);
    expect(followUp).toMatchObject({
      id,
      state: 'SLOWED',
      obstacle: 'Un départ',
      heldOn: '2025-07-01',
      version: 1,
      group: 'SLOWED',
    });
    expect((await record(lead, said)).receipt.repeated).toBe(true);
    const rows = await list(coordinator, { follows: 'j1' });
    expect(rows.map(({ dueOn, group }) => [dueOn, group])).toEqual([
      ['2025-06-28', 'SLOWED'],
      ['2025-09-01', 'LATER'],
    ]);
    const stale = await refusalOf(coordinator.query, RECORD, { id, m: 'two', state: 'STOPPED' });
    expect(stale).toMatchObject({
      code: 'CONFLICT',
      facts: { current: { state: 'SLOWED' }, yours: { state: 'STOPPED' } },
    });
    await record(coordinator, { id, m: 'three', version: 1, state: 'STOPPED', reviewOn: '2025-09-01' });
    expect(await list(coordinator, { follows: 'j1' })).toMatchObject([{ state: 'STOPPED', reviewOn: null }]);
    const undo = 'mutation ($entry: ID!) { undo(mutationId: "u", entry: $entry) { id } }';
    expect(await refusalOf(lead.query, undo, { entry: receipt.id })).toMatchObject({ code: 'CONFLICT' });
    const [last] = (
      await firstOf<{ edges: { node: { id: string; operation: string } }[] }>(
        coordinator.query,
        '{ journal(first: 1) { edges { node { id operation } } } }',
      )
    ).edges;
    expect(last?.node.operation).toBe('FOLLOW_UP_RECORDED');
    await answerOf(coordinator.query, undo, { entry: last?.node.id });
    expect((await list(coordinator, { follows: 'j1' })).map(({ state }) => state)).toEqual(['SLOWED', null]);
  });

  test('are for who leads, and say what is wrong with a day', async () => {
    const { id } = await of('j1');
    expect(await refusalOf(member.query, RECORD, { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(lead.query, RECORD, { id: (await of('m2')).id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    for (const [place, said] of [
      ['heldOn', { heldOn: '2025-07-02' }],
      ['heldOn', { heldOn: '2025-03-29' }],
      ['reviewOn', { reviewOn: '2025-07-01' }],
      ['obstacle', { obstacle: 'x'.repeat(1_001) }],
    ] as const)
      expect(await refusalOf(lead.query, RECORD, { id, ...said })).toMatchObject({ code: 'INVALID', place });
    expect(await list(coordinator, { follows: 'j1' })).toMatchObject([{ version: 0 }]);
  });

  test('are answered by a link without an account, once; then the page shows what was said', async () => {
    const token = await tokenFor('j1');
    const before = await contentsOf(served.database);
    expect(await firstOf(visitor(), ASKED, { token })).toEqual({
      kind: 'PROJECT',
      title: 'Le café des conseillers',
      sinceOn: '2025-03-30',
      name: 'Rémi Œuvrard',
      members: ['Anne O’Connor', 'Rémi Œuvrard', 'Sam Diallo'],
      state: null,
      obstacle: null,
    });
    // A mail program that opens the link changes nothing.
    expect(await contentsOf(served.database)).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(token);
    const said = { token, state: 'SLOWED', obstacle: 'Un départ' };
    expect(await firstOf(visitor(), ANSWER, said)).toMatchObject({
      state: 'SLOWED',
      repeated: false,
    });
    expect(await firstOf(visitor(), ANSWER, said)).toMatchObject({ repeated: true });
    const again = await refusalOf(visitor(), ANSWER, { ...said, m: 'again', state: 'GOING_WELL' });
    expect(again).toMatchObject({ code: 'CONFLICT', facts: { reason: 'ANSWERED', state: 'SLOWED' } });
    expect(await firstOf(visitor(), ASKED, { token })).toMatchObject({
      state: 'SLOWED',
      obstacle: 'Un départ',
    });
    const { id, version } = await of('j1', lead);
    await record(lead, { id, m: 'correct', version, state: 'GOING_WELL' });
    expect(await of('j1')).toMatchObject({ state: 'GOING_WELL', obstacle: null });
  });

  test('a coordinator answers by the link of a rencontre; one whose account was closed does not', async () => {
    const [account] = await served.database.read<{ id: string }>('access/find-account-by-email', {
      email: 'coord@territoire.example',
    });
    const token = await tokenFor('m2', `account:${account?.id}`);
    expect(await firstOf(visitor(), ASKED, { token })).toMatchObject({ kind: 'MEETING', name: null });
    const admin = await signIn(served, 'admin@territoire.example', 'ADMINISTRATOR');
    await answerOf(
      admin.query,
      `mutation { closeAccount(mutationId: "c", account: "${account?.id}") { receipt { id } } }`,
    );
    expect(await refusalOf(visitor(), ANSWER, { token })).toMatchObject({
      code: 'LINK_UNUSABLE',
      facts: { reason: 'GONE' },
    });
  });

  test('a link that is unknown, over, of somebody erased, or of who leads no more opens nothing', async () => {
    const token = await tokenFor('j1');
    const other = await tokenFor('j1', 'person:p2');
    const reason = async (of: string) => (await refusalOf(visitor(), ANSWER, { token: of }))?.facts;
    expect(await reason('nothing')).toEqual({ reason: 'UNKNOWN' });
    expect(await reason(other)).toEqual({ reason: 'GONE' });
    served.clock.now = later(NOW, LINK_LIVES_MS);
    expect(await reason(token)).toEqual({ reason: 'EXPIRED' });
    served.clock.now = NOW;
    await answerOf(coordinator.query, 'mutation { erasePerson(mutationId: "e", id: "p1") { id } }');
    expect(await reason(token)).toEqual({ reason: 'UNKNOWN' });
    expect(JSON.stringify(await contentsOf(served.database))).not.toContain('person:p1');
    expect(await of('j1')).toMatchObject({ byCoordination: true, state: null });
  });

  test('of an introduction are of who asked for it: no coordinator reads them, and they go with its people', async () => {
    const intro = await firstOf<{ introduction: { id: string } }>(
      lead.query,
      'mutation { requestIntroduction(mutationId: "i", through: "p2", to: "p3", word: "Un stage") { introduction { id } } }',
    );
    const { id } = intro.introduction;
    await answerOf(
      member.query,
      `mutation { answerIntroduction(mutationId: "i", id: "${id}", answer: ACCEPTED, version: 1) { receipt { id } } }`,
    );
    served.clock.now = later(NOW, 91 * 86_400_000);
    lead = await signIn(served, 'remi@etoile.example');
    member = await signIn(served, 'anne@commune.example');
    coordinator = await signIn(served, 'coord@territoire.example');
    const own = await of(id, lead);
    expect(own).toMatchObject({
      kind: 'INTRODUCTION',
      sinceOn: '2025-07-01',
      dueOn: '2025-09-29',
      group: 'LATE',
      title: null,
    });
    expect(await list(coordinator, { follows: id })).toEqual([]);
    expect(await list(member, { follows: id })).toEqual([]);
    await record(lead, { id: own.id, obstacle: 'Un rendez-vous manqué' });
    await answerOf(lead.query, PLAN, { id: own.id, version: 1, on: '2025-10-10' });
    const journal = '{ journal(first: 50) { edges { node { operation changes { after } } } } }';
    const read = JSON.stringify(await answerOf(coordinator.query, journal));
    for (const hidden of ['rendez-vous manqué', 'FOLLOW_UP', 'FOLLOWED_UP'])
      expect(read).not.toContain(hidden);
    await answerOf(coordinator.query, 'mutation { erasePerson(mutationId: "e", id: "p3") { id } }');
    expect(JSON.stringify(await contentsOf(served.database))).not.toContain('rendez-vous manqué');
  });

  test('a call is planned, moved and called off: one entry of the calendar, told to who takes part', async () => {
    const { id } = await of('j1');
    for (const [place, said] of [
      ['on', { on: '2025-06-30' }],
      ['on', { on: '2025-07-01', time: '09:59' }],
      ['time', { time: '24:00' }],
      ['link', { link: 'http://visio.example/salle' }],
      ['link', { link: 'javascript:alert(1)' }],
      ['link', { link: 'https://a:b@visio.example/' }],
    ] as const)
      expect(await refusalOf(lead.query, PLAN, { id, ...said })).toMatchObject({ code: 'INVALID', place });
    const link = 'https://visio.example/salle?x=1';
    const { followUp } = await firstOf<Change>(lead.query, PLAN, { id, link });
    expect(followUp).toMatchObject({
      version: 1,
      state: null,
      call: { on: '2025-07-10', time: '14:30', link, cancelled: false },
    });
    const first = await mails('FOLLOW_UP_CALL');
    expect(first.map(({ to }) => to)).toEqual(['anne@commune.example', 'remi@etoile.example']);
    await answerOf(lead.query, PLAN, { id, m: 'move', version: 1, on: '2025-07-11' });
    const moved = await mails('FOLLOW_UP_CALL');
    expect(moved).toHaveLength(2);
    expect(moved[0]?.data).toMatchObject({
      on: '2025-07-11',
      uid: first[0]?.data.uid,
      sequence: '1',
      url: '',
    });
    await answerOf(lead.query, OFF, { id, version: 2 });
    expect(await mails('FOLLOW_UP_CALL')).toEqual([]);
    expect((await mails('FOLLOW_UP_CALL_OFF'))[0]?.data).toMatchObject({
      uid: first[0]?.data.uid,
      sequence: '2',
    });
    expect(await refusalOf(lead.query, OFF, { id, m: 'more', version: 3 })).toMatchObject({
      code: 'CONFLICT',
    });
  });
});
