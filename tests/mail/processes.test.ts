import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { later } from '../../api/access/sign-in.service';
import type { GraphSettings } from '../../api/graph/settings';
import type { MailRow, NewMail } from '../../api/mail/outbox.repository';
import { CLAIM_MS } from '../../api/mail/send-due-mails';
import { projectRoot } from '../../api/root';
import { type Child, startChild } from '../support/child';
import { emptyNeo4j, NOW } from '../support/graphs';
import { type MailServer, startMailServer } from '../support/mail-server';

const someMails = (count: number): NewMail[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `b${i}`,
    kind: 'ROLE_SET',
    to: `b${i}@etoile.example`,
    data: { role: 'ANALYST' },
    createdAt: NOW,
  }));

let mailServer: MailServer;
let children: Child[] = [];
beforeAll(() => {
  expect(existsSync(join(projectRoot(), 'dist', 'api', 'jobs', 'scheduler.js'))).toBe(true);
});
beforeEach(async () => {
  mailServer = await startMailServer();
});
afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
  children = [];
  await mailServer.stop();
});

async function startMailer(settings: GraphSettings, holder: string): Promise<Child> {
  const smtpUrl = mailServer.url;
  const child = startChild('mailer.cjs', [JSON.stringify({ settings, smtpUrl, clock: NOW, holder })]);
  children.push(child);
  await child.next('ready');
  return child;
}

const addresses = () => mailServer.mails.map(({ to }) => to[0]).sort();
const expected = (count: number) =>
  someMails(count)
    .map(({ to }) => to)
    .sort();
const states = async (child: Child) => {
  const { done } = await child.order({ list: true });
  return (done as unknown as MailRow[]).map(({ state, attempts }) => `${state} ${attempts}`);
};

const uri = process.env.TEST_NEO4J_URI ?? '';
const password = process.env.TEST_NEO4J_PASSWORD ?? '';

(uri === '' ? describe.skip : describe)('two processes on one Neo4j', () => {
  const settings: GraphSettings = { engine: 'neo4j', uri, username: 'neo4j', password, database: 'neo4j' };
  beforeEach(() => emptyNeo4j(uri, password));

  test('send each mail once, whoever’s turn it is', async () => {
    const [one, two] = [await startMailer(settings, 'one'), await startMailer(settings, 'two')];
    await one.order({ queue: someMails(30) });
    await Promise.all([one.order({ tick: true }), two.order({ tick: true })]);
    expect(addresses()).toEqual(expected(30));
    for (const child of [one, two]) {
      await child.order({ clock: later(NOW, 3_600_000) });
      await child.order({ tick: true });
    }
    expect(addresses()).toEqual(expected(30));
  });

  test('send each mail once even when both are at it at the same time', async () => {
    const [one, two] = [await startMailer(settings, 'one'), await startMailer(settings, 'two')];
    await one.order({ queue: someMails(40) });
    await Promise.all([one.order({ send: true }), two.order({ send: true })]);
    expect(addresses()).toEqual(expected(40));
    expect(new Set(await states(two))).toEqual(new Set(['SENT 1']));
  });

  test('when the one that is at it is killed, the other goes on once the lease is over', async () => {
    const [one, two] = [await startMailer(settings, 'one'), await startMailer(settings, 'two')];
    await one.order({ queue: someMails(10) });
    await mailServer.behave({ hold: 'RCPT' });
    void one.order({ tick: true }).catch(() => undefined);
    await mailServer.holding();
    await one.kill();
    await mailServer.behave({});
    await two.order({ tick: true });
    // The lease is the dead process's still.
    expect(mailServer.mails).toEqual([]);
    await two.order({ clock: later(NOW, 31_000) });
    await two.order({ tick: true });
    expect(mailServer.mails).toHaveLength(9);
    expect((await states(two)).filter((state) => state.startsWith('SENDING'))).toEqual(['SENDING 1']);
    await two.order({ clock: later(NOW, CLAIM_MS) });
    await two.order({ tick: true });
    expect(addresses()).toEqual(expected(10));
    expect((await states(two)).sort()).toEqual([...Array.from({ length: 9 }, () => 'SENT 1'), 'SENT 2']);
  });
});

describe('the embedded graph', () => {
  test('a process that is killed between taking a mail and sending it leaves it to the next one', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-mail-'));
    const settings: GraphSettings = { engine: 'embedded', dataDir };
    const one = await startMailer(settings, 'one');
    await one.order({ queue: someMails(3) });
    await mailServer.behave({ hold: 'RCPT' });
    void one.order({ tick: true }).catch(() => undefined);
    await mailServer.holding();
    await one.kill();
    await mailServer.behave({});
    const two = await startMailer(settings, 'two');
    await two.order({ clock: later(NOW, 31_000) });
    await two.order({ tick: true });
    expect(mailServer.mails).toHaveLength(2);
    await two.order({ clock: later(NOW, CLAIM_MS) });
    await two.order({ tick: true });
    expect(addresses()).toEqual(expected(3));
    await two.order({ close: true });
    rmSync(dataDir, { recursive: true });
  });
});
