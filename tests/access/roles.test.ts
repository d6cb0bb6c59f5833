import { describeOnBothEngines } from '../support/graphs';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const EDIT = (id: string, version = 1) =>
  `mutation { upsertStructure(mutationId: "m-${id}-${version}", input: { id: "${id}", version: ${version}, offers: "Venez" })
    { structure { id version offers } receipt { id } } }`;

describeOnBothEngines('who may see and do what', (open) => {
  let served: SmallServer;
  let admin: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    admin = await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
  });
  afterEach(() => served.server.close());

  const code = async (who: SmallServer['query'], query: string) =>
    (await who(query)).errors?.[0]?.extensions.code ?? 'yes';

  test('a visitor sees sheets and the structure network, and no person', async () => {
    const visitor = asking(served, '');
    expect(
      await code(
        visitor,
        '{ structure(id: "s1") { name offers ties { weight evidence structure { id } } } }',
      ),
    ).toBe('yes');
    expect(
      await code(
        visitor,
        '{ network(level: STRUCTURES) { nodes { id isolated } edges { source target evidence } } }',
      ),
    ).toBe('yes');
    for (const query of [
      '{ people { totalCount } }',
      '{ person(id: "p1") { name } }',
      '{ structure(id: "s1") { people { role } } }',
      '{ structure(id: "s1") { since } }',
      '{ structure(id: "s1") { ties { acquaintances { confirmed } } } }',
      '{ structure(id: "s1") { ties { sharedPeople { name } } } }',
      '{ network(level: STRUCTURES) { edges { since } } }',
      '{ network(level: PEOPLE) { nodes { label } } }',
      '{ meeting(id: "m1") { attendees { name } } }',
      '{ fragility(level: PEOPLE) { components } }',
      EDIT('s1'),
    ]) {
      expect([query, await code(visitor, query)]).toEqual([query, 'SIGN_IN_NEEDED']);
    }
  });

  test('of the proofs of a tie a visitor sees collaborations alone, and its weight tells nothing else', async () => {
    const visitor = asking(served, '');
    const { data } = await visitor(
      '{ network(level: STRUCTURES) { edges { source target weight evidence } } }',
    );
    const { edges } = (data as unknown as { network: { edges: { weight: number; evidence: string[] }[] } })
      .network;
    expect(edges.length).toBeGreaterThan(1);
    for (const { evidence, weight } of edges)
      expect([evidence, weight]).toEqual(evidence.length > 0 ? [['COLLABORATION'], 0.9] : [[], 0.6]);
    const sheet = await visitor('{ structure(id: "s1") { ties { weight evidence } } }');
    const { ties } = (
      sheet.data as unknown as { structure: { ties: { weight: number; evidence: string[] }[] } }
    ).structure;
    for (const { evidence, weight } of ties)
      expect([evidence, weight]).toEqual(evidence.length > 0 ? [['COLLABORATION'], 0.9] : [[], 0.6]);
  });

  test('an editor corrects their sheet and no other; a member and an analyst none', async () => {
    const editor = await signIn(served, 'anne@commune.example', null, ['s2']);
    const member = await signIn(served, 'remi@etoile.example');
    const analyst = await signIn(served, 'analyste@territoire.example', 'ANALYST');
    expect(await code(editor.query, '{ me { role } }')).toBe('yes');
    expect(await code(editor.query, EDIT('s2'))).toBe('yes');
    expect(await code(editor.query, EDIT('s1'))).toBe('FORBIDDEN');
    expect(await code(member.query, EDIT('s1'))).toBe('FORBIDDEN');
    expect(await code(analyst.query, EDIT('s1'))).toBe('FORBIDDEN');
    expect(await code(admin.query, EDIT('s1'))).toBe('yes');
    const { data } = await admin.query(
      '{ s1: structure(id: "s1") { version offers } s2: structure(id: "s2") { version } }',
    );
    expect(data).toEqual({ s1: { version: 2, offers: 'Venez' }, s2: { version: 2 } });
  });

  test('an editor does not name their structure the coordinating team, nor make new ones', async () => {
    const editor = await signIn(served, 'anne@commune.example', null, ['s2']);
    const claim =
      'mutation { upsertStructure(mutationId: "c", input: { id: "s2", version: 1, coordinates: true }) { receipt { id } } }';
    expect(await code(editor.query, claim)).toBe('FORBIDDEN');
    const add =
      'mutation { upsertStructure(mutationId: "n", input: { name: "Neuve", kind: OTHER, cities: ["93071"] }) { receipt { id } } }';
    expect(await code(editor.query, add)).toBe('FORBIDDEN');
  });

  test('a member declares whom they know, and for nobody else', async () => {
    const member = await signIn(served, 'remi@etoile.example');
    const declare = (from: string, m: string) =>
      `mutation { declareAcquaintance(mutationId: "${m}", ${from} to: "p3", level: 4, readyToIntroduce: true) { receipt { id } } }`;
    expect(await code(member.query, declare('', 'own'))).toBe('yes');
    expect(await code(member.query, declare('from: "p4",', 'other'))).toBe('FORBIDDEN');
    expect(
      await code(
        member.query,
        'mutation { endEmployment(mutationId: "e", id: "p2>s2", version: 1) { receipt { id } } }',
      ),
    ).toBe('FORBIDDEN');
    expect(
      await code(
        member.query,
        'mutation { recordAttendance(mutationId: "a", meeting: "m1", people: ["p3"]) { receipt { id } } }',
      ),
    ).toBe('FORBIDDEN');
    expect(
      await code(
        member.query,
        'mutation { recordMeeting(mutationId: "r", input: { title: "x", heldOn: "2025-01-01" }) { receipt { id } } }',
      ),
    ).toBe('FORBIDDEN');
  });

  test('one corrects what is said of oneself, an editor of a colleague; nobody of a stranger', async () => {
    const correct = (id: string, m: string) =>
      `mutation { editPerson(mutationId: "${m}", id: "${id}", version: 1, input: { jobTitle: "Chargée de mission" }) { receipt { id } } }`;
    const member = await signIn(served, 'remi@etoile.example');
    const editor = await signIn(served, 'anne@commune.example', null, ['s2']);
    expect(await code(member.query, correct('p1', 'a'))).toBe('yes');
    expect(await code(member.query, correct('p4', 'b'))).toBe('FORBIDDEN');
    expect(await code(editor.query, correct('p3', 'c'))).toBe('yes');
    expect(await code(editor.query, correct('p5', 'd'))).toBe('FORBIDDEN');
  });

  test('ids guessed one by one open nothing', async () => {
    const member = await signIn(served, 'remi@etoile.example');
    for (const id of ['s2', 's3', 's4', 's5', 'nobody'])
      expect(await code(member.query, EDIT(id))).toBe('FORBIDDEN');
  });
});
