import { MOST_REQUESTS } from '../../api/access/membership/membership-ask.service';
import { later } from '../../api/later';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const LIST = `query ($state: MembershipState) { membershipRequests(state: $state) {
  id email domain name structure { id } structureName message askedAt state version reason
  answeredAt answeredBy { accountId } sameName { id }
} }`;
const FOR_EDITORS = '{ membershipRequests(state: ASKED) { id name domain message version } }';
const ANSWER = `mutation ($m: ID!, $id: ID!, $accept: Boolean!, $v: Int! = 1, $person: ID, $structure: ID, $name: String, $reason: String) {
  answerMembership(mutationId: $m, id: $id, accept: $accept, version: $v, person: $person, structure: $structure, name: $name, reason: $reason) {
    request { state } person { id name employments { structure { id } } } receipt { id repeated }
  }
}`;
const NINA = {
  email: 'Nina.Neuve@commune.example',
  name: 'Nina Neuve',
  structure: 's2',
  message: 'Je viens d’arriver.',
};

interface Request {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly message: string;
  readonly state: string;
}

describeOnBothEngines('asking to become a member', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
  });
  afterEach(() => served.server.close());

  const post = (url: string, payload: object) =>
    served.server.inject({ method: 'POST', url, headers: { host: '127.0.0.1:4000' }, payload });
  const ask = (said: object = {}) => post('/session/membership', { ...NINA, ...said });
  const confirm = (token: string) => post('/session/membership/confirm', { token });
  /** The n-th line that was printed; waits for the work that follows the answer. */
  const printed = async (n: number): Promise<string> => {
    for (let i = 0; i < 300 && served.printed.length < n; i += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return served.printed[n - 1] ?? '';
  };
  const tokenIn = (line: string) => /\/join\?token=([\w-]+)/.exec(line)?.[1] ?? '';
  let links = 0;
  beforeEach(() => {
    links = 0;
  });
  const askAndProve = async (said: object = {}) => {
    await ask(said);
    links += 1;
    expect((await confirm(tokenIn(await printed(links)))).statusCode).toBe(200);
  };
  const list = (who: SignedIn = coordinator, state?: string) =>
    firstOf<Request[]>(who.query, LIST, { state });
  const answer = (who: SignedIn, variables: Record<string, unknown>) =>
    firstOf<{ person: { id: string; employments: unknown[] } | null; receipt: { id: string } }>(
      who.query,
      ANSWER,
      { m: 'answer', accept: true, ...variables },
    );
  const mails = async (kind: string) => (await outboxOf(served)).filter((mail) => mail.kind === kind);

  test('a request is seen once its address is proved, by a link that serves once', async () => {
    const response = await ask();
    expect([response.statusCode, response.json()]).toEqual([202, { sent: true }]);
    const token = tokenIn(await printed(1));
    expect(await list()).toEqual([]);
    await served.server.inject({ url: `/join?token=${token}`, headers: { host: '127.0.0.1:4000' } });
    expect(await list()).toEqual([]);
    expect((await confirm(token)).json()).toEqual({ asked: true });
    expect(await list()).toEqual([
      {
        id: expect.any(String),
        email: 'nina.neuve@commune.example',
        domain: 'commune.example',
        name: 'Nina Neuve',
        structure: { id: 's2' },
        structureName: null,
        message: 'Je viens d’arriver.',
        askedAt: NOW,
        state: 'ASKED',
        version: 1,
        reason: null,
        answeredAt: null,
        answeredBy: null,
        sameName: [],
      },
    ]);
    const again = await confirm(token);
    expect([again.statusCode, again.json()]).toMatchObject([401, { error: { code: 'LINK_UNUSABLE' } }]);
  });

  test('a link that is forged, or a day old, proves nothing', async () => {
    await ask();
    const token = tokenIn(await printed(1));
    expect((await confirm(`${token.slice(0, -1)}x`)).statusCode).toBe(401);
    expect((await confirm('')).statusCode).toBe(401);
    served.clock.now = later(NOW, 24 * 3_600_000);
    expect((await confirm(token)).statusCode).toBe(401);
    expect(await list(await signIn(served, 'coord@territoire.example'))).toEqual([]);
  });

  test('whom the directory knows gets a link to sign in; the answer is the same', async () => {
    const unknown = await ask();
    const known = await ask({ email: 'remi@etoile.example' });
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    await printed(2);
    expect(served.printed.filter((line) => line.includes('/sign-in?token='))).toHaveLength(1);
    expect(served.printed.find((line) => line.includes('remi@'))).toContain('/sign-in?token=');
  });

  test.each([
    [{ email: 'pas une adresse' }, 'email'],
    [{ email: 12 }, 'email'],
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ message: 'x'.repeat(2_001) }, 'message'],
    [{ structure: null }, 'structure'],
    [{ structureName: 'x'.repeat(201) }, 'structureName'],
  ])('%j is refused, with the place, and nothing is sent', async (wrong, place) => {
    const response = await ask(wrong);
    expect([response.statusCode, response.json()]).toMatchObject([
      400,
      { error: { code: 'INVALID', place } },
    ]);
    expect(await outboxOf(served)).toEqual([]);
  });

  test('a second request of the same address takes the place of the first', async () => {
    await askAndProve();
    await askAndProve({ email: 'nina.neuve@commune.example', message: 'Pardon, me revoici.' });
    expect((await list()).map(({ message }) => message)).toEqual(['Pardon, me revoici.']);
  });

  test('an address gets five links a day, a machine thirty in ten minutes', async () => {
    for (let i = 0; i < 6; i += 1) await ask();
    await ask({ email: 'autre@commune.example' });
    await printed(6);
    expect(served.printed.filter((line) => line.includes('nina.neuve@'))).toHaveLength(5);
    const codes: number[] = [];
    for (let i = 0; i < 25; i += 1) codes.push((await ask()).statusCode);
    expect([codes[0], codes.at(-1)]).toEqual([202, 429]);
  });

  test('no more wait than somebody can answer', async () => {
    await served.database.write('exchange/upsert-nodes:MembershipRequest', {
      rows: Array.from({ length: MOST_REQUESTS }, (_, i) => ({
        id: `r${i}`,
        email: `r${i}@ailleurs.example`,
        name: 'Un',
        state: 'ASKED',
        askedAt: NOW,
      })),
    });
    await ask();
    await ask({ email: 'remi@etoile.example' });
    await printed(1);
    expect(served.printed).toHaveLength(1);
    expect(served.printed[0]).toContain('remi@');
  });

  test('those who edit the sheet are told and answer; a structure nobody edits is the coordinator’s', async () => {
    const anne = await signIn(served, 'anne@commune.example', null, ['s2']);
    const remi = await signIn(served, 'remi@etoile.example', null, ['s1']);
    await askAndProve();
    await askAndProve({ email: 'luc@plus.example', name: 'Luc Plus', structure: 's3' });
    await askAndProve({ email: 'eve@ici.example', name: 'Ève Ici', structure: null, structureName: 'Ici' });
    expect((await mails('MEMBERSHIP_ASKED')).map(({ to, data }) => [to, data.name, data.structure])).toEqual([
      ['anne@commune.example', 'Nina Neuve', 'Centre social Œuvre commune'],
      ['coord@territoire.example', expect.any(String), expect.any(String)],
      ['coord@territoire.example', expect.any(String), expect.any(String)],
    ]);
    const [forAnne, ...others] = await firstOf<Request[]>(anne.query, FOR_EDITORS);
    expect(others).toEqual([]);
    expect(forAnne).toMatchObject({ name: 'Nina Neuve', domain: 'commune.example' });
    expect(await firstOf(remi.query, FOR_EDITORS)).toEqual([]);
    expect(await list()).toHaveLength(3);
    expect(await refusalOf(anne.query, LIST)).toMatchObject({
      code: 'FORBIDDEN',
      place: 'MembershipRequest.email',
    });
    expect(await refusalOf(asking(served, ''), FOR_EDITORS)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    const foreign = await refusalOf(remi.query, ANSWER, { m: 'x', id: forAnne?.id, accept: true });
    const missing = await refusalOf(remi.query, ANSWER, { m: 'y', id: 'nobody', accept: true });
    expect(foreign).toMatchObject({ code: 'FORBIDDEN' });
    expect(missing).toEqual(foreign);
    const elsewhere = { m: 'z', id: forAnne?.id, accept: true, structure: 's1' };
    expect(await refusalOf(anne.query, ANSWER, elsewhere)).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await refusalOf(anne.query, ANSWER, { ...elsewhere, structure: null, person: 'p1' }),
    ).toMatchObject({
      code: 'INVALID',
      place: 'person',
    });
    await answer(anne, { id: forAnne?.id });
    expect(await firstOf(anne.query, FOR_EDITORS)).toEqual([]);
  });

  test('accepted: the person, their work and their account are there, they are told, and sign in', async () => {
    await askAndProve();
    const [request] = await list();
    const { person } = await answer(coordinator, { id: request?.id });
    expect(person).toMatchObject({ name: 'Nina Neuve', employments: [{ structure: { id: 's2' } }] });
    expect(await mails('MEMBERSHIP_ACCEPTED')).toMatchObject([
      { to: 'nina.neuve@commune.example', data: { structure: 'Centre social Œuvre commune' } },
    ]);
    const nina = await signIn(served, 'nina.neuve@commune.example');
    expect(await firstOf(nina.query, '{ me { role person { id email } } }')).toEqual({
      role: 'MEMBER',
      person: { id: person?.id, email: 'nina.neuve@commune.example' },
    });
    expect(await list(coordinator, 'ASKED')).toEqual([]);
    expect(await list(coordinator, 'ACCEPTED')).toMatchObject([{ answeredAt: NOW, state: 'ACCEPTED' }]);
    const journal = await firstOf<{ edges: { node: object }[] }>(
      coordinator.query,
      '{ journal(first: 1) { edges { node { operation undoable changes { field before after } } } } }',
    );
    expect(journal.edges[0]?.node).toMatchObject({ operation: 'MEMBERSHIP_ANSWERED', undoable: false });
    expect(JSON.stringify(journal)).not.toContain('nina.neuve@');
  });

  test('the same answer twice, also at the same moment, is one person; another one comes too late', async () => {
    await askAndProve();
    const [request] = await list();
    const variables = { m: 'once', id: request?.id, accept: true };
    const both = await Promise.all([
      coordinator.query(ANSWER, variables),
      coordinator.query(ANSWER, variables),
    ]);
    expect(both.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    const people = await firstOf(coordinator.query, '{ people(search: "nina") { totalCount } }');
    expect(people).toEqual({ totalCount: 1 });
    expect(
      await refusalOf(coordinator.query, ANSWER, { m: 'late', id: request?.id, accept: false, v: 2 }),
    ).toMatchObject({ code: 'CONFLICT', facts: { reason: 'ANSWERED', state: 'ACCEPTED' } });
    expect(await mails('MEMBERSHIP_ACCEPTED')).toHaveLength(1);
  });

  test('what waits to tell of a request that is no more, or that somebody answered, goes unsent', async () => {
    await signIn(served, 'autre@territoire.example', 'COORDINATOR');
    const told = async () =>
      (await mails('MEMBERSHIP_ASKED')).map(({ to, data }) => [to, data.message]).sort();
    await askAndProve();
    await askAndProve({ message: 'Je me suis trompée.' });
    expect(await told()).toEqual([
      ['autre@territoire.example', 'Je me suis trompée.'],
      ['coord@territoire.example', 'Je me suis trompée.'],
    ]);
    const [request] = await list();
    await answer(coordinator, { id: request?.id });
    expect(await told()).toEqual([]);
  });

  test('of two answers at once one holds', async () => {
    await askAndProve();
    const [request] = await list();
    const both = await Promise.all(
      [true, false].map((accept) => coordinator.query(ANSWER, { m: `a ${accept}`, id: request?.id, accept })),
    );
    expect(both.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  test('declined: they are told why, and nothing of them is made', async () => {
    await askAndProve();
    const [request] = await list();
    const { person } = await answer(coordinator, {
      id: request?.id,
      accept: false,
      reason: 'Demandez d’abord à votre directrice.',
    });
    expect(person).toBeNull();
    expect(await mails('MEMBERSHIP_DECLINED')).toMatchObject([
      { to: 'nina.neuve@commune.example', data: { reason: 'Demandez d’abord à votre directrice.' } },
    ]);
    expect(await firstOf(coordinator.query, '{ people(search: "nina") { totalCount } }')).toEqual({
      totalCount: 0,
    });
    expect(await list(coordinator, 'DECLINED')).toMatchObject([
      { reason: 'Demandez d’abord à votre directrice.' },
    ]);
  });

  test('somebody of the directory is taken: their name is told, no twin is made, nobody is taken twice', async () => {
    await askAndProve({ email: 'zoe@plus.example', name: 'Zoé LEFEVRE', structure: 's3' });
    const [request] = await firstOf<{ id: string; sameName: { id: string }[] }[]>(coordinator.query, LIST);
    expect(request?.sameName).toEqual([{ id: 'p3' }]);
    expect(
      await refusalOf(coordinator.query, ANSWER, { m: 'twin', id: request?.id, accept: true }),
    ).toMatchObject({ code: 'INVALID', facts: { person: 'p3' } });
    const { person } = await answer(coordinator, { id: request?.id, person: 'p3' });
    expect(person?.id).toBe('p3');
    expect(person?.employments).toHaveLength(2);
    const zoe = await signIn(served, 'zoe@plus.example');
    expect(await firstOf(zoe.query, '{ me { person { id } } }')).toEqual({ person: { id: 'p3' } });
    await askAndProve({ email: 'fausse.zoe@ailleurs.example', name: 'Zoé', structure: 's3' });
    const [second] = await list(coordinator, 'ASKED');
    expect(
      await refusalOf(coordinator.query, ANSWER, { m: 'take', id: second?.id, accept: true, person: 'p3' }),
    ).toMatchObject({ code: 'CONFLICT', facts: { reason: 'HAS_ACCOUNT' } });
  });

  test('a structure that the directory does not have is added first, then told', async () => {
    await askAndProve({ structure: null, structureName: 'La Fabrique' });
    const [request] = await list();
    expect(
      await refusalOf(coordinator.query, ANSWER, { m: 'none', id: request?.id, accept: true }),
    ).toMatchObject({ code: 'INVALID', place: 'structure' });
    const { person } = await answer(coordinator, { id: request?.id, structure: 's4' });
    expect(person?.employments).toEqual([{ structure: { id: 's4' } }]);
  });

  test('two sheets that become one: what was asked of the one is asked of the other', async () => {
    await askAndProve();
    await answerOf(
      coordinator.query,
      'mutation { mergeStructures(mutationId: "x", keep: "s1", remove: "s2", keepVersion: 1, removeVersion: 1) { receipt { id } } }',
    );
    expect(await list()).toMatchObject([{ structure: { id: 's1' } }]);
  });

  test('a closed account is not opened by the way', async () => {
    await askAndProve();
    await signIn(served, 'nina.neuve@commune.example', 'MEMBER');
    await served.database.write('exchange/upsert-nodes:Account', {
      rows: [
        {
          id: (
            await served.database.read<{ id: string }>('access/find-account-by-email', {
              email: 'nina.neuve@commune.example',
            })
          )[0]?.id,
          closedAt: NOW,
        },
      ],
    });
    const [request] = await list();
    expect(
      await refusalOf(coordinator.query, ANSWER, { m: 'x', id: request?.id, accept: true }),
    ).toMatchObject({ code: 'CONFLICT', facts: { reason: 'ACCOUNT_CLOSED' } });
    expect(await firstOf(coordinator.query, '{ people(search: "nina") { totalCount } }')).toEqual({
      totalCount: 0,
    });
  });

  test('an erased person leaves no request, and an answered one goes after ninety days', async () => {
    await askAndProve();
    const [request] = await list();
    const { person } = await answer(coordinator, { id: request?.id });
    await askAndProve({ email: 'luc@plus.example', name: 'Luc Plus', structure: 's3' });
    await answerOf(
      coordinator.query,
      'mutation ($id: ID!) { erasePerson(mutationId: "e", id: $id) { id } }',
      {
        id: person?.id,
      },
    );
    const rest = await list();
    expect(rest.map(({ name }) => name)).toEqual(['Luc Plus']);
    await answer(coordinator, { m: 'later', id: rest[0]?.id, accept: false });
    served.clock.now = later(NOW, 91 * 24 * 3_600_000);
    await served.jobs.tick();
    const late = await signIn(served, 'coord@territoire.example');
    expect(await list(late)).toEqual([]);
  });
});
