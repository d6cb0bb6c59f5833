import { endAccess } from '../../api/access/erasure.repository';
import { linkHash } from '../../api/access/secrets';
import { later } from '../../api/access/sign-in.service';
import type { GraphEngine } from '../../api/graph/engine';
import { listMails, type MailRow, queueMail } from '../../api/mail/outbox.repository';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { type MailServer, startMailServer } from '../support/mail-server';
import { asking, cookieOf, postToken, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const MINUTE = 60_000;
const REMI = 'remi@etoile.example';

describeOnBothEngines('the sign-in link by mail', (open) => {
  let mailServer: MailServer;
  let graph: GraphEngine;
  let served: SmallServer;
  beforeEach(async () => {
    mailServer = await startMailServer();
    graph = await open();
    served = await serveSmallTerritory(graph, {
      SMTP_URL: mailServer.url,
      PUBLIC_URL: 'https://carte.example',
      MAIL_FROM: 'La carte <carte@territoire.example>',
    });
  }, 60_000);
  afterEach(async () => {
    await served.server.close();
    await mailServer.stop();
  });

  const ask = (email: string) =>
    served.server.inject({
      method: 'POST',
      url: '/session/link',
      headers: { host: 'carte.example' },
      payload: { email },
    });
  const rows = () => listMails(graph, null, 200);
  /** The work that follows the answer is done when this many mails are queued, and each was tried. */
  const queued = async (count: number) => {
    const isDone = (mails: readonly MailRow[]) =>
      mails.length >= count && mails.every(({ attempts }) => attempts > 0);
    for (let i = 0; i < 1_000 && !isDone(await rows()); i += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await served.jobs.idle();
    return rows();
  };
  const at = async (milliseconds: number) => {
    await served.jobs.idle();
    served.clock.now = later(NOW, milliseconds);
    await served.jobs.tick();
  };
  const tokenIn = (text = '') => /https:\/\/carte\.example\/sign-in\?token=([\w-]+)/.exec(text)?.[1] ?? '';

  test('is asked for, arrives, and opens a session once', async () => {
    expect((await ask(REMI)).statusCode).toBe(202);
    const [mail] = await mailServer.taken(1);
    expect(mail).toMatchObject({ from: 'carte@territoire.example', to: [REMI] });
    expect(mail?.headers.get('from')).toBe('La carte <carte@territoire.example>');
    expect(mail?.subject).toBe('Votre lien de connexion');
    const token = tokenIn(mail?.text);
    const response = await postToken(served, token);
    expect(response.statusCode).toBe(200);
    const { data } = await asking(served, cookieOf(response))('{ me { email person { id } } }');
    expect(data).toEqual({ me: { email: REMI, person: { id: 'p1' } } });
    expect((await postToken(served, token)).statusCode).toBe(401);
    expect(served.printed).toEqual([]);
  });

  test('its token is in the mail and nowhere else', async () => {
    await mailServer.behave({ DATA: [451, 'not yet: https://carte.example/sign-in?token=quoted'] });
    await ask(REMI);
    await queued(1);
    await mailServer.behave({});
    await at(MINUTE);
    const token = tokenIn((await mailServer.taken(1))[0]?.text);
    expect(token).toMatch(/^[\w-]{22}$/);
    await served.jobs.idle();
    const kept = JSON.stringify(await graph.runText('MATCH (n) RETURN properties(n) AS p ORDER BY n.id'));
    // The search finds what is there: the hash is.
    expect(kept).toContain(linkHash(token));
    for (const place of [kept, served.logged.join(), served.printed.join()]) {
      expect(place).not.toContain(token);
      expect(place).not.toContain('quoted');
    }
    expect(served.logged.join()).toContain('SIGN_IN_LINK');
    expect(served.logged.join()).not.toContain(REMI);
  });

  test('asked for while the mail server is down, comes when it is back, if ten minutes are not over', async () => {
    await mailServer.stop();
    await ask(REMI);
    expect(await queued(1)).toMatchObject([{ state: 'WAITING', attempts: 1, lastError: 'UNREACHABLE' }]);
    await mailServer.start();
    await at(MINUTE);
    const token = tokenIn((await mailServer.taken(1))[0]?.text);
    served.clock.now = later(NOW, 10 * MINUTE);
    expect((await postToken(served, token)).statusCode).toBe(200);
  });

  test('is dropped when it could not be sent within ten minutes', async () => {
    await mailServer.stop();
    await ask(REMI);
    await queued(1);
    await at(MINUTE);
    await at(6 * MINUTE);
    await mailServer.start();
    await at(10 * MINUTE);
    expect(await rows()).toMatchObject([
      { state: 'GIVEN_UP', attempts: 3, lastError: 'TOO_OLD', address: null },
    ]);
    expect(mailServer.mails).toEqual([]);
  });

  test('five an address in a quarter of an hour, counted as they are asked for, not as they are sent', async () => {
    await mailServer.stop();
    for (let i = 1; i <= 5; i += 1) {
      await ask(REMI);
      await queued(i);
    }
    await ask(REMI);
    await ask('anne@commune.example');
    const waiting = await queued(6);
    expect(waiting.filter(({ address }) => address === REMI)).toHaveLength(5);
    await at(MINUTE);
    await mailServer.start();
    await at(6 * MINUTE);
    expect(mailServer.mails.filter(({ to }) => to[0] === REMI)).toHaveLength(5);
    // Tried three times each, they still count for five.
    await at(15 * MINUTE + 1);
    await ask(REMI);
    await queued(7);
    await mailServer.taken(7);
    for (let i = 2; i <= 5; i += 1) {
      await ask(REMI);
      await queued(6 + i);
    }
    await ask(REMI);
    await ask('anne@commune.example');
    await queued(12);
    expect((await rows()).filter(({ createdAt }) => createdAt !== NOW)).toHaveLength(6);
  });

  test('for an unknown address nothing is queued, and the answer is the same', async () => {
    const answers = [await ask('personne@ailleurs.example'), await ask('pas une adresse'), await ask(REMI)];
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    await mailServer.taken(1);
    await served.jobs.idle();
    expect((await rows()).map(({ kind, state }) => [kind, state])).toEqual([['SIGN_IN_LINK', 'SENT']]);
    expect(mailServer.mails.map(({ to }) => to)).toEqual([[REMI]]);
  });

  test('does not go when the account is closed, or signed out everywhere, meanwhile', async () => {
    await mailServer.stop();
    await ask(REMI);
    await queued(1);
    const [account] = await graph.read<{ id: string }>('access/find-account-by-email', { email: REMI });
    await graph.transaction((tx) => endAccess(tx, account?.id ?? ''));
    expect(await rows()).toEqual([]);
    await ask(REMI);
    await queued(1);
    await graph.runText("MATCH (a:Account) SET a.closedAt = '2025-07-01T08:00:00.000Z'");
    await mailServer.start();
    await at(MINUTE);
    expect(await rows()).toMatchObject([{ state: 'GIVEN_UP', lastError: 'ACCOUNT_GONE' }]);
    expect(mailServer.mails).toEqual([]);
  });

  test('for an account that is no more does not go', async () => {
    await graph.transaction((tx) =>
      queueMail(tx, { id: 'b1', kind: 'SIGN_IN_LINK', to: REMI, data: { account: 'gone' }, createdAt: NOW }),
    );
    await served.jobs.tick();
    expect(await rows()).toMatchObject([{ state: 'GIVEN_UP', lastError: 'ACCOUNT_GONE' }]);
    expect(mailServer.mails).toEqual([]);
  });
});

describeOnBothEngines('without a mail server', (open) => {
  let mailServer: MailServer;
  beforeEach(async () => {
    mailServer = await startMailServer();
  });
  afterEach(() => mailServer.stop());

  test('links are printed, and other mails wait for one, for a week', async () => {
    const graph = await open();
    const served = await serveSmallTerritory(graph);
    const admin = await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    for (const [id, createdAt] of [
      ['old', later(NOW, -7 * 24 * 60 * MINUTE + MINUTE)],
      ['new', NOW],
    ] as const)
      await graph.transaction((tx) =>
        queueMail(tx, { id, kind: 'ROLE_SET', to: REMI, data: { role: 'ANALYST' }, createdAt }),
      );
    await served.server.inject({
      method: 'POST',
      url: '/session/link',
      headers: { host: '127.0.0.1:4000' },
      payload: { email: REMI },
    });
    for (let i = 0; i < 500 && served.printed.length < 1; i += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await served.jobs.idle();
    expect(served.printed[0]).toMatch(
      /remi@etoile\.example.* http:\/\/127\.0\.0\.1:4000\/sign-in\?token=[\w-]{22}$/,
    );
    const SUMMARY = '{ outbox { id state lastError } outboxSummary { waiting sent configured lastError } }';
    expect((await admin.query(SUMMARY)).data).toMatchObject({
      outbox: [
        { id: 'new', state: 'WAITING', lastError: 'NO_SMTP_URL' },
        { state: 'SENT', lastError: null },
        { id: 'old', state: 'WAITING', lastError: 'NO_SMTP_URL' },
      ],
      outboxSummary: { waiting: 2, sent: 1, configured: false, lastError: 'NO_SMTP_URL' },
    });
    await served.server.close();

    const withOne = await serveSmallTerritory(graph, { SMTP_URL: mailServer.url });
    withOne.clock.now = later(NOW, MINUTE);
    await withOne.jobs.tick();
    expect(mailServer.mails.map(({ text }) => /rôle est maintenant : (\w+)/.exec(text)?.[1])).toEqual([
      'analyse',
    ]);
    expect((await listMails(graph, 'GIVEN_UP', 9)).map(({ id }) => id)).toEqual(['old']);
    await withOne.server.close();
  });
});
