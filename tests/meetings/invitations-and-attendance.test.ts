import { answerOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

type Receipt = { receipt: { id: string | null; repeated: boolean } };

describeOnBothEngines('who is expected at a rencontre, and who came', (open) => {
  let served: SmallServer;
  let query: SmallServer['query'];
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    query = (await signIn(served, 'coordination@territoire.example', 'COORDINATOR')).query;
  });
  afterEach(() => served.server.close());

  const change = async (verb: string, mutationId: string, people: readonly string[], who = query) =>
    (
      await answerOf<Record<string, Receipt>>(
        who,
        `mutation ($m: ID!, $people: [ID!]!) {
          ${verb}(mutationId: $m, meeting: "m2", people: $people) { receipt { id repeated } }
        }`,
        { m: mutationId, people },
      )
    )[verb] as Receipt;
  const lists = async () => {
    const { meeting } = await answerOf<{
      meeting: { invited: { id: string }[]; attendees: { id: string }[] };
    }>(query, '{ meeting(id: "m2") { invited { id } attendees { id } } }');
    const ids = (people: { id: string }[]) => people.map(({ id }) => id).sort();
    return { invited: ids(meeting.invited), came: ids(meeting.attendees) };
  };

  test('an invitation is taken back; who was not invited is left as they are; undo invites again', async () => {
    await change('invite', 'i', ['p1', 'p5']);
    expect((await lists()).invited).toEqual(['p1', 'p3', 'p5']);
    const { receipt } = await change('uninvite', 'u', ['p3', 'p5', 'p4']);
    expect((await lists()).invited).toEqual(['p1']);
    expect((await change('uninvite', 'u', ['p3', 'p5', 'p4'])).receipt).toEqual({
      id: receipt.id,
      repeated: true,
    });
    expect((await change('uninvite', 'none', ['p4'])).receipt.id).toBeNull();
    await answerOf(query, 'mutation ($entry: ID!) { undo(mutationId: "back", entry: $entry) { id } }', {
      entry: receipt.id,
    });
    expect((await lists()).invited).toEqual(['p1', 'p3', 'p5']);
  });

  test('two phones at the door add to one list, and the same tap sent twice is once', async () => {
    const other = await signIn(served, 'renfort@territoire.example', 'COORDINATOR');
    const [first] = await Promise.all([
      change('recordAttendance', 'tap-1', ['p3']),
      change('recordAttendance', 'tap-1', ['p5'], other.query),
      change('recordAttendance', 'tap-2', ['p5']),
      change('removeAttendance', 'tap-3', ['p4'], other.query),
    ]);
    expect((await lists()).came).toEqual(['p1', 'p2', 'p3', 'p5']);
    expect((await change('recordAttendance', 'tap-1', ['p3'])).receipt).toEqual({
      ...first.receipt,
      repeated: true,
    });
  });

  test.each(['MEMBER', 'ANALYST'] as const)('a %s takes no invitation back', async (role) => {
    const who = await signIn(served, 'autre@territoire.example', role);
    const text = 'mutation { uninvite(mutationId: "u", meeting: "m2", people: ["p3"]) { receipt { id } } }';
    expect(await refusalOf(who.query, text)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await lists()).invited).toEqual(['p3']);
  });

  test('a rencontre that is planned does not move the day of the demonstration; one where people came does', async () => {
    await served.database.write('directory/mark-demonstration', {});
    const today = async () =>
      (await answerOf<{ territory: { today: string } }>(query, '{ territory { today } }')).territory.today;
    const plan = async (mutationId: string, heldOn: string) =>
      (
        await answerOf<{ recordMeeting: { meeting: { id: string } } }>(
          query,
          'mutation ($m: ID!, $on: Date) { recordMeeting(mutationId: $m, input: { title: "R", heldOn: $on }) { meeting { id } } }',
          { m: mutationId, on: heldOn },
        )
      ).recordMeeting.meeting.id;
    await plan('a', '2025-09-01');
    expect(await today()).toBe('2025-07-12');
    const meeting = await plan('b', '2025-07-12');
    await answerOf(
      query,
      'mutation ($id: ID!) { recordAttendance(mutationId: "c", meeting: $id, people: ["p1"]) { receipt { id } } }',
      { id: meeting },
    );
    expect(await today()).toBe('2025-08-11');
  });
});
