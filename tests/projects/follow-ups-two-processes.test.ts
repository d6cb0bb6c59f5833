import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles } from '../../api/exchange/import-files';
import { createChanges } from '../../api/graph/changes';
import { openGraph } from '../../api/graph/open';
import type { GraphSettings } from '../../api/graph/settings';
import { DAY_MS, later } from '../../api/later';
import type { MailRow } from '../../api/mail/outbox.repository';
import { CLAIM_MS } from '../../api/mail/send-due-mails';
import { projectRoot } from '../../api/root';
import { type Child, startChild } from '../support/child';
import { emptyNeo4j, NOW } from '../support/graphs';
import { type MailServer, startMailServer } from '../support/mail-server';
import { SMALL_TERRITORY } from '../support/small-territory';

/** Begun on the first day of the tests, long before, and just now; the last one has a lead without an address. */
const PROJECTS = [
  'id,title,status,lead,members,startedOn',
  'j1,Le café des conseillers,RUNNING,p1,p2,2025-07-01',
  'j2,Visites croisées,RUNNING,p2,,2025-07-02',
  'j3,Un vieux projet,RUNNING,p1,,2024-01-01',
  'j4,Sans adresse,RUNNING,p3,,2025-07-01',
].join('\n');
/** 90 days after the first of July, at eight. */
const DUE = later(NOW, 90 * DAY_MS);
const HOUR = 3_600_000;

let mailServer: MailServer;
const children: Child[] = [];
beforeAll(() => {
  expect(existsSync(join(projectRoot(), 'dist', 'api', 'jobs', 'remind-follow-ups.job.js'))).toBe(true);
});
beforeEach(async () => {
  mailServer = await startMailServer();
});
afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
  await mailServer.stop();
});

/** The small territory and some projects; whoever is asked has no account. */
async function fill(settings: GraphSettings): Promise<void> {
  const database = await openGraph(settings, NOW);
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-follow-'));
  for (const [name, content] of Object.entries({ ...SMALL_TERRITORY, 'projects.csv': PROJECTS }))
    writeFileSync(join(folder, name), content);
  const changes = createChanges(database, () => NOW);
  await importFiles([folder], { database, changes, clock: () => NOW, by: 'test', print: () => undefined });
  rmSync(folder, { recursive: true });
  await database.close();
}

async function startMailer(settings: GraphSettings, holder: string, clock = NOW): Promise<Child> {
  const child = startChild('mailer.cjs', [
    JSON.stringify({ settings, smtpUrl: mailServer.url, clock, holder }),
  ]);
  children.push(child);
  await child.next('ready');
  return child;
}

/** Every process looks at the clock at the same time; then the mails that were queued go out. */
async function allAt(processes: readonly Child[], clock: string): Promise<void> {
  for (const instant of [clock, later(clock, HOUR)]) {
    for (const child of processes) await child.order({ clock: instant });
    await Promise.all(processes.map((child) => child.order({ tick: true })));
  }
}
/** Mails about follow-ups: those whom the import added are told so by others. */
const ours = () => mailServer.mails.filter(({ subject }) => subject.includes('où en êtes-vous'));
const got = () =>
  ours()
    .map(({ to, subject }) => `${to[0]} ${subject}`)
    .sort();
/** Ten days after the import all else that it makes the jobs send is sent. */
const SETTLED = later(NOW, 10 * DAY_MS);
/** What became of them, in the graph. */
const statesOf = async (child: Child) =>
  ((await child.order({ list: true })).done as unknown as MailRow[])
    .filter(({ kind }) => kind.startsWith('FOLLOW_UP'))
    .map(({ state }) => state);

const FIRST = 'remi@etoile.example « Le café des conseillers » : où en êtes-vous ?';
const SECOND = 'anne@commune.example « Visites croisées » : où en êtes-vous ?';
const reminded = (mail: string) => mail.replace(' «', ' Un mot sur «');

async function remindersGoOnce(processes: readonly Child[]): Promise<void> {
  const [one] = processes;
  await allAt(processes, later(DUE, -DAY_MS));
  expect(got()).toEqual([]);
  await allAt(processes, DUE);
  expect(got()).toEqual([FIRST]);
  await allAt(processes, later(DUE, DAY_MS));
  await allAt(processes, later(DUE, 2 * DAY_MS));
  expect(got()).toEqual([FIRST, SECOND].sort());
  const mail = ours().find(({ to }) => to[0] === 'remi@etoile.example');
  expect(mail?.text).toContain('que vous pilotez avec Anne O’Connor, a démarré le 1 juillet 2025');
  for (const state of ['GOING_WELL', 'SLOWED', 'STOPPED'])
    expect(mail?.text).toMatch(new RegExp(`/follow-up\\?token=[\\w-]{22}&state=${state}\\n`));
  // Who answers is asked no more; who does not, once.
  const answered = await one?.order({ answer: { token: /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] } });
  expect(answered?.done).toBe(true);
  await allAt(processes, later(DUE, 15 * DAY_MS));
  await allAt(processes, later(DUE, 16 * DAY_MS));
  await allAt(processes, later(DUE, 40 * DAY_MS));
  expect(got()).toEqual([FIRST, SECOND, reminded(SECOND)].sort());
}

async function oneThatIsKilledLosesNothing(settings: GraphSettings): Promise<void> {
  const one = await startMailer(settings, 'one', SETTLED);
  await allAt([one], SETTLED);
  await mailServer.behave({ hold: 'REPLY' });
  void allAt([one], DUE).catch(() => undefined);
  await mailServer.holding();
  // The mail server has the mail; the process dies before it can note that.
  await one.kill();
  await mailServer.behave({});
  const two = await startMailer(settings, 'two', later(DUE, HOUR));
  for (const wait of [31_000, CLAIM_MS, HOUR]) {
    await two.order({ clock: later(DUE, HOUR + wait) });
    await two.order({ tick: true });
  }
  // Sent once more, under the same Message-ID, and noted as sent.
  expect(got()).toEqual([FIRST, FIRST]);
  expect(new Set(ours().map(({ headers }) => headers.get('message-id'))).size).toBe(1);
  expect(await statesOf(two)).toEqual(['SENT']);
  await two.order({ close: true });
}

async function aServerThatIsDownIsWaitedFor(settings: GraphSettings): Promise<void> {
  const one = await startMailer(settings, 'one', SETTLED);
  await allAt([one], SETTLED);
  await mailServer.stop();
  await allAt([one], DUE);
  expect(await statesOf(one)).toEqual(['WAITING']);
  await mailServer.start();
  await allAt([one], later(DUE, 3 * HOUR));
  expect(got()).toEqual([FIRST]);
  expect(await statesOf(one)).toEqual(['SENT']);
  await one.order({ close: true });
}

const uri = process.env.TEST_NEO4J_URI ?? '';
const password = process.env.TEST_NEO4J_PASSWORD ?? '';

(uri === '' ? describe.skip : describe)('two processes on one Neo4j, the clock moved 90 days', () => {
  const settings: GraphSettings = { engine: 'neo4j', uri, username: 'neo4j', password, database: 'neo4j' };
  beforeEach(async () => {
    await emptyNeo4j(uri, password);
    await fill(settings);
  });

  test('exactly the due reminders go out, once, none before; answered ones stop', async () => {
    await remindersGoOnce([await startMailer(settings, 'one'), await startMailer(settings, 'two')]);
  });

  test('a process that is killed between sending and recording sends at most once more, and loses none', () =>
    oneThatIsKilledLosesNothing(settings));
});

describe('one process on the embedded graph, the clock moved 90 days', () => {
  let dataDir: string;
  let settings: GraphSettings;
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-follow-'));
    settings = { engine: 'embedded', dataDir };
    await fill(settings);
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  test('exactly the due reminders go out, once, none before; answered ones stop', async () => {
    const one = await startMailer(settings, 'one');
    await remindersGoOnce([one]);
    await one.order({ close: true });
  });

  test('a process that is killed between sending and recording sends at most once more, and loses none', () =>
    oneThatIsKilledLosesNothing(settings));

  test('a mail server that is down is waited for: the reminder is kept, tried again, and goes once', () =>
    aServerThatIsDownIsWaitedFor(settings));
});
