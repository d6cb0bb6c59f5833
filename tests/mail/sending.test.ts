import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { later } from '../../api/access/sign-in.service';
import { writeBackup } from '../../api/exchange/backup';
import { restoreBackup } from '../../api/exchange/restore';
import { createChanges } from '../../api/graph/changes';
import type { GraphEngine } from '../../api/graph/engine';
import { openJobs } from '../../api/jobs/open-jobs';
import { listMails, type NewMail, queueMail } from '../../api/mail/outbox.repository';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { type MailServer, startMailServer } from '../support/mail-server';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LOOKS_EVERY = MINUTE / 2;

const aMail = (id: string, more: Partial<NewMail> = {}): NewMail => ({
  id,
  kind: 'EDITOR_ADDED',
  to: `${id}@etoile.example`,
  data: { structure: 'Mission locale de l’Étoile' },
  createdAt: NOW,
  ...more,
});

describeOnBothEngines('mails of the outbox', (open) => {
  let mailServer: MailServer;
  let graph: GraphEngine;
  let served: SmallServer;
  beforeEach(async () => {
    mailServer = await startMailServer();
    graph = await open();
    served = await serveSmallTerritory(graph, { SMTP_URL: mailServer.url });
  }, 60_000);
  afterEach(async () => {
    await served.server.close();
    await mailServer.stop();
  });

  const queue = (...mails: readonly NewMail[]) =>
    graph.transaction(async (tx) => {
      for (const mail of mails) await queueMail(tx, mail);
    });
  const at = async (milliseconds: number) => {
    await served.jobs.idle();
    served.clock.now = later(NOW, milliseconds);
    await served.jobs.tick();
  };
  const rows = () => listMails(graph, null, 200);
  const states = async () => (await rows()).map(({ id, state, lastError }) => [id, state, lastError]);
  const dump = async () =>
    JSON.stringify(await graph.runText('MATCH (n) RETURN properties(n) AS p ORDER BY n.id'));

  test('goes to its address in French, from us, and leaves nothing of what it said', async () => {
    await queue(aMail('b1'));
    await served.jobs.tick();
    const [mail] = mailServer.mails;
    expect(mail).toMatchObject({
      from: 'interconnaissance@localhost',
      to: ['b1@etoile.example'],
      subject: 'Vous tenez à jour la fiche de « Mission locale de l’Étoile »',
    });
    expect(mail?.text).toContain('Vous pouvez désormais modifier la fiche de « Mission locale de l’Étoile »');
    expect(mail?.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    const [row] = await rows();
    expect(row).toMatchObject({
      kind: 'EDITOR_ADDED',
      state: 'SENT',
      attempts: 1,
      sentAt: NOW,
      address: null,
    });
    expect(await dump()).not.toContain('b1@etoile');
    await at(DAY);
    expect(mailServer.mails).toHaveLength(1);
  });

  test('is there when its change is, and once when it runs twice', async () => {
    const failed = graph.transaction(async (tx) => {
      await queueMail(tx, aMail('b1'));
      throw new RangeError('the change is refused');
    });
    await expect(failed).rejects.toThrow('the change is refused');
    expect(await rows()).toEqual([]);
    await queue(aMail('b2'));
    await queue(aMail('b2', { to: 'other@etoile.example' }));
    await served.jobs.tick();
    await queue(aMail('b2'));
    await at(DAY);
    expect(mailServer.mails.map(({ to }) => to)).toEqual([['b2@etoile.example']]);
  });

  test('is kept while the mail server is down, tried again ever later, and sent once', async () => {
    await mailServer.stop();
    await queue(aMail('b1'), aMail('b2'));
    const turns: [number, string][] = [];
    for (const minutes of [0, 1, 6, 21, 81, 141]) {
      if (minutes > 0) await at(minutes * MINUTE - LOOKS_EVERY);
      await at(minutes * MINUTE);
      for (const { id, attempts, dueAt, state, lastError } of await rows()) {
        expect([id, state, lastError]).toEqual([id, 'WAITING', 'UNREACHABLE']);
        if (id === 'b1') turns.push([attempts, dueAt]);
      }
    }
    expect(turns).toEqual(
      [1, 6, 21, 81, 141, 201].map((minutes, i) => [i + 1, later(NOW, minutes * MINUTE)]),
    );
    await mailServer.start();
    await at(200 * MINUTE);
    expect(mailServer.mails).toEqual([]);
    await at(201 * MINUTE);
    expect(mailServer.mails.map(({ to }) => to[0]).sort()).toEqual([
      'b1@etoile.example',
      'b2@etoile.example',
    ]);
    await at(DAY);
    expect(mailServer.mails).toHaveLength(2);
  });

  test('is given up after a week, with the last reason', async () => {
    await mailServer.stop();
    await queue(aMail('b1'));
    await at(0);
    await at(7 * DAY - LOOKS_EVERY);
    expect(await states()).toEqual([['b1', 'WAITING', 'UNREACHABLE']]);
    await mailServer.start();
    await at(7 * DAY);
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'GIVEN_UP', lastError: 'TOO_OLD', address: null });
    expect(row?.lastErrorDetail).toContain('ECONNREFUSED');
    expect(mailServer.mails).toEqual([]);
  });

  test('is given up when its address is refused for good; the others go', async () => {
    await mailServer.behave({ RCPT: [550, '<b1@etoile.example> nobody of that name', 'b1@'] });
    await queue(aMail('b1'), aMail('b2'));
    await served.jobs.tick();
    expect(mailServer.mails.map(({ to }) => to)).toEqual([['b2@etoile.example']]);
    const row = (await rows()).find(({ id }) => id === 'b1');
    expect(row).toMatchObject({ state: 'GIVEN_UP', lastError: 'REFUSED', address: null });
    expect(row?.lastErrorDetail).toContain('550 <b•••@etoile.example> nobody of that name');
    expect(served.logged.join('')).not.toContain('b1@etoile');
    expect(await dump()).not.toContain('b1@etoile');
  });

  test.each([
    ['the mail for good', { DATA: [554, 'no such words here'] }, 'GIVEN_UP', 'REFUSED'],
    ['the address for now', { RCPT: [451, 'later'] }, 'WAITING', 'REFUSED'],
    ['the mail for now', { DATA: [452, 'full'] }, 'WAITING', 'REFUSED'],
    ['the sender', { MAIL: [550, 'not you'] }, 'WAITING', 'REFUSED'],
    ['everybody', { CONNECT: [554, 'closed'] }, 'WAITING', 'REFUSED'],
    ['and closes', { RCPT: [421, 'closing'] }, 'WAITING', 'UNREACHABLE'],
  ] as const)('when the server refuses %s', async (_what, manners, state, error) => {
    await mailServer.behave(manners);
    await queue(aMail('b1'));
    await served.jobs.tick();
    expect(await states()).toEqual([['b1', state, error]]);
    await mailServer.behave({});
    await at(MINUTE);
    expect(mailServer.mails).toHaveLength(state === 'WAITING' ? 1 : 0);
  });

  test('a server that is down is asked once for all the mails that wait', async () => {
    await mailServer.behave({ CONNECT: [421, 'too busy'] });
    await queue(...Array.from({ length: 60 }, (_, i) => aMail(`b${i}`)));
    await served.jobs.tick();
    expect(new Set((await rows()).map(({ state, attempts }) => `${state} ${attempts}`))).toEqual(
      new Set(['WAITING 1']),
    );
    await mailServer.behave({});
    await at(MINUTE);
    expect(new Set(mailServer.mails.map(({ to }) => to[0])).size).toBe(60);
    expect(mailServer.mails).toHaveLength(60);
  });

  test('of a server that took the mail and died before it said so, both mails have one Message-ID', async () => {
    await mailServer.behave({ vanish: true });
    await queue(aMail('b1'));
    await served.jobs.tick();
    expect(await states()).toEqual([['b1', 'WAITING', 'UNREACHABLE']]);
    await mailServer.start();
    await at(MINUTE);
    expect(mailServer.mails).toHaveLength(2);
    expect(new Set(mailServer.mails.map(({ headers }) => headers.get('message-id'))).size).toBe(1);
  });

  test('names bring no header, no second address, and no address to follow', async () => {
    const name = 'Étoile\r\nBcc: all@etoile.example\r\n\r\nhttps://evil.example/x\u2028\u202e';
    await queue(
      aMail('b1', { data: { structure: name, by: name, path: '//evil.example' }, kind: 'SHEET_CHANGED' }),
      aMail('b2', { to: 'b2@etoile.example, all@etoile.example' }),
      aMail('b3', { to: 'b3@etoile.example\r\nRCPT TO:<all@etoile.example>' }),
    );
    await served.jobs.tick();
    expect(mailServer.mails.map(({ to }) => to)).toEqual([['b1@etoile.example']]);
    const [mail] = mailServer.mails;
    expect([...(mail?.headers.keys() ?? [])].sort()).toEqual(
      [
        'auto-submitted',
        'content-transfer-encoding',
        'content-type',
        'date',
        'from',
        'message-id',
        'mime-version',
        'subject',
        'to',
      ].sort(),
    );
    expect(mail?.subject).toBe('La fiche de « Étoile Bcc: all@etoile.example evil.example/x » a changé');
    expect(mail?.text).not.toContain('://evil');
    expect((await states()).filter(([, state]) => state === 'GIVEN_UP')).toEqual([
      ['b2', 'GIVEN_UP', 'BAD_ADDRESS'],
      ['b3', 'GIVEN_UP', 'BAD_ADDRESS'],
    ]);
  });

  test('to somebody who is erased, or about them, does not go', async () => {
    await mailServer.stop();
    await queue(
      aMail('to', { to: 'REMI@etoile.example' }),
      aMail('about', { about: ['p1'] }),
      aMail('other', { about: ['p2'] }),
    );
    await served.jobs.tick();
    const { errors } = await served.query('mutation { erasePerson(mutationId: "e", id: "p1") { id } }');
    expect(errors).toBeUndefined();
    expect((await rows()).map(({ id }) => id)).toEqual(['other']);
    await mailServer.start();
    await at(MINUTE);
    expect(mailServer.mails.map(({ to }) => to)).toEqual([['other@etoile.example']]);
    expect((await dump()).toLowerCase()).not.toContain('remi@etoile');
  });

  test('is forgotten 30 days after it was sent; what waits for a later day is not', async () => {
    await queue(aMail('b1'), aMail('later', { dueAt: later(NOW, 90 * DAY) }));
    await served.jobs.tick();
    await at(30 * DAY);
    expect((await states()).map(([id]) => id).sort()).toEqual(['b1', 'later']);
    await at(30 * DAY + 60 * MINUTE);
    expect(await states()).toEqual([['later', 'WAITING', null]]);
    await at(90 * DAY);
    expect(mailServer.mails.map(({ to }) => to[0])).toEqual(['b1@etoile.example', 'later@etoile.example']);
  });

  test('goes at once when the change that it tells of is made', async () => {
    const admin = await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    const { errors } = await admin.query(
      'mutation { addEditor(mutationId: "a", structure: "s1", person: "p1") { receipt { id } } }',
    );
    expect(errors).toBeUndefined();
    const [mail] = await mailServer.taken(1);
    expect(mail?.to).toEqual(['remi@etoile.example']);
    expect(mail?.text).toContain('http://127.0.0.1:4000/?structure=s1');
  });

  test('does not keep the process from stopping when the mail server says nothing', async () => {
    const { config, changes, store } = served;
    const log = { warn: () => undefined, error: () => undefined };
    const jobs = openJobs(
      {
        config,
        database: graph,
        changes,
        store,
        clock: () => NOW,
        print: () => undefined,
        log,
        address: () => '',
      },
      50,
    );
    await mailServer.behave({ hold: 'RCPT' });
    await queue(aMail('b1'));
    jobs.poke('send-mail');
    await mailServer.holding();
    await jobs.stop();
    expect(await states()).toEqual([['b1', 'WAITING', 'UNREACHABLE']]);
  });

  test('is in no backup; a restore leaves unsent what it told of', async () => {
    await queue(aMail('sent'));
    await served.jobs.tick();
    await queue(aMail('waiting'));
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-mail-'));
    const file = join(folder, 'backup.json');
    await writeBackup(file, { database: graph, clock: () => NOW });
    expect(readFileSync(file, 'utf8')).toContain('remi@etoile.example');
    expect(readFileSync(file, 'utf8')).not.toContain('waiting@etoile.example');
    await restoreBackup(file, { changes: createChanges(graph, () => NOW), by: 'test' });
    rmSync(folder, { recursive: true });
    expect((await states()).map(([id]) => id)).toEqual(['sent']);
    await at(DAY);
    expect(mailServer.mails.map(({ to }) => to)).toEqual([['sent@etoile.example']]);
  });
});
