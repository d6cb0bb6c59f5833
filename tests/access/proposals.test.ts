import { later } from '../../api/later';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const LIST = `query ($state: MembershipState = ASKED) { membershipRequests(state: $state) {
  id version name email structureName structureKind structureCity { id } structure { id } message
  similar { because structure { id } }
} }`;
const ACCEPT = `mutation ($m: ID! = "accept", $id: ID!, $v: Int! = 1, $new: NewStructureInput, $structure: ID) {
  answerMembership(mutationId: $m, id: $id, accept: true, version: $v, newStructure: $new, structure: $structure) {
    request { state structure { id } } person { id name employments { structure { id } } } receipt { id repeated }
  }
}`;
const DECLINE = `mutation ($id: ID!, $v: Int! = 1) {
  answerMembership(mutationId: "no", id: $id, accept: false, version: $v, reason: "Hors du territoire.") { receipt { id } }
}`;
const TURN = `mutation ($m: ID! = "turn", $id: ID!, $s: ID!, $v: Int! = 1) {
  turnProposal(mutationId: $m, id: $id, structure: $s, version: $v) { request { state structure { id } } receipt { id } }
}`;
const PROPOSE = `mutation ($m: ID! = "propose", $name: String! = "La Fabrique", $kind: StructureKind! = ASSOCIATION, $city: ID! = "93071") {
  proposeStructure(mutationId: $m, name: $name, kind: $kind, city: $city)
}`;
const UNDO = 'mutation ($e: ID!) { undo(mutationId: "undo", entry: $e) { id } }';
const NAMED = 'query ($s: String!) { structures(search: $s) { totalCount edges { node { id name } } } }';
const NINA = {
  email: 'nina.neuve@fabrique.example',
  name: 'Nina Neuve',
  structureName: 'La Fabrique',
  structureKind: 'ASSOCIATION',
  structureCity: '93071',
  message: 'Nous ouvrons en septembre.',
};
const FABRIQUE = { name: 'La Fabrique', kind: 'ASSOCIATION', cities: ['93071'] };

interface Proposed {
  readonly id: string;
  readonly similar: readonly { readonly structure: { readonly id: string } }[];
}
interface Answered {
  readonly person: { readonly id: string; readonly employments: { structure: { id: string } }[] };
  readonly receipt: { readonly id: string };
}

describeOnBothEngines('a structure that nobody listed is proposed', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
  });
  afterEach(() => served.server.close());

  const post = (url: string, payload: object) =>
    served.server.inject({ method: 'POST', url, headers: { host: '127.0.0.1:4000' }, payload });
  /** Asks, and follows the link that proves the address. */
  const propose = async (said: object = {}) => {
    const before = served.printed.length;
    expect((await post('/session/membership', { ...NINA, ...said })).statusCode).toBe(202);
    for (let i = 0; i < 300 && served.printed.length === before; i += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const token = /\/join\?token=([\w-]+)/.exec(served.printed.at(-1) ?? '')?.[1];
    expect((await post('/session/membership/confirm', { token })).statusCode).toBe(200);
  };
  const list = () => firstOf<Proposed[]>(coordinator.query, LIST);
  const accept = (id: string | undefined, variables: object = {}) =>
    firstOf<Answered>(coordinator.query, ACCEPT, { id, new: FABRIQUE, ...variables });
  const mails = async (kind: string) =>
    (await outboxOf(served)).filter((mail) => mail.kind === kind).map(({ to, data }) => ({ to, ...data }));
  const named = async (search: string) =>
    (await firstOf<{ edges: { node: { id: string } }[] }>(coordinator.query, NAMED, { s: search })).edges.map(
      ({ node }) => node.id,
    );
  /** What the directory, the network and an export tell a visitor. */
  const seen = async () => {
    const exported = await served.server.inject({
      url: '/export/structures.csv',
      headers: { host: '127.0.0.1:4000', cookie: coordinator.cookie },
    });
    expect(exported.statusCode).toBe(200);
    const network = await served.query('{ network(level: STRUCTURES) { nodes { label } } }');
    return JSON.stringify([exported.body, network, await named('fabrique')]);
  };

  test('nothing of it is in the directory, the network or an export before a coordinator accepts', async () => {
    await propose();
    expect(await seen()).not.toContain('Fabrique');
    expect(await list()).toEqual([
      {
        id: expect.any(String),
        version: 1,
        name: 'Nina Neuve',
        email: NINA.email,
        structureName: 'La Fabrique',
        structureKind: 'ASSOCIATION',
        structureCity: { id: '93071' },
        structure: null,
        message: NINA.message,
        similar: [],
      },
    ]);
    expect(await mails('PROPOSAL_MADE')).toMatchObject([
      { to: 'coord@territoire.example', name: 'Nina Neuve', structure: 'La Fabrique' },
    ]);
    const [proposal] = await list();
    await accept(proposal?.id);
    expect(await seen()).toContain('Fabrique');
  });

  test('accepted: structure, person, work, account and sheet in one change; the person is told and comes to the sheet', async () => {
    await propose();
    const [proposal] = await list();
    const { person } = await accept(proposal?.id);
    const [structure] = await named('fabrique');
    expect(person.employments).toEqual([{ structure: { id: structure } }]);
    expect(await mails('PROPOSAL_ACCEPTED')).toEqual([
      {
        to: NINA.email,
        structure: 'La Fabrique',
        path: `/sign-in?next=${encodeURIComponent(`/sheet/${structure}`)}`,
      },
    ]);
    const nina = await signIn(served, NINA.email);
    expect(await firstOf(nina.query, '{ me { role edits person { id } } }')).toEqual({
      role: 'EDITOR',
      edits: [structure],
      person: { id: person.id },
    });
    expect(await list()).toEqual([]);
  });

  test('taken back before they came in, all of it is gone and the proposal waits again; afterwards it is refused', async () => {
    await propose();
    const [proposal] = await list();
    const records = async () =>
      (await contentsOf(served.database)).filter(
        (line) => !/^(JournalEntry|revision|MembershipRequest|Account )/.test(line),
      );
    const before = await records();
    const first = await accept(proposal?.id);
    await answerOf(coordinator.query, UNDO, { e: first.receipt.id });
    expect(await records()).toEqual(before);
    expect(await mails('PROPOSAL_ACCEPTED')).toEqual([]);
    expect(await list()).toMatchObject([{ id: proposal?.id, structureName: 'La Fabrique', structure: null }]);
    const second = await accept(proposal?.id, { m: 'again', v: 3 });
    await signIn(served, NINA.email);
    expect(
      await refusalOf(coordinator.query, UNDO.replace('"undo"', '"late"'), { e: second.receipt.id }),
    ).toMatchObject({ code: 'CONFLICT', facts: { reason: 'CHANGED_SINCE' } });
    expect(await named('fabrique')).toHaveLength(1);
  });

  test('the same proposal twice is one; two people who propose the same are seen, and the second is not added unseen', async () => {
    await propose();
    await propose({ message: 'Pardon, me revoici.' });
    expect(await list()).toMatchObject([{ message: 'Pardon, me revoici.' }]);
    await propose({ email: 'autre@fabrique.example', name: 'Autre Neuve', structureName: 'FABRIQUE (la)' });
    const [second, first] = await list();
    await accept(first?.id);
    const [structure] = await named('fabrique');
    expect((await list())[0]?.similar).toEqual([{ because: ['NAME'], structure: { id: structure } }]);
    const again = { m: 'second', id: second?.id, new: FABRIQUE };
    expect(await refusalOf(coordinator.query, ACCEPT, again)).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'LOOKS_LIKE', structures: [structure] },
    });
    expect(await named('fabrique')).toHaveLength(1);
    await accept(second?.id, { m: 'other', new: { ...FABRIQUE, despite: [structure] } });
    expect(await named('fabrique')).toHaveLength(2);
    // Somebody looked: they are not told to be duplicates afterwards.
    expect(await firstOf(coordinator.query, '{ duplicateStructures { because } }')).toEqual([]);
  });

  test('a structure that is there already: the proposal becomes a request for it, which its keepers answer', async () => {
    const anne = await signIn(served, 'anne@commune.example', null, ['s2']);
    await propose({ structureName: 'Commune Œuvre, centre social', structureCity: '93029' });
    const [proposal] = await list();
    expect(proposal?.similar).toEqual([{ because: ['NAME'], structure: { id: 's2' } }]);
    expect(await refusalOf(anne.query, TURN, { id: proposal?.id, s: 's2' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await firstOf(coordinator.query, TURN, { id: proposal?.id, s: 's2' })).toMatchObject({
      request: { state: 'ASKED', structure: { id: 's2' } },
    });
    expect(await mails('PROPOSAL_TURNED')).toMatchObject([
      { to: NINA.email, structure: 'Centre social Œuvre commune' },
    ]);
    expect((await mails('MEMBERSHIP_ASKED')).map(({ to }) => to)).toEqual(['anne@commune.example']);
    const own = '{ membershipRequests(state: ASKED) { id version } }';
    expect(await firstOf(anne.query, own)).toEqual([{ id: proposal?.id, version: 2 }]);
    const late = { id: proposal?.id, m: 'late', v: 2, new: FABRIQUE };
    expect(await refusalOf(coordinator.query, ACCEPT, late)).toMatchObject({
      code: 'INVALID',
      place: 'newStructure',
    });
    const sneaked = { ...late, m: 'sneaked' };
    expect(await refusalOf(anne.query, ACCEPT, sneaked)).toMatchObject({ code: 'FORBIDDEN' });
    const { person } = await firstOf<Answered>(anne.query, ACCEPT, { id: proposal?.id, v: 2 });
    expect(person.employments).toEqual([{ structure: { id: 's2' } }]);
    expect(
      await refusalOf(coordinator.query, TURN, { id: proposal?.id, s: 's1', v: 3, m: 'x' }),
    ).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'ANSWERED' },
    });
  });

  test('declined with a word: they are told, and nothing is made; it is forgotten as other requests are', async () => {
    await propose();
    const [proposal] = await list();
    await answerOf(coordinator.query, DECLINE, { id: proposal?.id });
    expect(await mails('MEMBERSHIP_DECLINED')).toMatchObject([
      { to: NINA.email, reason: 'Hors du territoire.' },
    ]);
    expect(await named('fabrique')).toEqual([]);
    served.clock.now = later(NOW, 91 * 86_400_000);
    await served.jobs.tick();
    expect((await contentsOf(served.database)).join('\n')).not.toContain(NINA.email);
  });

  test('erased, whoever proposed leaves no name and no address behind, the journal’s undo included', async () => {
    await propose();
    const [proposal] = await list();
    const { person } = await accept(proposal?.id);
    await answerOf(
      coordinator.query,
      'mutation ($id: ID!) { erasePerson(mutationId: "e", id: $id) { id } }',
      {
        id: person.id,
      },
    );
    const engine = served.database as unknown as { runText(text: string): Promise<Record<string, string>[]> };
    const steps = await engine.runText('MATCH (u:UndoStep) RETURN u.stepsJson AS json ORDER BY json');
    const left = [...(await contentsOf(served.database)), JSON.stringify(steps)].join('\n');
    expect(left).not.toContain(NINA.email);
    expect(left).not.toContain('Nina');
    expect(await named('fabrique')).toHaveLength(1);
  });

  test('a member who is signed in proposes too, in their own name; twice is once', async () => {
    const remi = await signIn(served, 'remi@etoile.example');
    expect(await firstOf(remi.query, PROPOSE)).toBe(true);
    expect(await firstOf(remi.query, PROPOSE)).toBe(true);
    expect(await refusalOf(remi.query, PROPOSE, { m: 'n', city: '99999' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(remi.query, PROPOSE, { m: 'o', name: '' })).toMatchObject({ code: 'INVALID' });
    expect(await refusalOf(served.query, PROPOSE, { m: 'v' })).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    const [proposal, ...others] = await list();
    expect([proposal, others]).toMatchObject([{ name: 'Rémi Œuvrard', structureName: 'La Fabrique' }, []]);
    const { person } = await accept(proposal?.id);
    expect(person.id).toBe('p1');
    expect(person.employments).toHaveLength(2);
    const [structure] = await named('fabrique');
    const anew = await signIn(served, 'remi@etoile.example');
    expect(await firstOf(anew.query, '{ me { edits } }')).toEqual({ edits: [structure] });
  });

  test.each([
    [{ structureKind: 'CASTLE' }, 'structureKind'],
    [{ structureCity: 'x'.repeat(101) }, 'structureCity'],
    [{ structureName: 'x'.repeat(201) }, 'structureName'],
  ])('%j is refused, with the place', async (wrong, place) => {
    const response = await post('/session/membership', { ...NINA, ...wrong });
    expect([response.statusCode, response.json()]).toMatchObject([
      400,
      { error: { code: 'INVALID', place } },
    ]);
  });
});
