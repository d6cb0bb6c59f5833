import { randomUUID } from 'node:crypto';
import { VISITS_PER_MINUTE } from '../../api/graphql-bounds';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines } from '../support/graphs';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const EDIT = `mutation ($m: ID!, $input: StructureInput!) {
  upsertStructure(mutationId: $m, input: $input) { structure { id name website } receipt { id repeated revision } }
}`;
const ADD_PERSON = `mutation ($m: ID!, $name: String!) {
  addPerson(mutationId: $m, input: { name: $name }, employment: { structure: "s2" }) { person { id name } }
}`;
const SCRIPT = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

describeOnBothEngines('bad input is refused, told and logged, and nothing is changed', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  let member: SignedIn;
  let visitor: SmallServer['query'];
  let before: string[];
  let said: unknown[][];
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    member = await signIn(served, 'remi@etoile.example');
    visitor = asking(served, '');
    before = await contentsOf(served.database);
    said = [];
    for (const level of ['warn', 'info'] as const)
      jest.spyOn(served.server.log, level).mockImplementation((...line: unknown[]) => {
        if (typeof line[1] === 'string' && line[1].includes('refused')) said.push([level, ...line]);
      });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await served.server.close();
  });
  const nothingChanged = async () => expect(await contentsOf(served.database)).toEqual(before);

  test('a member on another’s sheet: with the account and the field, and nothing personal', async () => {
    const input = { id: 's2', version: 1, email: 'secret@ailleurs.example', offers: 'Un secret' };
    expect(await refusalOf(member.query, EDIT, { m: 'a', input })).toEqual({
      code: 'FORBIDDEN',
      place: 'Mutation.upsertStructure',
      cure: 'Ask an editor of the structure, or the coordinator.',
    });
    const [account] = await served.database.read<{ id: string }>('access/find-account-by-email', {
      email: 'remi@etoile.example',
    });
    expect(said).toEqual([
      [
        'warn',
        { refused: 'FORBIDDEN', place: 'Mutation.upsertStructure', account: account?.id, role: 'MEMBER' },
        'A rule refused this.',
      ],
    ]);
    expect(JSON.stringify(said)).not.toContain('ecret');
    await nothingChanged();
  });

  test('a visitor who asks for people is told to sign in, and it is logged once a request', async () => {
    expect(
      await refusalOf(visitor, '{ structures { edges { node { people { role } meetings { id } } } } }'),
    ).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(said.map((line) => line[1])).toEqual(
      expect.arrayContaining([
        { refused: 'SIGN_IN_NEEDED', place: 'Structure.people', account: null, role: 'VISITOR' },
      ]),
    );
    expect(said.length).toBeLessThanOrEqual(2);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'http://',
    'https://user@',
  ])('%j is no website', async (website) => {
    const refused = { code: 'INVALID', place: 'input.website' };
    const input = { id: 's2', version: 1, website };
    expect(await refusalOf(coordinator.query, EDIT, { m: 'w', input })).toMatchObject(refused);
    expect(said).toMatchObject([
      ['info', { refused: 'INVALID', place: 'input.website' }, 'This was refused.'],
    ]);
    await nothingChanged();
  });

  test('script in a name is text, as it was given', async () => {
    const structure = await firstOf<{ structure: { name: string } }>(coordinator.query, EDIT, {
      m: 'a',
      input: { id: 's2', version: 1, name: SCRIPT },
    });
    expect(structure.structure.name).toBe(SCRIPT);
    const person = await firstOf<{ person: { name: string } }>(coordinator.query, ADD_PERSON, {
      m: 'b',
      name: SCRIPT,
    });
    expect(person.person.name).toBe(SCRIPT);
    const response = await served.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: '127.0.0.1:4000' },
      payload: { query: '{ structure(id: "s2") { name } }' },
    });
    expect(response.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/);
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  test('a presentation of 1 MB is too large for the request, and one of 500 kB for the field', async () => {
    const send = (length: number) =>
      served.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: '127.0.0.1:4000', cookie: coordinator.cookie },
        payload: {
          query: EDIT,
          variables: { m: 'p', input: { id: 's2', version: 1, presentation: 'x'.repeat(length) } },
        },
      });
    const large = await send(1_048_576);
    expect([large.statusCode, large.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: 'INVALID', place: 'body', cure: expect.any(String) } }] },
    ]);
    expect((await send(500_000)).json()).toMatchObject({
      errors: [{ extensions: { code: 'INVALID', place: 'input.presentation' } }],
    });
    await nothingChanged();
  });

  test('a form posted twice is once, one after the other and at the same moment', async () => {
    const variables = { m: randomUUID(), input: { name: 'Neuve', kind: 'OTHER', cities: ['93071'] } };
    const sent = await Promise.all([1, 2, 3].map(() => coordinator.query(EDIT, variables)));
    sent.push(await coordinator.query(EDIT, variables));
    const answers = sent.map(
      ({ data }) =>
        (
          data as unknown as {
            upsertStructure: { structure: { id: string }; receipt: { repeated: boolean } };
          }
        ).upsertStructure,
    );
    expect(new Set(answers.map(({ structure }) => structure.id)).size).toBe(1);
    expect(answers.filter(({ receipt }) => !receipt.repeated)).toHaveLength(1);
    const { totalCount } = await firstOf<{ totalCount: number }>(
      visitor,
      '{ structures(search: "neuve") { totalCount } }',
    );
    expect(totalCount).toBe(1);
    // Another's mutationId is another's.
    const own = `mutation ($m: ID!) { declareAcquaintance(mutationId: $m, to: "p3") { receipt { repeated } } }`;
    expect(await firstOf(member.query, own, { m: variables.m })).toEqual({ receipt: { repeated: false } });
  });

  test('what is another’s and what is not there get the same answer', async () => {
    const tries: [SmallServer['query'], string, string, string][] = [
      [member.query, 's2', 's99', 'closeStructure(mutationId: "x", id: $id, version: 1) { receipt { id } }'],
      [member.query, 'p2', 'p99', 'erasePerson(mutationId: "x", id: $id) { id }'],
      [
        member.query,
        'p2>s2',
        'none',
        'endEmployment(mutationId: "x", id: $id, version: 1) { receipt { id } }',
      ],
      [
        member.query,
        's2>s3',
        'none',
        'endCollaboration(mutationId: "x", id: $id, version: 1) { receipt { id } }',
      ],
      [
        member.query,
        'p2',
        'p99',
        'editPerson(mutationId: "x", id: $id, version: 1, input: {}) { receipt { id } }',
      ],
      [
        visitor,
        'p2',
        'p99',
        'editPerson(mutationId: "x", id: $id, version: 1, input: {}) { receipt { id } }',
      ],
      [visitor, 'e1', 'e99', 'undo(mutationId: "x", entry: $id) { id }'],
    ];
    for (const [who, foreign, missing, field] of tries) {
      const ask = (id: string) => refusalOf(who, `mutation ($id: ID!) { ${field} }`, { id });
      const answer = await ask(foreign);
      expect([field, answer?.code]).toEqual([field, who === visitor ? 'SIGN_IN_NEEDED' : 'FORBIDDEN']);
      expect(await ask(missing)).toEqual(answer);
    }
    const person = 'query ($id: ID!) { person(id: $id) { name } }';
    expect(await refusalOf(visitor, person, { id: 'p99' })).toEqual(
      await refusalOf(visitor, person, { id: 'p2' }),
    );
    await nothingChanged();
  });

  test('a session of another is ended by nobody, whether it is there or not', async () => {
    const { sessions } = await firstOf<{ sessions: { id: string }[] }>(
      coordinator.query,
      '{ me { sessions { id } } }',
    );
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    expect(await firstOf(member.query, end, { id: sessions[0]?.id })).toBe(
      await firstOf(member.query, end, { id: 'none' }),
    );
    expect(await firstOf(coordinator.query, '{ me { role } }')).toEqual({ role: 'COORDINATOR' });
  });

  test('visitors of one machine ask so often a minute and no more; whoever is signed in, and others, go on', async () => {
    const post = (headers: Record<string, string>) =>
      served.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: '127.0.0.1:4000', 'content-type': 'application/json', ...headers },
        payload: '{}',
      });
    // As a proxy on this machine passes them on.
    const from = { 'x-forwarded-for': '192.0.2.7' };
    let last = 0;
    for (let i = 0; i < VISITS_PER_MINUTE; i += 1) last = (await post(from)).statusCode;
    expect(last).toBe(400);
    const refused = await post(from);
    expect([refused.statusCode, refused.json()]).toMatchObject([
      429,
      { errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', facts: { seconds: expect.any(Number) } } }] },
    ]);
    expect((await post({ ...from, cookie: member.cookie })).statusCode).toBe(400);
    expect((await post({ 'x-forwarded-for': '192.0.2.8' })).statusCode).toBe(400);
  });

  test('a version that is no number, an id that is no text, a deep query: refused before anything runs', async () => {
    for (const input of [{ id: 's2', version: '1' }, { id: { a: 1 } }, { id: 's2', unknown: 1 }])
      expect((await coordinator.query(EDIT, { m: 'x', input })).errors?.[0]?.extensions.code).toBe(
        'BAD_USER_INPUT',
      );
    const deep = `{ structure(id: "s2") ${'{ ties { structure '.repeat(12)}{ id }${' } }'.repeat(12)} }`;
    expect((await coordinator.query(deep)).errors).toBeDefined();
    await nothingChanged();
    await answerOf(coordinator.query, '{ territory { name } }');
  });
});
