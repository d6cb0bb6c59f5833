// Trusted contacts beside networkit's bidirectional Dijkstra: the same people, the same weights, the same pairs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonOfBench } from '../network/environment.mjs';
import { network, timed } from '../network/ours.mjs';
import { typed } from '../network/peer.mjs';
import { randomOf, SIZES, territory } from '../network/territory.mjs';
import { arcsOf, contactsOf } from './weighted.mjs';

const PAIRS = 1_000;
const BETWEEN = [3, 6];
const BARS = { M: 0.5, L: 0.2 };
const P99_OF_SWEEP = 0.1;

/** Anyone and anyone; then anyone and somebody whom a walk of at most four steps leads to. */
function questionsOf({ size, offsets, targets }) {
  const random = randomOf(5);
  const draw = (n) => Math.floor(random() * n);
  const degree = (person) => offsets[person + 1] - offsets[person];
  const walk = (from) => {
    let person = from;
    for (let step = 0; step < 4; step += 1) person = targets[offsets[person] + draw(degree(person))];
    return person;
  };
  /** Drawn anew until the two are two: of a pair that knows nobody else every second walk comes back. */
  const pair = (ends) => {
    for (;;) {
      const [from, to] = ends();
      if (from !== to) return { from, targets: Int32Array.of(to) };
    }
  };
  const anyone = Array.from({ length: PAIRS }, () => pair(() => [draw(size), draw(size)]));
  const near = Array.from({ length: PAIRS }, () =>
    pair(() => {
      const from = draw(size);
      return [from, degree(from) === 0 ? from : walk(from)];
    }),
  );
  return { anyone, 'within four steps': near };
}

/** Five routes to each: the mean of the second of two rounds, and each question by itself. */
function measureOurs(finder, questions, maxIntroducers) {
  const ask = (question) => finder.find({ ...question, maxIntroducers, first: 5 });
  questions.forEach(ask);
  const { seconds } = timed(() => questions.forEach(ask));
  const each = questions.map((question) => timed(() => ask(question)).seconds).sort((a, b) => a - b);
  return { mean: seconds / PAIRS, p99: each[Math.floor(PAIRS * 0.99)], routes: questions.map(ask) };
}

/** How many pairs were compared exactly; throws where the two do not agree. */
function mustAgree(routes, { score, steps }, maxIntroducers) {
  let compared = 0;
  routes.forEach(([best], i) => {
    const ours = best?.score ?? 0;
    const isWithin = steps[i] > 0 && steps[i] <= maxIntroducers + 1;
    const agree = isWithin ? Math.abs(ours - score[i]) <= 1e-9 : ours <= score[i] + 1e-9;
    if (!agree) throw new Error(`pair ${i}: ${ours} beside ${score[i]} in ${steps[i]} steps; no time counts`);
    if (isWithin) compared += 1;
  });
  return compared;
}

function askPeer(python, contacts, questions, folder) {
  for (const [name, column] of Object.entries(arcsOf(contacts))) writeFileSync(join(folder, name), column);
  writeFileSync(
    join(folder, 'pairs'),
    Int32Array.from(questions.flatMap(({ from, targets }) => [from, targets[0]])),
  );
  const script = fileURLToPath(new URL('peer.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [script, folder, String(contacts.size)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`networkit ended with ${status}: ${stderr}`);
  return {
    ...JSON.parse(stdout),
    each: typed(join(folder, 'each'), 'float'),
    score: typed(join(folder, 'score'), 'float'),
    steps: typed(join(folder, 'steps'), 'int'),
  };
}

const micro = (seconds) => `${(seconds * 1e6).toFixed(0)} µs`;

function report(name, pairs, maxIntroducers, ours, peer) {
  const mean = peer && peer.each.reduce((sum, one) => sum + one, 0) / PAIRS;
  return {
    size: name,
    pairs,
    'people between': maxIntroducers,
    'ours, mean': micro(ours.mean),
    p99: micro(ours.p99),
    'over networkit’s mean': peer ? (ours.mean / mean).toFixed(3) : 'not compared',
    bar: BARS[name] ? `≤ ${BARS[name]}` : '',
    'p99 over a sweep': peer ? (ours.p99 / peer.sweep).toFixed(4) : 'not compared',
    'bar of p99': BARS[name] ? `≤ ${P99_OF_SWEEP}` : '',
    'agree exactly': peer ? mustAgree(ours.routes, peer, maxIntroducers) : '',
  };
}

/** What the peer says of some of the pairs. */
const part = (peer, from) => ({
  sweep: peer.sweep,
  each: peer.each.subarray(from, from + PAIRS),
  score: peer.score.subarray(from, from + PAIRS),
  steps: peer.steps.subarray(from, from + PAIRS),
});

export async function runContactsBench(sizes) {
  const python = pythonOfBench();
  const { createContactFinder } = network('trusted-contacts/contact-finder');
  const rows = [];
  for (const name of sizes) {
    const contacts = contactsOf(territory(name), SIZES[name].structures);
    const questions = Object.entries(questionsOf(contacts));
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-contacts-'));
    try {
      const all = questions.flatMap(([, pairs]) => pairs);
      const peer = python ? askPeer(python, contacts, all, folder) : null;
      const finder = createContactFinder(contacts);
      questions.forEach(([pairs, some], i) => {
        for (const most of BETWEEN) {
          const ours = measureOurs(finder, some, most);
          rows.push(report(name, pairs, most, ours, peer && part(peer, i * PAIRS)));
        }
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(
    '\n### Trusted contacts: 1,000 pairs, CPU time, five routes each, beside one path of networkit',
  );
  console.table(rows);
}
