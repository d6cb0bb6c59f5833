import { answerOf, firstOf, type Query, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

interface Change {
  readonly outreach: {
    id: string;
    version: number;
    state: string;
    days: string;
    until: string | null;
  };
  readonly receipt: { id: string };
}

const ANSWER = '{ outreach { id version state days until } receipt { id } }';
const RECORD = `mutation ($id: ID!, $input: OutreachInput!) { recordOutreach(mutationId: $id, input: $input) ${ANSWER} }`;
const ANSWERED = `mutation ($id: ID!, $of: ID!, $version: Int!, $yes: Boolean!, $word: String) { answerOutreach(mutationId: $id, id: $of, version: $version, accepted: $yes, word: $word) ${ANSWER} }`;
const END = `mutation ($id: ID!, $of: ID!, $version: Int!, $on: Date) { endOutreach(mutationId: $id, id: $of, version: $version, on: $on) ${ANSWER} }`;
const WITHDRAW = `mutation ($id: ID!, $of: ID!, $version: Int!) { withdrawOutreach(mutationId: $id, id: $of, version: $version) ${ANSWER} }`;
const UNDO = 'mutation ($id: ID!, $entry: ID!) { undo(mutationId: $id, entry: $entry) { id } }';
const SHEET = `query ($id: ID!) { structure(id: $id) { outreachLeft outreachHosted { id days halfDays } outreachReceived { id } } }`;

/** s2 hosts o1 (Tuesday morning, of s1), gives two half-days; o2 is over. */
const HOST =
  'id,name,kind,city,hostsOutreach,outreachRoom\ns2,Centre social Œuvre commune,SOCIAL_CENTRE,Drancy,oui,2\n';

describeOnBothEngines('outreach sessions', (open) => {
  let served: SmallServer;
  let host: Query;
  let runner: Query;
  let coordinator: Query;
  let member: Query;
  let n = 0;
  const next = () => {
    n += 1;
    return `m${n}`;
  };

  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await served.add({ 'structures.csv': HOST });
    host = (await signIn(served, 'anne@commune.example', null, ['s2'])).query;
    runner = (await signIn(served, 'remi@etoile.example', null, ['s1'])).query;
    coordinator = (await signIn(served, 'coord@territoire.example', 'COORDINATOR')).query;
    member = (await signIn(served, 'chef@territoire.example', 'MEMBER')).query;
  });
  afterEach(() => served.server.close());

  const record = (query: Query, input: Record<string, unknown>) =>
    firstOf<Change>(query, RECORD, { id: next(), input });
  const refused = (query: Query, input: Record<string, unknown>) =>
    refusalOf(query, RECORD, { id: next(), input });
  const thursday = { host: 's2', runner: 's1', halfDays: ['THURSDAY_MORNING'], purpose: 'un CV' };
  const sheet = () =>
    firstOf<{ outreachLeft: number; outreachHosted: { id: string }[]; outreachReceived: { id: string }[] }>(
      member,
      SHEET,
      { id: 's2' },
    );
  const proposals = (query: Query) =>
    firstOf<{ id: string }[]>(query, '{ outreachProposals { id state word mayAnswer host { id } } }');

  test('whoever comes proposes, the host agrees, and only then it stands on the sheet', async () => {
    const { outreach } = await record(runner, thursday);
    expect(outreach).toMatchObject({ state: 'PROPOSED', days: 'jeudi matin' });
    expect((await sheet()).outreachHosted).toMatchObject([{ id: 'o1', halfDays: ['TUESDAY_MORNING'] }]);
    expect(await proposals(host)).toMatchObject([{ id: outreach.id, mayAnswer: true }]);
    expect(await proposals(runner)).toMatchObject([{ id: outreach.id, mayAnswer: false }]);
    expect(await proposals(member)).toEqual([]);
    const answer = { of: outreach.id, version: outreach.version, yes: true };
    expect(await refusalOf(runner, ANSWERED, { id: next(), ...answer })).toMatchObject({ code: 'FORBIDDEN' });
    const agreed = await firstOf<Change>(host, ANSWERED, { id: next(), ...answer });
    expect(agreed.outreach.state).toBe('AGREED');
    expect(await sheet()).toMatchObject({
      outreachLeft: 0,
      outreachHosted: [{ id: 'o1' }, { id: outreach.id }].sort((a, b) =>
        String(a.id) < String(b.id) ? -1 : 1,
      ),
      outreachReceived: [{ id: 'o2' }],
    });
    expect(await proposals(host)).toEqual([]);
    expect(await refusalOf(host, ANSWERED, { id: next(), ...answer, version: 2 })).toMatchObject({
      facts: { reason: 'AGREED' },
    });
  });

  test('the host declines with a word that the two and the coordination read; said otherwise, it is proposed again', async () => {
    const { outreach } = await record(coordinator, thursday);
    expect(outreach.state).toBe('PROPOSED');
    const no = { of: outreach.id, version: 1, yes: false, word: 'La salle est prise le jeudi.' };
    await firstOf(host, ANSWERED, { id: next(), ...no });
    for (const query of [host, runner, coordinator])
      expect(await proposals(query)).toMatchObject([
        { state: 'DECLINED', word: 'La salle est prise le jeudi.' },
      ]);
    const again = await record(runner, { id: outreach.id, version: 2, halfDays: ['MONDAY_MORNING'] });
    expect(again.outreach).toMatchObject({ state: 'PROPOSED', days: 'lundi matin', version: 3 });
    await firstOf(runner, WITHDRAW, { id: 'gone', of: outreach.id, version: 3 });
    expect(await firstOf(runner, WITHDRAW, { id: 'gone', of: outreach.id, version: 3 })).toMatchObject({
      outreach: { state: 'WITHDRAWN' },
    });
    expect(await proposals(coordinator)).toEqual([]);
  });

  test('never beyond the room that the host gave, proposed, agreed or moved, and the error says what is left', async () => {
    const two = { ...thursday, halfDays: ['THURSDAY_MORNING', 'FRIDAY_MORNING'] };
    expect(await refused(runner, two)).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'NO_ROOM', given: 2, used: 1, wanted: 2, left: 1 },
      cure: expect.stringContaining('fewer half-days'),
    });
    // Two proposals for the same half-day that is left: the second cannot be agreed.
    const first = await record(runner, thursday);
    const second = await record(runner, { ...thursday, halfDays: ['MONDAY_MORNING'] });
    const yes = (change: Change) => ({ id: next(), of: change.outreach.id, version: 1, yes: true });
    await firstOf(host, ANSWERED, yes(first));
    expect(await refusalOf(host, ANSWERED, yes(second))).toMatchObject({ facts: { reason: 'NO_ROOM' } });
    const moved = { id: first.outreach.id, version: 2, halfDays: two.halfDays };
    expect(await refused(host, moved)).toMatchObject({ facts: { reason: 'NO_ROOM' } });
    // After the other one is over there is room again.
    await firstOf(host, END, { id: next(), of: 'o1', version: 1, on: '2025-09-01' });
    await record(host, { ...moved, since: '2025-09-01' });
    expect(await sheet()).toMatchObject({ outreachLeft: 0 });
  });

  test('a host that says nothing of its room, or hosts nothing, is not proposed anything', async () => {
    expect(await refused(runner, { ...thursday, host: 's3' })).toMatchObject({
      facts: { reason: 'HOSTS_NOTHING' },
    });
    await served.add({
      'structures.csv': 'id,name,kind,city,hostsOutreach\ns3,Formation Plus,TRAINING,Drancy,oui\n',
    });
    expect(await refused(runner, { ...thursday, host: 's3' })).toMatchObject({
      facts: { reason: 'ROOM_UNKNOWN' },
    });
  });

  test('the host records at once; who comes changes the purpose, not what was agreed; both end it', async () => {
    const { outreach } = await record(host, thursday);
    expect(outreach).toMatchObject({ state: 'AGREED', version: 1 });
    const id = outreach.id;
    expect((await record(runner, { id, version: 1, purpose: 'un CV simple' })).outreach.version).toBe(2);
    expect(await refused(runner, { id, version: 2, halfDays: ['FRIDAY_MORNING'] })).toMatchObject({
      code: 'FORBIDDEN',
      cure: 'Ask the host, or propose another session.',
    });
    expect(await refused(host, { id, version: 1, purpose: 'autre' })).toMatchObject({
      place: 'version',
      facts: { current: { version: 2, purpose: 'un CV simple' } },
    });
    const ended = await firstOf<Change>(runner, END, { id: next(), of: id, version: 2 });
    expect(ended.outreach.until).toBe('2025-07-01');
    expect((await sheet()).outreachLeft).toBe(1);
  });

  test('undo is its author’s and the coordination’s, and never makes a host take more than it gave', async () => {
    const ended = await firstOf<Change>(runner, END, { id: next(), of: 'o1', version: 1, on: '2025-07-01' });
    expect(await refusalOf(host, UNDO, { id: next(), entry: ended.receipt.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await record(host, { ...thursday, halfDays: ['THURSDAY_MORNING', 'FRIDAY_MORNING'] });
    expect(await refusalOf(runner, UNDO, { id: next(), entry: ended.receipt.id })).toMatchObject({
      facts: { reason: 'CHANGED_SINCE', records: ['s2'] },
    });
    const [other] = (await sheet()).outreachHosted;
    await firstOf(host, END, { id: next(), of: other?.id, version: 1 });
    await firstOf(coordinator, UNDO, { id: next(), entry: ended.receipt.id });
    expect((await sheet()).outreachHosted).toMatchObject([{ id: 'o1' }]);
    const proposed = await record(runner, thursday);
    await firstOf(runner, UNDO, { id: next(), entry: proposed.receipt.id });
    expect(await proposals(runner)).toEqual([]);
  });

  test('both sides find it in their journal, and the same mutation twice is once', async () => {
    const input = { id: 'once', input: thursday };
    const [a, b] = [
      await firstOf<Change>(runner, RECORD, input),
      await firstOf<Change>(runner, RECORD, input),
    ];
    expect(a).toEqual(b);
    for (const query of [host, runner]) {
      const { journal } = await answerOf<{ journal: { edges: { node: { operation: string } }[] } }>(
        query,
        '{ journal(record: "s2", first: 5) { edges { node { operation } } } }',
      );
      expect(journal.edges.map(({ node }) => node.operation)).toContain('OUTREACH_RECORDED');
    }
  });

  test('what cannot be a session is refused, and the error says where', async () => {
    const cases: readonly (readonly [Record<string, unknown>, Record<string, unknown>])[] = [
      [{ host: 's1' }, { code: 'INVALID', place: 'input.host' }],
      [{ host: null }, { code: 'INVALID', place: 'input.host' }],
      [{ halfDays: [] }, { code: 'INVALID', place: 'input.halfDays' }],
      [{ halfDays: null }, { code: 'INVALID', place: 'input.halfDays' }],
      [{ halfDays: undefined }, { code: 'INVALID', place: 'input.halfDays' }],
      [
        { since: '2025-07-10', until: '2025-07-10' },
        { code: 'INVALID', place: 'input.until' },
      ],
      [{ host: 'nowhere' }, { code: 'NOT_FOUND' }],
      [{ id: 'nothing', version: 1 }, { code: 'NOT_FOUND' }],
    ];
    for (const [wrong, expected] of cases)
      expect(await refused(coordinator, { ...thursday, ...wrong })).toMatchObject(expected);
    const { errors } = await runner(RECORD, {
      id: next(),
      input: { ...thursday, halfDays: ['TUESDAY_NIGHT'] },
    });
    expect(errors?.[0]?.message).toContain('TUESDAY_NIGHT');
    const { outreach } = await record(host, { ...thursday, since: '2025-08-01' });
    const end = { id: next(), of: outreach.id, version: 1, on: '2025-07-01' };
    expect(await refusalOf(host, END, end)).toMatchObject({ code: 'INVALID', place: 'on' });
  });

  test('a visitor reads what is hosted, and nothing of what is proposed', async () => {
    await record(runner, thursday);
    const { data } = await served.query('{ structure(id: "s2") { outreachHosted { id } outreachLeft } }');
    expect(data).toMatchObject({ structure: { outreachHosted: [{ id: 'o1' }] } });
  });
});
