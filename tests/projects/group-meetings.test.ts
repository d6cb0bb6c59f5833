import ICAL from 'ical.js';
import { answerOf, firstOf, type Query, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const CHANGE =
  'project { meetings { id title heldOn startsAt endsAt place came version } } receipt { id repeated }';
const PLAN = `mutation ($m: ID!, $project: ID! = "j1", $input: GroupMeetingInput!, $times: Int! = 1, $weeks: Int! = 6) {
  planGroupMeetings(mutationId: $m, project: $project, input: $input, times: $times, everyWeeks: $weeks) { ${CHANGE} } }`;
const MOVE = `mutation ($m: ID!, $project: ID! = "j1", $id: ID!, $version: Int!, $input: GroupMeetingInput!) {
  changeGroupMeeting(mutationId: $m, project: $project, meeting: $id, version: $version, input: $input) { ${CHANGE} } }`;
const REMOVE = `mutation ($m: ID!, $project: ID! = "j1", $id: ID!, $version: Int!) {
  removeGroupMeeting(mutationId: $m, project: $project, meeting: $id, version: $version) { ${CHANGE} } }`;
const UNDO = 'mutation ($m: ID!, $entry: ID!) { undo(mutationId: $m, entry: $entry) { id } }';

interface Met {
  readonly id: string;
  readonly heldOn: string;
  readonly version: number;
  readonly came: number;
}
interface Changed {
  readonly project: { readonly meetings: readonly Met[] };
  readonly receipt: { readonly id: string; readonly repeated: boolean };
}

describeOnBothEngines('meetings of a group', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  let remi: SignedIn;
  let anne: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    remi = await signIn(served, 'remi@etoile.example');
    anne = await signIn(served, 'anne@commune.example');
    await served.add({
      'projects.csv': 'id,title,lead,members\nj1,Le café,p1,\nj2,L’annuaire,p2,\n',
    });
  });
  afterEach(() => served.server.close());
  const plan = (query: Query, variables: object) => firstOf<Changed>(query, PLAN, { m: 'a', ...variables });
  const calendar = async (url: string, cookie = '') => {
    const { statusCode, headers, body } = await served.server.inject({
      url,
      headers: { host: '127.0.0.1:4000', ...(cookie === '' ? {} : { cookie }) },
    });
    const type = String(headers['content-type']);
    if (statusCode !== 200) return { statusCode, type, events: [] };
    const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((part) => {
      const { uid, sequence, summary, location, startDate, endDate } = new ICAL.Event(part);
      const at = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
      return { uid, sequence, summary, location, start: at(startDate), end: at(endDate) };
    });
    return { statusCode, type, events };
  };

  test('are planned by a rhythm, by whoever is in it, once; a day that is taken is left as it is', async () => {
    const every = { input: { day: '2025-09-04', time: '14:30', minutes: 90, place: 'Salle 2' }, times: 3 };
    const planned = await plan(remi.query, every);
    expect(planned.project.meetings).toMatchObject([
      {
        title: 'Groupe « Le café »',
        heldOn: '2025-09-04',
        startsAt: '2025-09-04T14:30',
        endsAt: '2025-09-04T16:00',
        place: 'Salle 2',
        came: 0,
        version: 1,
      },
      { heldOn: '2025-10-16' },
      { heldOn: '2025-11-27' },
    ]);
    expect((await plan(remi.query, every)).receipt.repeated).toBe(true);
    const more = await plan(remi.query, { m: 'b', input: { day: '2025-10-16' }, times: 2, weeks: 1 });
    expect(more.project.meetings.map(({ heldOn }) => heldOn)).toEqual([
      '2025-09-04',
      '2025-10-16',
      '2025-10-23',
      '2025-11-27',
    ]);
    const kinds = await firstOf<object[]>(
      remi.query,
      '{ meetings(kind: PROJECT_GROUP) { kind project { id } } }',
    );
    expect(kinds).toEqual(Array(4).fill({ kind: 'PROJECT_GROUP', project: { id: 'j1' } }));
    // Rencontres of the territory are none of a group.
    expect(await firstOf(remi.query, '{ meeting(id: "m1") { project { id } } }')).toEqual({ project: null });
    await answerOf(remi.query, UNDO, { m: 'u', entry: planned.receipt.id });
    expect(await firstOf(remi.query, '{ project(id: "j1") { meetings { heldOn } } }')).toEqual({
      meetings: [{ heldOn: '2025-10-23' }],
    });
  });

  test('are read by a calendar: the same uid when they move, a higher sequence, gone when called off', async () => {
    const input = { day: '2025-09-04', time: '14:30', place: 'Salle 2' };
    const { project } = await plan(remi.query, { input, times: 2, weeks: 12 });
    const id = project.meetings[0]?.id ?? '';
    const url = '/calendar/project-j1.ics';
    const before = await calendar(url, anne.cookie);
    expect(before).toEqual({
      statusCode: 200,
      type: 'text/calendar; charset=utf-8',
      events: [
        {
          uid: `meeting-${id}@interconnaissance`,
          sequence: 0,
          summary: 'Groupe « Le café »',
          location: 'Salle 2',
          start: '2025-09-04T12:30:00.000Z',
          end: '2025-09-04T13:30:00.000Z',
        },
        expect.objectContaining({ start: '2025-11-27T13:30:00.000Z' }),
      ],
    });
    await firstOf(remi.query, MOVE, { m: 'b', id, version: 1, input: { day: '2025-09-11' } });
    expect((await calendar(url, anne.cookie)).events[0]).toMatchObject({
      uid: `meeting-${id}@interconnaissance`,
      sequence: 1,
      start: '2025-09-11',
      end: '2025-09-12',
      location: null,
    });
    await firstOf(remi.query, REMOVE, { m: 'c', id, version: 2 });
    expect((await calendar(url, anne.cookie)).events).toHaveLength(1);
  });

  test('one’s own calendar is read by an address without signing in, of one’s own groups alone', async () => {
    await plan(remi.query, { input: { day: '2025-09-04' } });
    await plan(anne.query, { m: 'b', project: 'j2', input: { day: '2025-09-05' } });
    const { calendarAddress } = await firstOf<{ calendarAddress: string }>(
      remi.query,
      '{ me { calendarAddress } }',
    );
    const read = await calendar(calendarAddress);
    expect(read.events.map(({ start }) => start)).toEqual(['2025-09-04']);
    expect(await calendar('/calendar/mine.ics', remi.cookie)).toEqual(read);
    // Another account’s name under the same signature opens nothing.
    const hers = await firstOf<{ calendarAddress: string }>(anne.query, '{ me { calendarAddress } }');
    const [account] = hers.calendarAddress.split('.');
    const forged = `${account}.${calendarAddress.split('.')[1]}.ics`;
    for (const url of [forged, calendarAddress.replace(/\w\.ics$/, '.ics'), '/calendar/mine.ics'])
      expect(await calendar(url)).toMatchObject({ statusCode: 401 });
    expect(await calendar('/calendar/project-j1.ics')).toMatchObject({ statusCode: 401 });
    expect(await calendar('/calendar/project-none.ics', remi.cookie)).toMatchObject({ statusCode: 404 });
    expect(await firstOf(coordinator.query, '{ me { calendarAddress } }')).toEqual({ calendarAddress: null });
  });

  test('who came is noted as elsewhere; one that was held is not called off', async () => {
    const { project } = await plan(remi.query, { input: { day: '2025-06-26' } });
    const id = project.meetings[0]?.id ?? '';
    const attendance =
      'mutation ($id: ID!) { recordAttendance(mutationId: "t", meeting: $id, people: ["p1", "p2"]) { receipt { id } } }';
    await answerOf(coordinator.query, attendance, { id });
    const now = await firstOf<{ meetings: Met[] }>(remi.query, '{ project(id: "j1") { meetings { came } } }');
    expect(now.meetings).toEqual([{ came: 2 }]);
    expect(await refusalOf(remi.query, REMOVE, { m: 'b', id, version: 1 })).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'HELD' },
    });
    expect(
      await refusalOf(remi.query, MOVE, { m: 'b', id, version: 1, input: { day: '2025-09-01' } }),
    ).toMatchObject({ code: 'INVALID', place: 'input.day' });
  });

  test('what cannot be is refused, and the error says where', async () => {
    const refused = (variables: object) => refusalOf(remi.query, PLAN, { m: 'x', ...variables });
    const day = '2025-09-04';
    const cases: readonly (readonly [object, object])[] = [
      [{ input: {} }, { code: 'INVALID', place: 'input.day' }],
      [{ input: { day, time: '25:00' } }, { code: 'INVALID', place: 'input.time' }],
      [{ input: { day, time: '9h' } }, { code: 'INVALID', place: 'input.time' }],
      [{ input: { day, time: '23:30', minutes: 60 } }, { code: 'INVALID', place: 'input.minutes' }],
      [{ input: { day, minutes: 5 } }, { code: 'INVALID', place: 'input.minutes' }],
      [
        { input: { day }, times: 25 },
        { code: 'INVALID', place: 'times' },
      ],
      [
        { input: { day }, weeks: 0 },
        { code: 'INVALID', place: 'everyWeeks' },
      ],
      [{ input: { day }, project: 'j2' }, { code: 'FORBIDDEN' }],
    ];
    for (const [variables, expected] of cases) expect(await refused(variables)).toMatchObject(expected);
    expect(
      await refusalOf(coordinator.query, PLAN, { m: 'x', project: 'none', input: { day } }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    // The meeting of another group is not reached through one’s own.
    const hers = await plan(anne.query, { m: 'b', project: 'j2', input: { day } });
    const id = hers.project.meetings[0]?.id ?? '';
    for (const statement of [MOVE, REMOVE])
      expect(
        await refusalOf(remi.query, statement, {
          m: 'c',
          id,
          version: 1,
          ...(statement === MOVE ? { input: { day } } : {}),
        }),
      ).toMatchObject({ code: 'NOT_FOUND' });
  });
});
