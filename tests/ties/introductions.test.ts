import { join } from 'node:path';
import { writeBackup } from '../../api/exchange/backup';
import { restoreBackup } from '../../api/exchange/restore';
import { createChanges } from '../../api/graph/changes';
import { later } from '../../api/later';
import {
  AGAIN_DAYS,
  MONTH_DAYS,
  MOST_ASKED,
  MOST_THROUGH,
} from '../../api/ties/introductions/introduction-limits';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { startMailServer } from '../support/mail-server';
import { outboxOf } from '../support/outbox';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const DAY = 86_400_000;
const ASK = `mutation ($m: ID!, $through: ID!, $to: ID!, $word: String! = "Un stage en cuisine", $from: ID) {
  requestIntroduction(mutationId: $m, through: $through, to: $to, word: $word, from: $from) {
    told introduction { id state part version } receipt { id repeated }
  }
}`;
const ANSWER = `mutation ($m: ID!, $id: ID!, $answer: IntroductionAnswer!, $version: Int! = 1, $reason: String) {
  answerIntroduction(mutationId: $m, id: $id, answer: $answer, version: $version, reason: $reason) {
    introduction { state reason declinedBy metAt version } receipt { id }
  }
}`;
const LIST = `{ introductions { id state part word reason mayAnswer onBehalf version
  from { id } through { id } to { id } } }`;
const OVERVIEW = `{ introductionsOverview { asked accepted declined met stalled
  waiting { state days stalls from { id } to { id } } } }`;
const UNDO = 'mutation ($m: ID!, $entry: ID!) { undo(mutationId: $m, entry: $entry) { id } }';
const JOURNAL =
  '{ journal(first: 50) { edges { node { id operation root changes { what field after } } } } }';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly part: string;
  readonly version: number;
  readonly word: string;
}
interface Asked {
  readonly told: boolean;
  readonly introduction: Shown;
  readonly receipt: { readonly id: string; readonly repeated: boolean };
}

describeOnBothEngines('introductions', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  /** He asks, Anne introduces, Sam is met. */
  let remi: SignedIn;
  let anne: SignedIn;
  let zoe: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    await served.add({
      'people.csv': 'id,name,email,phone\np3,Zoé Lefèvre,zoe@plus.example,01 99 00 00 03\n',
    });
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    remi = await signIn(served, 'remi@etoile.example');
    anne = await signIn(served, 'anne@commune.example');
    zoe = await signIn(served, 'zoe@plus.example');
  }, 60_000);
  afterEach(() => served.server.close());

  let turn = 0;
  const m = () => {
    turn += 1;
    return `m${turn}`;
  };
  const ask = (who: SignedIn = remi, more: Record<string, unknown> = {}) =>
    firstOf<Asked>(who.query, ASK, { m: m(), through: 'p2', to: 'p3', ...more });
  const refusedAsk = (more: Record<string, unknown>, who: SignedIn = remi) =>
    refusalOf(who.query, ASK, { m: m(), through: 'p2', to: 'p3', ...more });
  const answer = (who: SignedIn, id: string, said: string, more: Record<string, unknown> = {}) =>
    firstOf<{ introduction: Shown; receipt: { id: string } }>(who.query, ANSWER, {
      m: m(),
      id,
      answer: said,
      ...more,
    });
  const refusedAnswer = (who: SignedIn, id: string, said: string, more: Record<string, unknown> = {}) =>
    refusalOf(who.query, ANSWER, { m: m(), id, answer: said, ...more });
  const list = (who: SignedIn) => firstOf<Shown[]>(who.query, LIST);
  /** Mails that wait for the address, by kind; what each says is told by the mail tests below. */
  const mailsTo = async (address: string) =>
    (await outboxOf(served)).filter(({ to }) => to === address).map(({ kind }) => kind);

  test('from request to met: each of the three is told in turn, and sees it in turn', async () => {
    const { introduction, told, receipt } = await ask();
    expect([introduction, told]).toEqual([
      { id: introduction.id, state: 'ASKED', part: 'ASKER', version: 1 },
      true,
    ]);
    expect(receipt.id).not.toBeNull();
    expect(await mailsTo('anne@commune.example')).toEqual(['INTRODUCTION_ASKED']);
    expect(await list(zoe)).toEqual([]);
    expect(await list(anne)).toMatchObject([{ part: 'INTRODUCER', mayAnswer: ['ACCEPTED', 'DECLINED'] }]);
    await answer(anne, introduction.id, 'ACCEPTED');
    expect(await mailsTo('remi@etoile.example')).toEqual(['INTRODUCTION_ACCEPTED']);
    expect(await mailsTo('zoe@plus.example')).toEqual(['INTRODUCTION_ACCEPTED']);
    expect(await list(zoe)).toMatchObject([{ part: 'TARGET', mayAnswer: ['MET', 'DECLINED'] }]);
    const met = await answer(zoe, introduction.id, 'MET', { version: 2 });
    expect(met.introduction).toMatchObject({ state: 'MET', metAt: NOW, version: 3 });
    expect(await mailsTo('remi@etoile.example')).toEqual(['INTRODUCTION_ACCEPTED', 'INTRODUCTION_MET']);
    // Whoever says so needs no letter.
    expect(await mailsTo('zoe@plus.example')).toEqual(['INTRODUCTION_ACCEPTED']);
    expect(await list(remi)).toMatchObject([{ state: 'MET', mayAnswer: [] }]);
  });

  test('declined with a reason, by who is asked, or by who is to be met once it was accepted', async () => {
    const first = (await ask()).introduction;
    expect(await refusedAnswer(anne, first.id, 'DECLINED')).toMatchObject({
      code: 'INVALID',
      place: 'reason',
    });
    expect(await refusedAnswer(anne, first.id, 'MET')).toMatchObject({ facts: { reason: 'NOT_ANSWERED' } });
    const declined = await answer(anne, first.id, 'DECLINED', { reason: 'Pas ce mois-ci' });
    expect(declined.introduction).toMatchObject({ state: 'DECLINED', declinedBy: 'INTRODUCER' });
    expect(await mailsTo('remi@etoile.example')).toEqual(['INTRODUCTION_DECLINED']);
    expect(await list(zoe)).toEqual([]);
    expect(await mailsTo('zoe@plus.example')).toEqual([]);
    const second = (await ask(remi, { through: 'p4' })).introduction;
    expect(await list(zoe)).toEqual([]);
    await served.add({ 'people.csv': 'id,name,email\np4,Sam Diallo,sam@etoile.example\n' });
    const sam = await signIn(served, 'sam@etoile.example');
    await answer(sam, second.id, 'ACCEPTED');
    const byTarget = await answer(zoe, second.id, 'DECLINED', { version: 2, reason: 'Je change de poste' });
    expect(byTarget.introduction).toMatchObject({ state: 'DECLINED', declinedBy: 'TARGET' });
  });

  test('answered twice, by a third person, at a stale version, or not at all there: a clear error', async () => {
    const { id } = (await ask()).introduction;
    for (const other of [zoe, coordinator])
      expect(await refusedAnswer(other, id, 'ACCEPTED')).toMatchObject({
        code: 'FORBIDDEN',
        place: 'introduction',
      });
    expect(await refusedAnswer(remi, id, 'ACCEPTED')).toMatchObject({ code: 'CONFLICT' });
    expect(await refusedAnswer(anne, id, 'ACCEPTED', { version: 7 })).toMatchObject({ place: 'version' });
    await answer(anne, id, 'ACCEPTED');
    expect(await refusedAnswer(anne, id, 'ACCEPTED', { version: 2 })).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'ANSWERED', state: 'ACCEPTED' },
    });
    expect(await refusedAnswer(anne, 'nobody', 'MET')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(asking(served, ''), LIST)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  test('to oneself, by oneself, by who is met, by or to whom nobody knows or nobody employs, without a word: refused', async () => {
    await served.add({ 'people.csv': 'id,name\np9,Sans Employeur\n' });
    const before = await contentsOf(served.database);
    for (const [more, code, place] of [
      [{ to: 'p1' }, 'INVALID', 'to'],
      [{ through: 'p1' }, 'INVALID', 'through'],
      [{ through: 'p3' }, 'INVALID', 'through'],
      [{ to: 'nobody' }, 'NOT_FOUND', 'person'],
      [{ through: 'nobody' }, 'NOT_FOUND', 'person'],
      [{ to: 'p9' }, 'INVALID', 'to'],
      [{ through: 'p9' }, 'INVALID', 'through'],
      [{ word: '  ' }, 'INVALID', 'word'],
      [{ word: 'x'.repeat(1_001) }, 'INVALID', 'word'],
      [{ from: 'p2', through: 'p4' }, 'FORBIDDEN', 'Mutation.requestIntroduction'],
    ] as const)
      expect([more, await refusedAsk(more)]).toMatchObject([more, { code, place }]);
    expect(await contentsOf(served.database)).toEqual(before);
  });

  test('not twice for the same while it is open, nor soon after its answer', async () => {
    const { id } = (await ask()).introduction;
    expect(await refusedAsk({})).toMatchObject({ code: 'CONFLICT', facts: { reason: 'ASKED_ALREADY' } });
    await answer(anne, id, 'DECLINED', { reason: 'Pas maintenant' });
    const again = await refusedAsk({});
    expect(again).toMatchObject({ facts: { reason: 'ASKED_LATELY', days: AGAIN_DAYS } });
    expect(String(again?.cure)).toContain('2025-09-29');
    served.clock.now = later(NOW, AGAIN_DAYS * DAY);
    remi = await signIn(served, 'remi@etoile.example');
    expect((await ask()).introduction.state).toBe('ASKED');
  });

  test('nobody asks, and nobody is asked, more than a bounded number of times a month', async () => {
    const people = Array.from({ length: MOST_ASKED + 1 }, (_, i) => `q${i},Personne ${i},s3`);
    await served.add({ 'people.csv': `id,name,structure\n${people.join('\n')}\n` });
    for (let i = 0; i < MOST_THROUGH; i += 1) await ask(remi, { to: `q${i}` });
    const introducer = await refusedAsk({ to: 'q4', from: 'p4' }, coordinator);
    expect(introducer).toMatchObject({
      code: 'CONFLICT',
      facts: {
        reason: 'INTRODUCER_ASKED_TOO_OFTEN',
        most: MOST_THROUGH,
        days: MONTH_DAYS,
        from: '2025-07-31',
      },
    });
    for (let i = MOST_THROUGH; i < MOST_ASKED; i += 1) await ask(remi, { to: `q${i}`, through: 'p4' });
    expect(await refusedAsk({ to: 'q6', through: 'p4' })).toMatchObject({
      facts: { reason: 'ASKED_TOO_OFTEN' },
    });
    served.clock.now = later(NOW, MONTH_DAYS * DAY);
    remi = await signIn(served, 'remi@etoile.example');
    expect((await ask(remi, { to: 'q6' })).introduction.state).toBe('ASKED');
  });

  test('what is taken back is gone with its mail, and still counts for the month', async () => {
    const { receipt } = await ask();
    await answerOf(remi.query, UNDO, { m: m(), entry: receipt.id });
    expect(await list(remi)).toEqual([]);
    expect(await list(anne)).toEqual([]);
    for (let i = 1; i < MOST_ASKED; i += 1) {
      const again = await ask();
      await answerOf(remi.query, UNDO, { m: m(), entry: again.receipt.id });
    }
    expect(await refusedAsk({})).toMatchObject({ facts: { reason: 'ASKED_TOO_OFTEN' } });
  });

  test('an answer is taken back by its author alone; a request that was answered is not', async () => {
    const { introduction, receipt } = await ask();
    const answered = await answer(anne, introduction.id, 'DECLINED', { reason: 'Trop tôt' });
    expect(await refusalOf(remi.query, UNDO, { m: m(), entry: receipt.id })).toMatchObject({
      facts: { reason: 'CHANGED_SINCE' },
    });
    for (const other of [remi, coordinator])
      expect(await refusalOf(other.query, UNDO, { m: m(), entry: answered.receipt.id })).toMatchObject({
        code: 'FORBIDDEN',
      });
    await answerOf(anne.query, UNDO, { m: m(), entry: answered.receipt.id });
    expect(await list(anne)).toMatchObject([{ state: 'ASKED', reason: null }]);
  });

  test('the coordination sees how many and where they stall: no name, no word, nothing in its journal', async () => {
    await ask();
    served.clock.now = later(NOW, 20 * DAY);
    coordinator = await signIn(served, 'coord@territoire.example');
    const overview = await firstOf(coordinator.query, OVERVIEW);
    expect(overview).toEqual({
      asked: 1,
      accepted: 0,
      declined: 0,
      met: 0,
      stalled: 1,
      waiting: [{ state: 'ASKED', days: 20, stalls: true, from: { id: 's1' }, to: { id: 's2' } }],
    });
    expect(await list(coordinator)).toEqual([]);
    expect(JSON.stringify(await firstOf(coordinator.query, JOURNAL))).not.toContain('INTRODUCTION');
    remi = await signIn(served, 'remi@etoile.example');
    const own = JSON.stringify(await firstOf(remi.query, JOURNAL));
    expect(own).toContain('INTRODUCTION_REQUESTED');
    expect(own).not.toContain('cuisine');
    expect(await refusalOf(remi.query, OVERVIEW)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('asked by the coordination in somebody’s name: the coordination follows it, and they are told', async () => {
    const { introduction } = await ask(coordinator, { from: 'p1' });
    expect(introduction.part).toBe('COORDINATION');
    expect(await list(remi)).toMatchObject([{ part: 'ASKER', onBehalf: true }]);
    expect(await mailsTo('remi@etoile.example')).toEqual(['INTRODUCTION_ASKED_FOR_YOU']);
    expect(await mailsTo('anne@commune.example')).toEqual(['INTRODUCTION_ASKED']);
    await answer(anne, introduction.id, 'ACCEPTED');
    expect(await list(coordinator)).toMatchObject([{ state: 'ACCEPTED', mayAnswer: [] }]);
  });

  test('whoever has no address is not written to, and the asker is told so', async () => {
    expect((await ask(remi, { through: 'p4' })).told).toBe(false);
    const once = await ask(remi, { through: 'p2', m: 'same' });
    const twice = await ask(remi, { through: 'p2', m: 'same' });
    expect([twice.introduction.id, twice.receipt.repeated]).toEqual([once.introduction.id, true]);
    expect(await list(anne)).toHaveLength(1);
  });

  test.each(['p1', 'p2', 'p3'])(
    '%s is erased: the introduction goes, from the journal and the mails too',
    async (id) => {
      served.clock.now = NOW;
      const { introduction } = await ask(remi, { word: 'Mot secret' });
      await answer(anne, introduction.id, 'DECLINED', { reason: 'Motif secret' });
      await answerOf(coordinator.query, `mutation { erasePerson(mutationId: "x", id: "${id}") { id } }`);
      const engine = served.database as unknown as { runText(text: string): Promise<unknown[]> };
      const left = JSON.stringify(await engine.runText('MATCH (n) RETURN properties(n) AS p ORDER BY n.id'));
      for (const trace of ['Mot secret', 'Motif secret']) expect(left).not.toContain(trace);
      expect((await outboxOf(served)).filter(({ kind }) => kind.startsWith('INTRODUCTION'))).toEqual([]);
      for (const who of [remi, anne, zoe].filter((_, i) => ['p1', 'p2', 'p3'][i] !== id))
        expect(await list(who)).toEqual([]);
    },
  );

  test('a backup carries them, and brings them back', async () => {
    await ask();
    const before = await list(anne);
    const file = join(served.dataDir, 'backup.json');
    const database = served.database;
    await writeBackup(file, { database, clock: () => NOW });
    await restoreBackup(file, { changes: createChanges(database, () => NOW), by: 'test' });
    served.store.expire();
    anne = await signIn(served, 'anne@commune.example');
    expect(await list(anne)).toEqual(before);
  });
});

describeOnBothEngines('what the mails of an introduction say', (open) => {
  test('who asks and why; contacts as they are shown to members on the day it is sent; that one may say so', async () => {
    const mailServer = await startMailServer();
    const served = await serveSmallTerritory(await open(), { SMTP_URL: mailServer.url });
    await served.add({
      'people.csv': 'id,name,email,phone\np3,Zoé Lefèvre,zoe@plus.example,01 99 00 00 03\n',
    });
    const remi = await signIn(served, 'remi@etoile.example');
    const anne = await signIn(served, 'anne@commune.example');
    const say = async (who: SignedIn, text: string, variables: object) => {
      await firstOf(who.query, text, { m: text.slice(0, 80) + JSON.stringify(variables), ...variables });
      await served.jobs.idle();
    };
    const sent = (address: string) =>
      mailServer.mails
        .filter(({ to }) => to.includes(address))
        .map(({ subject, text }) => `${subject}\n${text}`)
        .join('\n');
    await say(remi, ASK, { m: 'ask', through: 'p2', to: 'p3' });
    const [shown] = await firstOf<Shown[]>(anne.query, LIST);
    await say(anne, ANSWER, { m: 'yes', id: shown?.id, answer: 'ACCEPTED' });
    await say(anne, ANSWER, { m: 'met', id: shown?.id, answer: 'MET', version: 2 });
    expect(sent('anne@commune.example')).toMatch(/Rémi Œuvrard vous demande[\s\S]*Un stage en cuisine/);
    const toRemi = sent('remi@etoile.example');
    expect(toRemi).toContain('zoe@plus.example');
    // Zoé shows her telephone to her colleagues alone.
    expect(toRemi).not.toContain('01 99 00 00 03');
    expect(toRemi).toContain('dites que vous vous connaissez');
    expect(sent('zoe@plus.example')).toMatch(/Un stage en cuisine[\s\S]*remi@etoile\.example/);
    await served.server.close();
    await mailServer.stop();
  }, 60_000);
});
