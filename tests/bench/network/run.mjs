// The network in memory beside the libraries people would reach for, size after size, all in one run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BARS, reached } from './bars.mjs';
import { pythonOfBench } from './environment.mjs';
import { openGraphology } from './graphology.mjs';
import { openOurs } from './ours.mjs';
import { openPeer } from './peer.mjs';
import { median, rounds } from './rounds.mjs';
import { randomOf, SIZES, territory } from './territory.mjs';

const PEERS = ['igraph', 'networkit', 'rustworkx'];
const TASKS = ['components', 'articulation', 'bridges', 'cores', 'betweenness', 'paths', 'communities'];
const ROUNDS = { S: 9, M: 7, L: 3 };
/** igraph has no search from both ends: on L it is asked for as many pairs as it answers in a few seconds. */
const PAIRS = { S: 1_000, M: 1_000, L: 1_000 };
const FEWER_PAIRS = { S: 1_000, M: 200, L: 20 };
const SOURCES = 256;

function drawn(count, size, seed) {
  const random = randomOf(seed);
  return Int32Array.from({ length: count }, () => Math.floor(random() * size));
}

/**
 * In a process of its own each time, three times, so that nothing of before is in the figure. What is held is
 * asked of processes whose malloc gives back at once what was freed, as the peers' is told to (peers.py).
 */
function ourLoading(size, files) {
  const script = fileURLToPath(new URL('loading.mjs', import.meta.url));
  const parameters = ['--expose-gc', script, String(size), files.a, files.b];
  const thrice = (variables) =>
    Array.from({ length: 3 }, () => {
      const env = { ...process.env, ...variables };
      return JSON.parse(spawnSync(process.execPath, parameters, { encoding: 'utf8', env }).stdout);
    });
  const bytes = thrice({ MALLOC_TRIM_THRESHOLD_: '131072' }).map((one) => one.bytes);
  return { seconds: median(thrice({}).map((one) => one.seconds)), bytes: median(bytes) };
}

async function measure(name, python, folder) {
  const made = territory(name);
  const { size } = made;
  const everybody = size <= SOURCES;
  const sources = everybody
    ? Int32Array.from({ length: size }, (_, i) => i)
    : Int32Array.from(new Set(drawn(SOURCES, size, 3))).sort();
  const pairs = drawn(2 * PAIRS[name], size, 5);
  const files = Object.fromEntries(
    Object.entries({
      a: made.a,
      b: made.b,
      sources,
      pairs,
      fewer: pairs.slice(0, 2 * FEWER_PAIRS[name]),
    }).map(([key, values]) => {
      const file = join(folder, `${name}-${key}`);
      writeFileSync(file, values);
      return [key, file];
    }),
  );
  const found = { loading: { ours: ourLoading(size, files) }, versions: {} };
  const ours = openOurs(made);
  const libraries = [ours];
  if (name !== 'L') {
    const graphology = openGraphology(made);
    found.loading.graphology = { seconds: graphology.loaded };
    libraries.push(graphology);
  }
  for (const peer of python ? PEERS : []) {
    const opened = await openPeer(python, peer, folder);
    found.versions[peer] = opened.version;
    found.loading[peer] = await opened.ask('load', { a: files.a, b: files.b, size });
    libraries.push(opened);
  }
  const fast = { S: 50, M: 3, L: 1 }[name];
  for (const task of TASKS) {
    // On L one source takes as long as a sweep: the bar is on M.
    if (task === 'betweenness' && name === 'L') continue;
    const repeat = ['betweenness', 'communities', 'paths'].includes(task) ? 1 : fast;
    const asked = (peer) => ({
      sources: files.sources,
      pairs: peer === 'igraph' ? files.fewer : files.pairs,
    });
    const asking = libraries.map((library) =>
      library.ask
        ? { ...library, ask: (t, more) => library.ask(t, { ...asked(library.name), ...more }) }
        : library,
    );
    found[task] = await rounds(task, asking, {
      count: ROUNDS[name],
      repeat,
      input: { sources, pairs },
      asked: {},
      territory: made,
    });
    const perPair = found[task].get('igraph');
    if (task === 'paths' && perPair) perPair.seconds *= PAIRS[name] / FEWER_PAIRS[name];
  }
  found.sweep = median(Array.from({ length: 9 }, () => ours.sweep()));
  if (name === 'M') {
    const [one, two] = [[], []];
    for (let round = 0; round < ROUNDS.M; round += 1) {
      one.push(await ours.inThreads(1, sources));
      two.push(await ours.inThreads(2, sources));
    }
    found.threads = { one: median(one.slice(1)), two: median(two.slice(1)) };
  }
  for (const library of libraries) library.close?.();
  return found;
}

const shown = (seconds) =>
  seconds >= 1
    ? `${seconds.toFixed(1)} s`
    : seconds >= 0.001
      ? `${(seconds * 1e3).toFixed(1)} ms`
      : `${(seconds * 1e6).toFixed(0)} µs`;

function table(name, found) {
  const peers = ['graphology', ...PEERS];
  const row = (label, ours, of) => {
    const cells = peers.map((peer) => {
      const theirs = of(peer);
      return theirs === undefined ? '–' : String(Number((ours / theirs).toPrecision(2)));
    });
    return `| ${label} | ${cells.join(' | ')} |`;
  };
  const lines = TASKS.filter((task) => found[task]).map((task) => {
    const ours = found[task].get('ours').seconds;
    return row(`${task} (${shown(ours)})`, ours, (peer) => found[task].get(peer)?.seconds);
  });
  const { loading } = found;
  lines.push(
    row(
      `loading, time (${shown(loading.ours.seconds)})`,
      loading.ours.seconds,
      (peer) => loading[peer]?.seconds,
    ),
  );
  if (name !== 'S')
    lines.push(
      row(
        `loading, memory (${(loading.ours.bytes / 2 ** 20).toFixed(0)} MiB)`,
        loading.ours.bytes,
        (peer) => loading[peer]?.bytes,
      ),
    );
  const { structures, people, ties, meetings } = SIZES[name];
  const of = `${structures} structures, ${people} people, ${ties} ties, ${meetings} rencontres`;
  return [
    `\n### ${name}: ${of}`,
    '',
    `| ours (CPU time) over | ${peers.join(' | ')} |`,
    `|---|${peers.map(() => '--:|').join('')}`,
    ...lines,
  ].join('\n');
}

function barTable(results) {
  const lines = BARS.filter(({ on }) => results[on]).map((one) => {
    const value = one.ratio(results[one.on]);
    const verdict = value === null ? 'not compared' : reached(one, value) ? 'reached' : 'not reached';
    const cell = value === null ? '–' : value.toFixed(one.bar < 0.1 || one.atLeast ? 4 : 2);
    return `| ${one.name} | ${one.on} | ${one.atLeast ? '≥' : '≤'} ${one.bar} | ${cell} | ${verdict} |`;
  });
  return ['\n### The bars', '', '| what | on | bar | found | |', '|---|---|--:|--:|---|', ...lines].join(
    '\n',
  );
}

export async function runNetworkBench(sizes) {
  const python = pythonOfBench();
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-network-'));
  const results = {};
  try {
    for (const name of sizes) {
      results[name] = await measure(name, python, folder);
      console.log(table(name, results[name]));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(barTable(results));
  const versions = Object.entries(results[sizes[0]]?.versions ?? {}).map(
    ([peer, version]) => `${peer} ${version}`,
  );
  console.log(`\nNode ${process.version}${versions.length ? `, ${versions.join(', ')}` : ''}.`);
}
