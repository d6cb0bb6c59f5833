import { later } from '../../api/later';
import { listMails, type NewMail, queueMail } from '../../api/mail/outbox.repository';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { type MailServer, startMailServer } from '../support/mail-server';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const LIST = `query ($state: MailState, $first: Int! = 50) { outbox(state: $state, first: $first)
  { id kind state recipient createdAt dueAt attempts lastError lastErrorDetail sentAt } }`;
const SUMMARY =
  '{ outboxSummary { waiting sending sent givenUp configured lastError lastErrorDetail lastErrorAt } }';
const RETRY = 'mutation ($id: ID!) { retryMail(mutationId: "m", id: $id) { id state dueAt } }';
const DROP = 'mutation ($id: ID!) { dropMail(mutationId: "m", id: $id) { waiting givenUp } }';

describeOnBothEngines('the outbox, as the administrator sees it', (open) => {
  let mailServer: MailServer;
  let served: SmallServer;
  let admin: SignedIn;
  beforeEach(async () => {
    mailServer = await startMailServer({ user: 'carte', password: 'hunter2' });
    served = await serveSmallTerritory(await open(), {
      SMTP_URL: `smtp://carte:hunter2@127.0.0.1:${mailServer.port}`,
    });
    admin = await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
  }, 60_000);
  afterEach(async () => {
    await served.server.close();
    await mailServer.stop();
  });

  /** The mails of other jobs, of what is due by that clock, stay out of it. */
  const send = ({ jobs }: SmallServer) => {
    jobs.poke('send-mail');
    return jobs.idle();
  };
  const queue = (id: string, more: Partial<NewMail> = {}) =>
    served.database.transaction((tx) =>
      queueMail(tx, {
        id,
        kind: 'SHEET_CHANGED',
        to: `${id}@etoile.example`,
        data: { structure: 'Formation Plus', by: 'Zoé Lefèvre' },
        createdAt: NOW,
        ...more,
      }),
    );

  test('shows what waits and why, with addresses masked, and never what a mail says', async () => {
    await mailServer.behave({ RCPT: [450, '<anne@etoile.example> box full', 'anne@'] });
    await queue('anne');
    await queue('bob', { createdAt: later(NOW, -1_000) });
    await send(served);
    const mails = await firstOf<Record<string, unknown>[]>(admin.query, LIST);
    expect(mails).toEqual([
      {
        id: 'anne',
        kind: 'SHEET_CHANGED',
        state: 'WAITING',
        recipient: 'a•••@etoile.example',
        createdAt: NOW,
        dueAt: later(NOW, 60_000),
        attempts: 1,
        lastError: 'REFUSED',
        lastErrorDetail: expect.stringContaining('450 <a•••@etoile.example> box full'),
        sentAt: null,
      },
      {
        id: 'bob',
        kind: 'SHEET_CHANGED',
        state: 'SENT',
        recipient: null,
        createdAt: later(NOW, -1_000),
        dueAt: later(NOW, -1_000),
        attempts: 1,
        lastError: null,
        lastErrorDetail: null,
        sentAt: NOW,
      },
    ]);
    expect(JSON.stringify(mails)).not.toMatch(/Formation|Zoé|anne@/);
    expect(await firstOf(admin.query, LIST, { state: 'SENT' })).toMatchObject([{ id: 'bob' }]);
    expect(await firstOf(admin.query, LIST, { first: 1 })).toMatchObject([{ id: 'anne' }]);
    expect(await firstOf(admin.query, SUMMARY)).toEqual({
      waiting: 1,
      sending: 0,
      sent: 1,
      givenUp: 0,
      configured: true,
      lastError: 'REFUSED',
      lastErrorDetail: expect.stringContaining('box full'),
      lastErrorAt: NOW,
    });
  });

  test('a mail that waits is sent at once when it is asked for', async () => {
    await mailServer.stop();
    await queue('anne');
    await send(served);
    await mailServer.start();
    served.clock.now = later(NOW, 1_000);
    const before = served.clock.now;
    expect(await firstOf(admin.query, RETRY, { id: 'anne' })).toEqual({
      id: 'anne',
      state: 'WAITING',
      dueAt: before,
    });
    await mailServer.taken(1);
    await served.jobs.idle();
    await answerOf(admin.query, RETRY, { id: 'anne' });
    await served.jobs.idle();
    expect(mailServer.mails).toHaveLength(1);
    expect(await refusalOf(admin.query, RETRY, { id: 'nobody' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('what was given up cannot be sent: what it said is gone', async () => {
    await mailServer.behave({ RCPT: [550, 'nobody'] });
    await queue('anne');
    await send(served);
    expect(await refusalOf(admin.query, RETRY, { id: 'anne' })).toMatchObject({ code: 'CONFLICT' });
  });

  test('a mail that waits is dropped, once or twice', async () => {
    await mailServer.stop();
    await queue('anne');
    await queue('bob');
    await send(served);
    for (let i = 0; i < 2; i += 1)
      expect(await firstOf(admin.query, DROP, { id: 'anne' })).toEqual({ waiting: 1, givenUp: 0 });
    await mailServer.start();
    served.clock.now = later(NOW, 60_000);
    await send(served);
    expect(mailServer.mails.map(({ to }) => to)).toEqual([['bob@etoile.example']]);
  });

  test('a wrong password is a reason to wait, and is nowhere to be read', async () => {
    await served.server.close();
    const wrong = await serveSmallTerritory(served.database, {
      SMTP_URL: `smtp://carte:wrong-secret@127.0.0.1:${mailServer.port}`,
    });
    await queue('anne');
    await send(wrong);
    const [mail] = await listMails(wrong.database, null, 9);
    expect(mail).toMatchObject({ state: 'WAITING', lastError: 'SIGN_IN_REFUSED' });
    expect(`${JSON.stringify(mail)}${wrong.logged.join()}`).not.toContain('wrong-secret');
    expect(wrong.logged.join()).toContain('SIGN_IN_REFUSED');
    await wrong.server.close();
  });

  test('is the administrator’s alone', async () => {
    await queue('anne', { dueAt: later(NOW, 60_000) });
    const others: [string, SmallServer['query']][] = [
      ['SIGN_IN_NEEDED', asking(served, '')],
      ['FORBIDDEN', (await signIn(served, 'remi@etoile.example')).query],
      ['FORBIDDEN', (await signIn(served, 'anne@commune.example', null, ['s2'])).query],
      ['FORBIDDEN', (await signIn(served, 'coordination@territoire.example', 'COORDINATOR')).query],
      ['FORBIDDEN', (await signIn(served, 'analyste@territoire.example', 'ANALYST')).query],
    ];
    for (const [code, query] of others)
      for (const text of [LIST, SUMMARY, RETRY, DROP])
        expect([
          text,
          await refusalOf(query, text, text === LIST || text === SUMMARY ? {} : { id: 'anne' }),
        ]).toEqual([text, expect.objectContaining({ code })]);
    expect(await firstOf(admin.query, LIST)).toHaveLength(1);
  });
});

test('a server whose certificate nobody vouches for gets no mail', async () => {
  const { createMailTransport } = await import('../../api/mail/transport');
  const { readSmtpUrl } = await import('../../api/mail/mail-settings');
  const mailServer = await startMailServer({ startTls: true });
  const transport = createMailTransport({
    smtp: readSmtpUrl(mailServer.url),
    from: { name: '', address: 'carte@territoire.example' },
  });
  const sent = transport?.send({ id: 'b1', to: 'anne@etoile.example', subject: 'x', text: 'x' });
  await expect(sent).rejects.toThrow(/certificate|self.signed/i);
  expect(mailServer.mails).toEqual([]);
  transport?.close();
  await mailServer.stop();
});
