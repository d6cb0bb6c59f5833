// The API under load on the loopback address: what the pages ask, on S and on M, and a list beside a bare Apollo.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyOfData } from '../loaded.mjs';
import { median } from '../network/rounds.mjs';
import { ask, load } from './load.mjs';
import { LIST, QUERIES } from './queries.mjs';
import { startProduct, startServer } from './server.mjs';

const CONNECTIONS = 10;
/** As many as take about so long, and enough for a p99. */
const SECONDS = 10;
const LEAST = 100;
const MOST = 5_000;
const ROUNDS = 5;
const ROUND = { connections: 10, seconds: 3 };
const bare = fileURLToPath(new URL('bare.mjs', import.meta.url));

const rounded = (value) => (value === null ? '–' : String(Number(value.toPrecision(2))));
const growth = (small, large) => (small && large ? `×${rounded(large / small)}` : '–');

/** The first answers warm up: each query three times before it counts. */
async function asked(server) {
  const found = {};
  for (const [name, body] of Object.entries(QUERIES)) {
    let bytes = 0;
    const each = [body].flat();
    for (let i = 0; i < 3; i += 1) bytes = (await ask(server.address, each[i % each.length])).length;
    const started = performance.now();
    await ask(server.address, each[0]);
    const fit = Math.round((SECONDS * 1e3) / (performance.now() - started));
    const amount = Math.min(MOST, Math.max(LEAST, fit));
    found[name] = { bytes, ...(await load(server, body, { connections: CONNECTIONS, amount })) };
  }
  return found;
}

/** Turn and turn about, the same bytes from both: medians. */
export async function besideBare(server, folder) {
  const answer = await ask(server.address, LIST);
  const file = join(folder, 'list.json');
  writeFileSync(file, JSON.stringify(JSON.parse(answer).data.structures));
  const other = await startServer([bare, file]);
  try {
    if ((await ask(other.address, LIST)) !== answer) throw new Error('The bare server answers other bytes.');
    const found = { ours: [], bare: [] };
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [name, one] of [
        ['ours', server],
        ['bare', other],
      ]) {
        const result = await load(one, LIST, ROUND);
        if (round >= 0) found[name].push(result);
      }
    }
    const of = (name, key) => median(found[name].map((one) => one[key]));
    return Object.fromEntries(
      ['ours', 'bare'].map((name) => [name, { perSecond: of(name, 'perSecond'), cpu: of(name, 'cpu') }]),
    );
  } finally {
    await other.stop();
  }
}

async function measured(name, folder) {
  const dataDir = join(folder, name);
  await copyOfData(name, dataDir);
  const server = await startProduct(dataDir);
  try {
    return { list: await besideBare(server, folder), pages: await asked(server) };
  } finally {
    await server.stop();
  }
}

function tablesOf({ S, M }) {
  const lines = Object.keys(QUERIES).map((name) => {
    const [s, m] = [S.pages[name], M.pages[name]];
    const cells = ['p50', 'p99', 'cpu', 'bytes'].flatMap((key) => [
      key === 'bytes' ? rounded(s.bytes / 1024) : rounded(s[key]),
      key === 'bytes' ? rounded(m.bytes / 1024) : rounded(m[key]),
      growth(s[key], m[key]),
    ]);
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const list = Object.entries({ S, M }).map(
    ([
      name,
      {
        list: { ours, bare: other },
      },
    ]) => {
      const ratio = (ours.perSecond / other.perSecond).toFixed(2);
      const cells = [ours.perSecond, other.perSecond, ours.cpu, other.cpu].map(rounded);
      return `| ${name} | ${cells.slice(0, 2).join(' | ')} | ${ratio} | ${cells.slice(2).join(' | ')} | ${ratio >= 0.8 ? 'reached' : 'not reached'} |`;
    },
  );
  return [
    `\n### ${CONNECTIONS} at once, embedded engine`,
    '',
    '| | p50 S, ms | M | | p99 S, ms | M | | CPU S, ms | M | | KiB S | M | |',
    `|---|${'--:|'.repeat(12)}`,
    ...lines,
    '\n### A list of 50 structures beside a bare Apollo resolver of the same bytes',
    '',
    '| | ours, a second | bare | ratio (bar ≥ 0.8) | CPU ours, ms | bare | |',
    '|---|--:|--:|--:|--:|--:|---|',
    ...list,
  ].join('\n');
}

export async function runApiBench(sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-api-'));
  try {
    const found = {};
    for (const name of sizes) found[name] = await measured(name, folder);
    console.log(tablesOf(found));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
