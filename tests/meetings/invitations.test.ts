import { makeInvitationLink } from '../../api/meetings/invitations/invitation-link';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const OPEN = `query ($token: String, $meeting: ID) { invitation(token: $token, meeting: $meeting) {
  title heldOn startsAt place towns purpose name answer present byLink
} }`;
const ANSWER = `mutation ($m: ID!, $coming: Boolean!, $token: String, $meeting: ID) {
  answerInvitation(mutationId: $m, coming: $coming, token: $token, meeting: $meeting) { answer }
}`;
const PROGRESS = `{ meeting(id: "m9") { invitations {
  invited sent toSend toRemind reminded coming notComing guests { person { id } answer hasAddress came }
} } }`;
const SEND = 'mutation ($m: ID!) { sendInvitations(mutationId: $m, meeting: "m9") { receipt { id } } }';
const REMIND = 'mutation ($m: ID!) { remindInvited(mutationId: $m, meeting: "m9") { receipt { id } } }';
const people = (verb: string) =>
  `mutation ($m: ID!, $people: [ID!]!) { ${verb}(mutationId: $m, meeting: "m9", people: $people) { receipt { id } } }`;

interface Progress {
  readonly guests: readonly { readonly person: { id: string }; readonly answer: string | null }[];
  readonly [figure: string]: unknown;
}

describeOnBothEngines('invitations to a rencontre', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  let visitor: SmallServer['query'];
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await served.add({
      'meetings.csv':
        'id,title,heldOn,city,startsAt,endsAt,place,format\nm9,Rencontre d’été,2025-07-10,Sevran,2025-07-10 14:00,2025-07-10 17:30,"Salle 2, rue Haute",chamboule-tout\n',
      'attendance.csv': 'meeting,person,status\nm9,p1,invited\nm9,p2,invited\nm9,p3,invited\n',
    });
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    visitor = asking(served, '');
  });
  afterEach(() => served.server.close());

  const desk = () => ({ database: served.database, clock: () => served.clock.now });
  const tokenOf = async (person: string) => String(await makeInvitationLink(desk(), person, 'm9'));
  const progress = async () =>
    (await firstOf<{ invitations: Progress }>(coordinator.query, PROGRESS)).invitations;
  const act = (text: string, m: string, rest: object = {}) =>
    answerOf(coordinator.query, text, { m, ...rest });
  const printed = () => served.printed.filter((line) => line.includes('/invitation?token='));

  test('the mail says what, when, where and what for; it goes once to each who has an address, however often one sends', async () => {
    expect(await progress()).toMatchObject({ invited: 3, sent: 0, toSend: 2, coming: 0 });
    await Promise.all([act(SEND, 's1'), act(SEND, 's2')]);
    await act(SEND, 's3');
    const mails = (await outboxOf(served)).filter(({ kind }) => kind === 'MEETING_INVITATION');
    await served.jobs.idle();
    expect(printed()).toHaveLength(2);
    expect(mails.length).toBeLessThanOrEqual(2);
    expect(await progress()).toMatchObject({ sent: 2, toSend: 0, toRemind: 2 });
    // Invited, not invited, invited again: nobody is written to twice.
    await act(people('uninvite'), 'u', { people: ['p1'] });
    await act(people('invite'), 'i', { people: ['p1'] });
    await act(people('invite'), 'i2', { people: ['p1'] });
    expect(await progress()).toMatchObject({ invited: 3 });
    await act(SEND, 's4');
    await served.jobs.idle();
    expect(printed()).toHaveLength(2);
  });

  test('a guest opens the link without an account, which changes nothing; says yes, changes their mind', async () => {
    const token = await tokenOf('p1');
    const before = await contentsOf(served.database);
    expect(await firstOf(visitor, OPEN, { token })).toEqual({
      title: 'Rencontre d’été',
      heldOn: '2025-07-10',
      startsAt: '2025-07-10T14:00',
      place: 'Salle 2, rue Haute',
      towns: ['Sevran'],
      purpose: expect.stringContaining('faire tomber'),
      name: 'Rémi Œuvrard',
      answer: null,
      present: false,
      byLink: true,
    });
    expect(await contentsOf(served.database)).toEqual(before);
    expect(before.join('\n')).not.toContain(token);
    expect(await firstOf(visitor, ANSWER, { m: 'a', coming: true, token })).toEqual({ answer: 'COMING' });
    expect(await progress()).toMatchObject({ coming: 1, notComing: 0, toSend: 1 });
    expect(await firstOf(visitor, ANSWER, { m: 'b', coming: false, token })).toEqual({
      answer: 'NOT_COMING',
    });
    expect(await progress()).toMatchObject({ coming: 0, notComing: 1 });
  });

  test('who did not answer is asked once more, and no oftener; who answered is not', async () => {
    await act(SEND, 's1');
    await served.jobs.idle();
    await answerOf(visitor, ANSWER, { m: 'a', coming: true, token: await tokenOf('p1') });
    await act(REMIND, 'r1');
    await served.jobs.idle();
    expect(printed()).toHaveLength(3);
    expect(await progress()).toMatchObject({ reminded: 1, toRemind: 0 });
    expect(await refusalOf(coordinator.query, REMIND, { m: 'r2' })).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'NOBODY_TO_REMIND' },
    });
  });

  test('what a guest says by telephone is noted for them, and taken back', async () => {
    const note = `mutation ($m: ID!, $answer: GuestAnswer) {
      noteGuestAnswer(mutationId: $m, meeting: "m9", person: "p3", answer: $answer) { receipt { id } }
    }`;
    await act(note, 'n', { answer: 'COMING' });
    const guest = async () => (await progress()).guests.find(({ person }) => person.id === 'p3');
    expect(await guest()).toMatchObject({ answer: 'COMING', hasAddress: false });
    await act(note, 'n2', { answer: null });
    expect(await guest()).toMatchObject({ answer: null });
  });

  test('a link is over once the rencontre was held, and none for who is erased or not invited any more', async () => {
    const [remi, anne, zoe] = [await tokenOf('p1'), await tokenOf('p2'), await tokenOf('p3')];
    const reason = async (token: string, text = ANSWER) =>
      (await refusalOf(visitor, text, { m: 'x', coming: true, token }))?.facts;
    await act('mutation ($m: ID!) { erasePerson(mutationId: $m, id: "p1") { id } }', 'e');
    await act(people('uninvite'), 'u', { people: ['p2'] });
    expect(await reason(remi)).toEqual({ reason: 'UNKNOWN' });
    expect(await reason(anne)).toEqual({ reason: 'NOT_INVITED' });
    expect(await reason('not-a-token')).toEqual({ reason: 'UNKNOWN' });
    await act(
      'mutation ($m: ID!) { recordMeeting(mutationId: $m, input: { id: "m9", version: 1, heldOn: "2025-06-30" }) { receipt { id } } }',
      'm',
    );
    expect(await reason(zoe)).toEqual({ reason: 'OVER' });
    expect(await refusalOf(coordinator.query, SEND, { m: 'late' })).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'OVER' },
    });
  });

  test('who is signed in answers their own invitation, and nobody else’s', async () => {
    const remi = await signIn(served, 'remi@etoile.example');
    expect(await firstOf(remi.query, ANSWER, { m: 'a', coming: true, meeting: 'm9' })).toEqual({
      answer: 'COMING',
    });
    const lea = await signIn(served, 'lea@territoire.example', 'MEMBER');
    expect(await refusalOf(lea.query, OPEN, { meeting: 'm9' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(visitor, OPEN, { meeting: 'm9' })).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});
