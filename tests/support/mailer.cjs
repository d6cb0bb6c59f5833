// The jobs of a server, in a process of its own on a graph that it may share; orders come as JSON lines, and the
// clock is where the test puts it.
const { join } = require('node:path');
const { createInterface } = require('node:readline');
const dist = (path) => require(join(process.cwd(), 'dist', 'api', path));
require('reflect-metadata');
const { openGraph } = dist('graph/open.js');
const { JOBS } = dist('jobs/job-catalogue.js');
const { createScheduler, LEASE_MS } = dist('jobs/scheduler.js');
const { readSmtpUrl } = dist('mail/mail-settings.js');
const { listMails, queueMail } = dist('mail/outbox.repository.js');
const { sendDueMails } = dist('mail/send-due-mails.js');
const { createMailTransport } = dist('mail/transport.js');
const { VISITOR } = dist('access/viewer.js');
const { createChanges } = dist('graph/changes.js');
const { answerFollowUp } = dist('projects/follow-ups/answer-by-link.service.js');
const { createRequestContext } = dist('request-context.js');
const { createNetworkStore } = dist('ties/network-store.js');

const { settings, smtpUrl, clock: start, holder } = JSON.parse(process.argv[2]);
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
let now = start;

(async () => {
  const database = await openGraph(settings, now);
  const transport = createMailTransport({
    smtp: readSmtpUrl(smtpUrl),
    from: { name: '', address: 'carte@territoire.example' },
  });
  const log = { warn: () => undefined, error: (facts) => say({ logged: String(facts.err ?? facts) }) };
  const desk = {
    database,
    transport,
    log,
    clock: () => now,
    print: () => undefined,
    address: () => 'http://127.0.0.1:4000',
    delivered: new Set(),
  };
  const jobs = createScheduler(desk, JOBS, { holder, leaseMs: LEASE_MS });
  const orders = {
    clock: async (value) => {
      now = value;
    },
    queue: (mails) =>
      database.transaction(async (tx) => {
        for (const mail of mails) await queueMail(tx, mail);
      }),
    tick: () => jobs.tick(),
    // As the page of a follow-up's link does.
    answer: async ({ token }) => {
      const store = createNetworkStore(database, () => now);
      const served = { ...desk, changes: createChanges(database, () => now), store, jobs };
      const said = { state: 'GOING_WELL', obstacle: null, nextStep: null, heldOn: null, reviewOn: null };
      await answerFollowUp(await createRequestContext(served, VISITOR), 'by link', token, said);
    },
    // What the lease keeps processes from doing at the same time.
    send: () => sendDueMails(desk, () => true),
    list: () => listMails(database, null, 200),
    close: async () => {
      await jobs.stop();
      transport.close();
      await database.close();
    },
  };
  say({ ready: true });
  createInterface({ input: process.stdin }).on('line', async (line) => {
    const [[order, value]] = Object.entries(JSON.parse(line));
    const answer = await orders[order](value);
    say({ done: answer ?? true });
    if (order === 'close') process.exit(0);
  });
})();
