import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const SUMMARY = `{ meeting(id: "m2") { version summary {
  came firstTime structures towns ties newPairs ideas projects nextOn word edition sent toSend reached
} } }`;
const WRITE = `mutation ($m: ID!, $version: Int!, $word: String) {
  writeSummary(mutationId: $m, meeting: "m2", version: $version, word: $word) { receipt { id } }
}`;
const SEND = `mutation ($m: ID!, $meeting: ID! = "m2", $corrected: Boolean! = false) {
  sendSummary(mutationId: $m, meeting: $meeting, corrected: $corrected) { receipt { id } }
}`;

describeOnBothEngines('the summary of a rencontre', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await served.add({
      'ideas.csv': 'id,text,meeting,proposedBy\ni1,Un forum des métiers,m2,p1\ni2,Un petit-déjeuner,m2,\n',
      'projects.csv': 'id,title,ideas\nj1,Forum de printemps,i1\n',
    });
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
  });
  afterEach(() => served.server.close());

  const summary = async () =>
    firstOf<{ version: number; summary: Record<string, unknown> }>(coordinator.query, SUMMARY);
  const mails = async () => (await outboxOf(served)).filter(({ kind }) => kind === 'MEETING_SUMMARY');
  const send = (m: string, rest: object = {}) => answerOf(coordinator.query, SEND, { m, ...rest });
  const reason = async (m: string, rest: object = {}) =>
    (await refusalOf(coordinator.query, SEND, { m, ...rest }))?.facts;

  test('tells figures of the graph, the ideas and what they became, and no contact nor level', async () => {
    expect((await summary()).summary).toEqual({
      came: 3,
      firstTime: 1,
      structures: 2,
      towns: ['Drancy', 'Sevran'],
      ties: 1,
      newPairs: 1,
      ideas: ['Un forum des métiers', 'Un petit-déjeuner'],
      projects: ['Forum de printemps'],
      nextOn: '2025-09-10',
      word: null,
      edition: 0,
      sent: 0,
      toSend: 2,
      reached: 2,
    });
  });

  test('goes once to each who came and has an address; a corrected version goes to them anew, deliberately', async () => {
    const { version } = await summary();
    await answerOf(coordinator.query, WRITE, { m: 'w', version, word: 'Merci à tous.\nÀ bientôt.' });
    expect(await reason('early', { corrected: true })).toEqual({ reason: 'NOT_SENT_YET' });
    await send('s1');
    const first = await mails();
    expect(first.map(({ to }) => to).sort()).toEqual(['anne@commune.example', 'remi@etoile.example']);
    expect(first[0]?.data).toMatchObject({
      came: '3',
      ideas: '2',
      word: 'Merci à tous.\nÀ bientôt.',
      next: '10 septembre 2025',
    });
    expect(JSON.stringify(first.map(({ data }) => data))).not.toMatch(/@|level/);
    expect(await reason('s2')).toEqual({ reason: 'NOBODY_LEFT' });
    // The same press sent again, as its answer was lost.
    await send('s1');
    expect(await mails()).toHaveLength(2);
    await send('s3', { corrected: true });
    const all = await mails();
    expect(all).toHaveLength(4);
    expect(all.filter(({ data }) => data.corrected)).toHaveLength(2);
    expect((await summary()).summary).toMatchObject({ edition: 2, sent: 2, toSend: 0 });
  });

  test('who is noted later gets it too; nobody gets one of a rencontre to which nobody came', async () => {
    await send('s1');
    await answerOf(
      coordinator.query,
      'mutation { editPerson(mutationId: "e", id: "p4", version: 1, input: { email: "sam@etoile.example" }) { receipt { id } } }',
    );
    await send('s2');
    expect((await mails()).map(({ to }) => to)).toContain('sam@etoile.example');
    expect(await mails()).toHaveLength(3);
    await served.add({ 'meetings.csv': 'id,title,heldOn\nm8,Vide,2025-06-20\n' });
    expect(await reason('s3', { meeting: 'm8' })).toEqual({ reason: 'NOBODY_ATTENDED' });
    expect(await firstOf(coordinator.query, '{ meeting(id: "m8") { summary { came } } }')).toEqual({
      summary: null,
    });
  });

  test('a member reads it; a visitor does not, and the word is corrected at the version that was read', async () => {
    const remi = await signIn(served, 'remi@etoile.example');
    expect(await firstOf(remi.query, '{ meeting(id: "m2") { summary { came } } }')).toEqual({
      summary: { came: 3 },
    });
    expect(await refusalOf(asking(served, ''), '{ meeting(id: "m2") { summary { came } } }')).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
    expect(await refusalOf(coordinator.query, WRITE, { m: 'w', version: 9, word: 'x' })).toMatchObject({
      code: 'CONFLICT',
    });
  });
});
