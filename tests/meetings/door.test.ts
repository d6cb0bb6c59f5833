import { makeInvitationLink } from '../../api/meetings/invitations/invitation-link';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines } from '../support/graphs';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const DOOR =
  'query ($code: String, $token: String) { door(code: $code, token: $token) { title state you { id name present } } }';
const PEOPLE =
  'query ($code: String!, $name: String!) { doorPeople(code: $code, name: $name) { id name structures present } }';
const ARRIVE =
  'mutation ($m: ID!, $code: String, $token: String, $person: ID) { arrive(mutationId: $m, code: $code, token: $token, person: $person) }';
const ANNOUNCE = `mutation ($m: ID!, $code: String!, $name: String!, $structure: String, $email: String) {
  announceArrival(mutationId: $m, code: $code, name: $name, structure: $structure, email: $email)
}`;
const RENEW =
  'mutation ($m: ID!) { renewDoorCode(mutationId: $m, meeting: "m9") { meeting { doorCode } receipt { id } } }';
const CONFIRM = `mutation ($m: ID!, $id: ID!, $person: ID, $structure: ID) {
  confirmArrival(mutationId: $m, id: $id, person: $person, structure: $structure) { id }
}`;
const SEEN = `{ meeting(id: "m9") {
  attendees { id name } arrivals { id name structureName email structure { id } alike { id } }
} }`;

interface Seen {
  readonly attendees: readonly { readonly id: string; readonly name: string }[];
  readonly arrivals: readonly {
    readonly id: string;
    readonly name: string;
    readonly [field: string]: unknown;
  }[];
}

describeOnBothEngines('at the door, on one’s own phone', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  let stranger: SmallServer['query'];
  let code: string;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await served.add({
      // The clock of the tests says 2025-07-01 10:00 in Paris.
      'meetings.csv': 'id,title,heldOn,startsAt\nm9,Rencontre d’été,2025-07-01,2025-07-01 9:30\n',
      'attendance.csv': 'meeting,person,status\nm9,p1,invited\nm9,p3,invited\n',
    });
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    stranger = asking(served, '');
    code = (await firstOf<{ meeting: { doorCode: string } }>(coordinator.query, RENEW, { m: 'code' })).meeting
      .doorCode;
  });
  afterEach(() => served.server.close());

  const seen = async () => firstOf<Seen>(coordinator.query, SEEN);
  const came = async () => (await seen()).attendees.map(({ id }) => id);
  const reasonOf = async (text: string, variables: object) =>
    (await refusalOf(stranger, text, { m: 'x', name: 'Zoé', ...variables }))?.facts;

  test('one finds oneself by a few letters and is marked; the journal says that it was by the code, and it is taken back', async () => {
    expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{8}$/);
    expect(
      await firstOf(stranger, DOOR, { code: `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}` }),
    ).toEqual({
      title: 'Rencontre d’été',
      state: 'OPEN',
      you: null,
    });
    expect(await firstOf(stranger, PEOPLE, { code, name: 'lef' })).toEqual([
      {
        id: 'p3',
        name: 'Zoé Lefèvre',
        structures: ['Centre social Œuvre commune', 'Formation Plus'],
        present: false,
      },
    ]);
    expect(await answerOf(stranger, ARRIVE, { m: 'a', code, person: 'p3' })).toEqual({
      arrive: 'Zoé Lefèvre',
    });
    // The same person twice, from another phone, and the same tap sent again: once.
    await answerOf(stranger, ARRIVE, { m: 'a', code, person: 'p3' });
    await answerOf(stranger, ARRIVE, { m: 'b', code, person: 'p3' });
    expect(await came()).toEqual(['p3']);
    const { edges } = await firstOf<{ edges: { node: { id: string; operation: string; by: object } }[] }>(
      coordinator.query,
      '{ journal(first: 5) { edges { node { id operation by { accountId name } } } } }',
    );
    const arrived = edges.filter(({ node }) => node.operation === 'ARRIVED').map(({ node }) => node);
    expect(arrived).toMatchObject([{ by: { accountId: 'door', name: null } }]);
    await answerOf(coordinator.query, 'mutation ($e: ID!) { undo(mutationId: "u", entry: $e) { id } }', {
      e: arrived[0]?.id,
    });
    expect(await came()).toEqual([]);
  });

  test('by the link of an invitation it is one tap, and nobody else’s', async () => {
    const desk = { database: served.database, clock: () => served.clock.now };
    const token = String(await makeInvitationLink(desk, 'p1', 'm9'));
    expect(await firstOf(stranger, DOOR, { token })).toMatchObject({ you: { id: 'p1', present: false } });
    expect(await answerOf(stranger, ARRIVE, { m: 'a', token, person: 'p3' })).toEqual({
      arrive: 'Rémi Œuvrard',
    });
    expect(await came()).toEqual(['p1']);
  });

  test('a code that is wrong or was renewed opens nothing, nor does one out of hours; a tap that was kept is taken', async () => {
    expect(await reasonOf(DOOR, { code: 'AAAA2222' })).toEqual({ reason: 'UNKNOWN' });
    const before = code;
    code = (await firstOf<{ meeting: { doorCode: string } }>(coordinator.query, RENEW, { m: 'again' }))
      .meeting.doorCode;
    expect(code).not.toBe(before);
    for (const text of [DOOR, PEOPLE])
      expect(await reasonOf(text, { code: before })).toEqual({ reason: 'UNKNOWN' });
    expect(await reasonOf(ARRIVE, { code: before, person: 'p3' })).toEqual({ reason: 'UNKNOWN' });
    served.clock.now = '2025-07-01T05:00:00.000Z';
    expect(await reasonOf(PEOPLE, { code })).toEqual({ reason: 'EARLY' });
    expect(await reasonOf(ARRIVE, { code, person: 'p3' })).toEqual({ reason: 'EARLY' });
    served.clock.now = '2025-07-01T16:00:00.000Z';
    expect(await firstOf(stranger, DOOR, { code })).toMatchObject({ state: 'CLOSED' });
    expect(await reasonOf(PEOPLE, { code })).toEqual({ reason: 'CLOSED' });
    expect(await answerOf(stranger, ARRIVE, { m: 'late', code, person: 'p3' })).toEqual({
      arrive: 'Zoé Lefèvre',
    });
    served.clock.now = '2025-07-03T08:00:00.000Z';
    expect(await reasonOf(ARRIVE, { code, person: 'p1' })).toEqual({ reason: 'CLOSED' });
  });

  test('who is on no list waits; the coordination makes them a person who was there, or somebody it knows', async () => {
    const said = { code, name: 'Léo Bonnet', structure: 'formation plus', email: 'leo@plus.example' };
    await answerOf(stranger, ANNOUNCE, { m: 'n', ...said });
    await answerOf(stranger, ANNOUNCE, { m: 'n', ...said });
    await answerOf(stranger, ANNOUNCE, { m: 'o', code, name: 'Lefevre Zoe' });
    const { arrivals } = await seen();
    expect(arrivals).toMatchObject([
      { name: 'Léo Bonnet', structureName: 'formation plus', structure: { id: 's3' }, alike: [] },
      { name: 'Lefevre Zoe', structure: null, alike: [{ id: 'p3' }] },
    ]);
    const [leo, zoe] = arrivals.map(({ id }) => id);
    await answerOf(coordinator.query, CONFIRM, { m: 'c1', id: leo, structure: 's3' });
    await answerOf(coordinator.query, CONFIRM, { m: 'c2', id: zoe, person: 'p3' });
    const after = await seen();
    expect(after.arrivals).toEqual([]);
    expect(after.attendees.map(({ name }) => name).sort()).toEqual(['Léo Bonnet', 'Zoé Lefèvre']);
    expect(await refusalOf(coordinator.query, CONFIRM, { m: 'c3', id: leo })).toMatchObject({
      code: 'NOT_FOUND',
    });
    // The tap of a phone that never heard the answer comes again: nobody waits anew.
    await answerOf(stranger, ANNOUNCE, { m: 'n', ...said });
    expect((await seen()).arrivals).toEqual([]);
    expect((await contentsOf(served.database)).filter((line) => line.startsWith('Arrival'))).toEqual([]);
  });

  test('who is not to be noted is let go, and what is not a name or an address is refused', async () => {
    await answerOf(stranger, ANNOUNCE, { m: 'n', code, name: 'Personne' });
    const [arrival] = (await seen()).arrivals;
    await answerOf(
      coordinator.query,
      'mutation ($id: ID!) { dismissArrival(mutationId: "d", id: $id) { id } }',
      {
        id: arrival?.id,
      },
    );
    expect(await seen()).toEqual({ attendees: [], arrivals: [] });
    expect((await contentsOf(served.database)).join('\n')).not.toContain('Personne');
    for (const wrong of [{ name: ' ' }, { name: 'A', email: 'nowhere' }])
      expect(await refusalOf(stranger, ANNOUNCE, { m: 'w', code, ...wrong })).toMatchObject({
        code: 'INVALID',
      });
    expect(await refusalOf(stranger, ARRIVE, { m: 'w', code, person: 'nobody' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(stranger, ARRIVE, { m: 'w', code })).toMatchObject({ code: 'INVALID' });
  });
});
