import { personalLinkHash } from '../../api/access/secrets';
import { later } from '../../api/later';
import { SURVEY_LINK_KEPT_MS, SURVEY_LINK_LIVES_MS } from '../../api/meetings/survey/survey-days';
import { makeSurveyLink } from '../../api/meetings/survey/survey-link';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const SURVEY = `query ($token: String, $meeting: ID) { survey(token: $token, meeting: $meeting) {
  meetingId title heldOn personId name byLink answered known people { id name structures colleague answered offered }
} }`;
const ANSWER = `mutation ($m: ID!, $token: String, $meeting: ID, $answers: [SurveyAnswerInput!]!) {
  answerSurvey(mutationId: $m, token: $token, meeting: $meeting, answers: $answers) { kept }
}`;
const PROGRESS = `query ($id: ID! = "m2") { meeting(id: $id) { survey {
  attended answered rate sent sentAt toSend toRemind reminded remindsOn withoutAddress { id }
} } }`;
const SEND = 'mutation ($m: ID! = "send") { sendSurvey(mutationId: $m, meeting: "m2") { receipt { id } } }';
const REMIND = 'mutation ($m: ID!) { remindSurvey(mutationId: $m, meeting: "m2") { receipt { id } } }';
const LINKS = `mutation ($m: ID! = "links", $people: [ID!]!) {
  makeSurveyLinks(mutationId: $m, meeting: "m2", people: $people) { links { person { id } token } }
}`;
const KNOWS =
  '{ person(id: "p1") { acquaintances { person { id } confirmed declaredBy { id } since readyToIntroduce } } }';
const WEEK = 7 * 86_400_000;

interface Seen {
  readonly people: readonly { readonly id: string; readonly answered: boolean; readonly offered: boolean }[];
  readonly [field: string]: unknown;
}
interface Progress {
  readonly [field: string]: unknown;
}

describeOnBothEngines('whom did you meet?', (open) => {
  let served: SmallServer;
  let visitor: SmallServer['query'];
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    visitor = asking(served, '');
  });
  afterEach(() => served.server.close());

  const tokenOf = async (person: string, meeting = 'm2') =>
    String(
      await makeSurveyLink({ database: served.database, clock: () => served.clock.now }, person, meeting),
    );
  const answer = (token: string, answers: readonly object[], m = `a ${JSON.stringify(answers)}`) =>
    visitor(ANSWER, { m, token, answers });
  const refused = async (token: string, answers: readonly object[]) =>
    (await answer(token, answers)).errors?.[0]?.extensions;
  const seen = (token: string) => firstOf<Seen>(visitor, SURVEY, { token });
  const progress = async (id = 'm2') =>
    (await firstOf<{ survey: Progress | null }>(coordinator.query, PROGRESS, { id })).survey;
  const declared = async (from: string, to: string) =>
    (
      await served.database.read<{ to: string; properties: Record<string, unknown> }>(
        'exchange/find-links:KNOWS',
        { ids: [from] },
      )
    )
      .filter((link) => link.to === to)
      .map(({ properties }) => properties);
  const yes = (person: string, level?: number, readyToIntroduce = false) => ({
    person,
    known: true,
    ...(level === undefined ? {} : { level }),
    readyToIntroduce,
  });
  const printedTokens = () =>
    served.printed.flatMap((line) => /\/survey\?token=([\w-]+)/.exec(line)?.[1] ?? []);

  test('a link opens without an account, says whose it is, and asks only what is new', async () => {
    const token = await tokenOf('p1');
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(await seen(token)).toEqual({
      meetingId: 'm2',
      title: 'Rencontre de Drancy',
      heldOn: '2025-06-12',
      personId: 'p1',
      name: 'Rémi Œuvrard',
      byLink: true,
      answered: false,
      known: 1,
      people: [
        {
          id: 'p4',
          name: 'Sam Diallo',
          structures: ['Mission locale de l’Étoile'],
          colleague: true,
          answered: false,
          offered: false,
        },
      ],
    });
  });

  test('an answer is the person’s own word, dated its rencontre; the page tells that it was given, never how', async () => {
    const token = await tokenOf('p1');
    expect(await firstOf(visitor, ANSWER, { m: 'a', token, answers: [yes('p4', 3, true)] })).toEqual({
      kept: 1,
    });
    expect(await declared('p1', 'p4')).toMatchObject([
      {
        level: 3,
        readyToIntroduce: true,
        source: 'SURVEY',
        since: '2025-06-12',
        declaredAt: '2025-07-01',
        meetingId: 'm2',
      },
    ]);
    expect(await seen(token)).toMatchObject({ answered: true, people: [{ id: 'p4', answered: true }] });
    expect(await firstOf<object>(coordinator.query, KNOWS)).toMatchObject({
      acquaintances: expect.arrayContaining([
        {
          person: { id: 'p4' },
          confirmed: false,
          declaredBy: [{ id: 'p1' }],
          since: '2025-06-12',
          readyToIntroduce: true,
        },
      ]),
    });
    expect(await progress()).toMatchObject({ attended: 3, answered: 1, rate: 1 / 3 });
    // Sent again, after an answer that was lost: once.
    await answer(token, [yes('p4', 3, true)], 'a');
    expect(await declared('p1', 'p4')).toHaveLength(1);
    // Another tap corrects it; “not met” takes it back.
    await answer(token, [yes('p4', 1)], 'b');
    expect(await declared('p1', 'p4')).toMatchObject([{ level: 1, readyToIntroduce: false }]);
    await answer(token, [{ person: 'p4', known: false }], 'c');
    expect(await declared('p1', 'p4')).toEqual([]);
    expect(await progress()).toMatchObject({ answered: 1 });
  });

  test('nobody new is an answer too; the next rencontre asks neither about whom one declared here', async () => {
    const anne = await tokenOf('p2');
    await answer(anne, []);
    expect(await progress()).toMatchObject({ answered: 1 });
    await answer(await tokenOf('p1'), [yes('p4', 2)]);
    await served.add({
      'meetings.csv': 'id,title,heldOn,city\nm3,Troisième,2025-06-25,Sevran\n',
      'attendance.csv': 'meeting,person,status\nm3,p1,\nm3,p4,\nm3,p3,\n',
    });
    expect(await seen(await tokenOf('p1', 'm3'))).toMatchObject({ known: 1, people: [{ id: 'p3' }] });
  });

  test('what is not an answer of this person in this room is refused, and nothing is written', async () => {
    const token = await tokenOf('p1');
    const before = await contentsOf(served.database);
    expect(await refused(token, [yes('p1', 2)])).toMatchObject({ code: 'INVALID', place: 'answers.person' });
    expect(await refused(token, [yes('p3', 2)])).toMatchObject({ code: 'INVALID', place: 'answers.person' });
    expect(await refused(token, [yes('nobody')])).toMatchObject({ code: 'INVALID' });
    expect(await refused(token, [yes('p4'), yes('p4')])).toMatchObject({ code: 'INVALID' });
    for (const level of [0, 5])
      expect(await refused(token, [yes('p4', level)])).toMatchObject({ place: 'answers.level' });
    expect(await refused(token, [{ person: 'p4', known: false, level: 2 }])).toMatchObject({
      code: 'INVALID',
    });
    // What the person said elsewhere is not written over by whoever holds the link.
    expect(await refused(token, [yes('p2', 1)])).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'SAID_BEFORE' },
    });
    expect(await refused(token, [yes('p4', 2), yes('p3', 2)])).toMatchObject({ code: 'INVALID' });
    expect(await contentsOf(served.database)).toEqual(before);
  });

  test('a forged link, one of 90 days ago, one of somebody who was not there: each is told why', async () => {
    const token = await tokenOf('p1');
    for (const forged of [
      `${token.slice(0, -2)}xx`,
      '',
      'x'.repeat(5_000),
      personalLinkHash('survey', token),
    ]) {
      expect(await refusalOf(visitor, SURVEY, { token: forged })).toMatchObject({
        code: 'LINK_UNUSABLE',
        facts: { reason: 'UNKNOWN' },
      });
      expect(await refused(forged, [])).toMatchObject({ code: 'LINK_UNUSABLE' });
    }
    expect(await makeSurveyLink({ database: served.database, clock: () => NOW }, 'p3', 'm2')).toBeNull();
    await firstOf(
      coordinator.query,
      'mutation { removeAttendance(mutationId: "r", meeting: "m2", people: ["p1"]) { receipt { id } } }',
    );
    expect(await refused(token, [yes('p4')])).toMatchObject({ facts: { reason: 'NOT_ATTENDED' } });
    const other = await tokenOf('p2');
    served.clock.now = later(NOW, SURVEY_LINK_LIVES_MS - 1);
    expect((await answer(other, [])).errors).toBeUndefined();
    served.clock.now = later(NOW, SURVEY_LINK_LIVES_MS);
    expect(await refused(other, [])).toMatchObject({ facts: { reason: 'EXPIRED' } });
    expect(await refusalOf(visitor, SURVEY, { token: other })).toMatchObject({
      facts: { reason: 'EXPIRED' },
    });
    served.clock.now = later(NOW, SURVEY_LINK_LIVES_MS + SURVEY_LINK_KEPT_MS + 3_600_000);
    await served.jobs.tick();
    expect(await refused(other, [])).toMatchObject({ facts: { reason: 'UNKNOWN' } });
  });

  test('tokens are not tried by the hundred; good links are not counted', async () => {
    const token = await tokenOf('p1');
    for (let i = 0; i < 61; i += 1) await seen(token);
    for (let i = 0; i < 60; i += 1) await refusalOf(visitor, SURVEY, { token: `forged ${i}` });
    expect(await refusalOf(visitor, SURVEY, { token: 'one more' })).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
    });
    served.clock.now = later(NOW, 60_000);
    expect(await seen(token)).toMatchObject({ name: 'Rémi Œuvrard' });
  });

  test('signed in one answers for a rencontre that one attended; who says to know one is offered to confirm', async () => {
    const sam = await served
      .add({ 'people.csv': 'id,name,email\np4,Sam Diallo,sam@etoile.example\n' })
      .then(() => signIn(served, 'sam@etoile.example'));
    await answer(await tokenOf('p1'), [yes('p4', 3)]);
    const view = await firstOf<Seen>(sam.query, SURVEY, { meeting: 'm2' });
    expect(view).toMatchObject({ byLink: false, personId: 'p4', people: [{ id: 'p1', offered: true }] });
    // By a link nobody is told who declared them.
    expect(await seen(await tokenOf('p4'))).toMatchObject({ people: [{ id: 'p1', offered: false }] });
    await firstOf(sam.query, ANSWER, { m: 's', meeting: 'm2', answers: [yes('p1', 2)] });
    const { acquaintances } = await firstOf<{ acquaintances: object[] }>(sam.query, KNOWS);
    expect(acquaintances).toContainEqual(expect.objectContaining({ person: { id: 'p4' }, confirmed: true }));
    expect(await refusalOf(sam.query, SURVEY, { meeting: 'm1' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(coordinator.query, SURVEY, { meeting: 'm2' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusalOf(visitor, SURVEY, { meeting: 'm2' })).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(await refusalOf(sam.query, SURVEY)).toMatchObject({ code: 'INVALID', place: 'meeting' });
  });

  test('the author alone takes an answer back, also one that was given by the link', async () => {
    await answer(await tokenOf('p1'), [yes('p4', 3)]);
    const remi = await signIn(served, 'remi@etoile.example');
    const JOURNAL =
      '{ journal(first: 1) { edges { node { id operation by { personId name } changes { field } undoable } } } }';
    const entry = async (query: SmallServer['query']) =>
      (await firstOf<{ edges: { node: Record<string, unknown> }[] }>(query, JOURNAL)).edges[0]?.node ?? {};
    const own = await entry(remi.query);
    expect(own).toMatchObject({
      operation: 'SURVEY_ANSWERED',
      by: { personId: 'p1', name: 'Rémi Œuvrard' },
      undoable: true,
    });
    expect(await entry(coordinator.query)).toMatchObject({ id: own.id, changes: [], undoable: false });
    const UNDO = 'mutation ($id: ID!) { undo(mutationId: "u", entry: $id) { id } }';
    expect(await refusalOf(coordinator.query, UNDO, { id: own.id })).toMatchObject({ code: 'FORBIDDEN' });
    await answerOf(remi.query, UNDO, { id: own.id });
    expect(await declared('p1', 'p4')).toEqual([]);
    expect(await progress()).toMatchObject({ answered: 1 });
  });

  test('the coordinator sends it once each, hands links to those without an address, sees how many answered', async () => {
    expect(await progress()).toEqual({
      attended: 3,
      answered: 0,
      rate: 0,
      sent: 0,
      sentAt: null,
      toSend: 2,
      toRemind: 0,
      reminded: 0,
      remindsOn: null,
      withoutAddress: [{ id: 'p4' }],
    });
    expect((await firstOf<{ receipt: { id: string } }>(coordinator.query, SEND)).receipt.id).not.toBeNull();
    await served.jobs.idle();
    const mailed = printedTokens();
    expect(mailed).toHaveLength(2);
    expect((await seen(mailed[0] ?? '')).personId).toMatch(/^p[12]$/);
    expect(await progress()).toMatchObject({
      sent: 2,
      sentAt: NOW,
      toSend: 0,
      toRemind: 2,
      remindsOn: '2025-07-08',
    });
    expect(await firstOf(coordinator.query, SEND, { m: 'again' })).toEqual({ receipt: { id: null } });
    await served.jobs.idle();
    expect(printedTokens()).toHaveLength(2);
    const handed = await firstOf<{ links: { person: object; token: string }[] }>(coordinator.query, LINKS, {
      people: ['p4'],
    });
    expect(handed.links).toEqual([{ person: { id: 'p4' }, token: expect.stringMatching(/^[\w-]{22}$/) }]);
    expect(await seen(handed.links[0]?.token ?? '')).toMatchObject({ name: 'Sam Diallo' });
    expect(await refusalOf(coordinator.query, LINKS, { m: 'x', people: ['p1'] })).toMatchObject({
      code: 'INVALID',
    });
    expect(await refusalOf(coordinator.query, LINKS, { m: 'y', people: ['p3'] })).toMatchObject({
      code: 'INVALID',
    });
    expect(JSON.stringify(await contentsOf(served.database))).not.toContain(handed.links[0]?.token);
    expect(JSON.stringify(await outboxOf(served))).not.toContain(mailed[0]);
    const remi = await signIn(served, 'remi@etoile.example');
    for (const text of [PROGRESS, SEND])
      expect(await refusalOf(remi.query, text)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('one reminder and no more, by itself after a week or by hand, and none to who answered', async () => {
    await firstOf(coordinator.query, SEND);
    await served.jobs.idle();
    const [first = ''] = printedTokens();
    const { personId } = await seen(first);
    await answer(first, []);
    served.clock.now = later(NOW, WEEK - 1);
    await served.jobs.tick();
    await served.jobs.idle();
    expect(printedTokens()).toHaveLength(2);
    served.clock.now = later(NOW, WEEK + 3_600_000);
    await served.jobs.tick();
    served.clock.now = later(served.clock.now, 60_000);
    await served.jobs.tick();
    const reminders = (await outboxOf(served)).filter(({ kind }) => kind === 'SURVEY_REMINDER');
    expect(reminders).toHaveLength(1);
    const [, , reminded = ''] = printedTokens();
    expect((await seen(reminded)).personId).not.toBe(personId);
    const again = await signIn(served, 'coord@territoire.example');
    expect(await refusalOf(again.query, REMIND, { m: 'r' })).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'NOBODY_TO_REMIND' },
    });
    served.clock.now = later(NOW, 3 * WEEK);
    await served.jobs.tick();
    await served.jobs.idle();
    expect(printedTokens()).toHaveLength(3);
  });

  test('with somebody who is erased go their links, and the mail that waits', async () => {
    const token = await tokenOf('p1');
    await firstOf(coordinator.query, SEND);
    await firstOf(coordinator.query, 'mutation { erasePerson(mutationId: "e", id: "p1") { id } }');
    await served.jobs.idle();
    expect(await refused(token, [])).toMatchObject({ facts: { reason: 'UNKNOWN' } });
    expect(JSON.stringify(await contentsOf(served.database))).not.toContain(
      personalLinkHash('survey', token),
    );
    expect(await progress()).toMatchObject({ attended: 2, sent: 1 });
  });
});

/** Everything that others than the author receive, of a territory where the author answered with that level. */
describeOnBothEngines('two territories that differ in one trust answer of a survey', (open) => {
  const LOOKS = [
    PROGRESS,
    KNOWS,
    '{ journal(first: 50) { edges { node { operation privately changes { field before after } about { id } } } } }',
    '{ network(level: PEOPLE) { nodes { id degree component isolated } edges { source target weight evidence since } } }',
    '{ growth { points { acquaintances } response { asked answered } } }',
    '{ trustedContacts(from: "p2", toPerson: "p4") { score solid steps { person { id } evidence since } } }',
  ];
  async function bytesOf(level: number): Promise<string> {
    const served = await serveSmallTerritory(await open());
    try {
      const roles = [
        await signIn(served, 'coord@territoire.example', 'COORDINATOR'),
        await signIn(served, 'etude@territoire.example', 'ANALYST'),
        await signIn(served, 'anne@commune.example'),
      ];
      const visitor = asking(served, '');
      const token = String(await makeSurveyLink({ database: served.database, clock: () => NOW }, 'p1', 'm2'));
      const said = { person: 'p4', known: true, level, readyToIntroduce: true };
      const answers = [await visitor(ANSWER, { m: 'a', token, answers: [said] })];
      for (const query of [visitor, ...roles.map((role) => role.query)])
        for (const look of [...LOOKS, SURVEY])
          answers.push(await query(look, look === SURVEY ? { token } : {}));
      for (const { cookie } of [...roles, { cookie: '' }])
        for (const name of ['acquaintances.csv', 'people.csv', 'people-network.gexf']) {
          const file = await served.server.inject({
            url: `/export/${name}`,
            headers: { host: '127.0.0.1:4000', cookie },
          });
          answers.push(`${file.statusCode} ${file.body}` as never);
        }
      return JSON.stringify([answers, await outboxOf(served)]);
    } finally {
      await served.server.close();
      await served.database.close();
    }
  }
  test('are the same, byte for byte, in every answer and file that is not the author’s', async () => {
    const one = await bytesOf(1);
    expect(one).toContain('SURVEY_ANSWERED');
    expect((await bytesOf(4)) === one).toBe(true);
  });
});
