// How the costs grow, each size beside the next in one run: what counts is the ratio, not the milliseconds.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../bin/lib/root.mjs';
import { runApiBench } from './api/run.mjs';
import { runContactsBench } from './contacts/run.mjs';
import { runGrowthPoints } from './growth/growth-points.mjs';
import { runLoadBench } from './load/run.mjs';
import { runMemoryBench } from './memory/run.mjs';
import { runNetworkBench } from './network/run.mjs';
import { SIZES as TERRITORIES } from './network/territory.mjs';
import { runSeatingBench } from './seating/run.mjs';

const load = (path) => createRequire(import.meta.url)(join(root, 'dist', 'api', path));
const SIZES = [1_000, 4_000, 16_000];
const NOW = '2026-01-01T00:00:00.000Z';

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}

async function measure(people) {
  const { generate } = load('exchange/generator/command.js');
  const { importFiles } = load('exchange/import-files.js');
  const { createChanges } = load('graph/changes.js');
  const { openGraph } = load('graph/open.js');
  const { networkAt } = load('network/network-at.js');
  const { isolatedStructures } = load('network/isolation.js');
  const { buildTerritoryNetwork } = load('network/territory-network.js');
  const { layoutNetwork } = load('network/layout/layout-network.js');
  const { readTerritory } = load('ties/network.repository.js');
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-bench-'));
  const quiet = () => undefined;
  const structures = Math.round(people / 4);
  const size = ['--people', people, '--structures', structures, '--ties', people * 3, '--meetings', 24];
  const csv = join(folder, 'csv');
  const [generated] = await timed(() => generate([csv, ...size.map(String)], quiet));
  const database = await openGraph({ engine: 'embedded', dataDir: join(folder, 'data') }, NOW);
  const context = {
    database,
    changes: createChanges(database, () => NOW),
    clock: () => NOW,
    by: 'bench',
    print: quiet,
  };
  const [imported] = await timed(() => importFiles([csv], context));
  const [read, { records }] = await timed(() => readTerritory(database));
  const [built, network] = await timed(() => buildTerritoryNetwork(records));
  const [derived, at] = await timed(() => networkAt(network, 20260101, false));
  const [isolated] = await timed(() => isolatedStructures(at));
  const ids = network.structures.list;
  const nodes = ids.slice(0, 250).map((id) => ({ id, size: 3, group: null }));
  const known = new Set(nodes.map(({ id }) => id));
  const edges = Array.from({ length: at.ties.edgeCount }, (_, e) => ({
    source: ids[at.ties.source[e]],
    target: ids[at.ties.target[e]],
    weight: 0.9,
  })).filter(({ source, target }) => known.has(source) && known.has(target));
  const [laidOut] = await timed(() => layoutNetwork(nodes, edges, { seed: 7 }));
  await database.close();
  rmSync(folder, { recursive: true });
  return { generated, imported, read, built, derived, isolated, 'layout of 250': laidOut };
}

async function runGrowth() {
  await measure(200); // warms the code up
  const results = [];
  for (const people of SIZES) results.push(await measure(people));
  const rows = Object.keys(results[0]).map((step) => {
    const cells = results.map((result, i) => {
      const ratio = i === 0 ? '' : ` (×${(result[step] / results[i - 1][step]).toFixed(1)})`;
      return `${result[step].toFixed(0)} ms${ratio}`;
    });
    return { step, ...Object.fromEntries(SIZES.map((people, i) => [`${people} people`, cells[i]])) };
  });
  console.table(rows);
  console.log('Sizes grow by 4: a ratio near ×4 is linear.');
}

/** Everything, or what is named: `growth`, `growth-points`, `api`, `load`, `memory`, `contacts`, `seating`, `network`; of these the sizes S, M, L. */
export async function runBench(wanted = []) {
  const sizes = wanted.filter((name) => name in TERRITORIES);
  const parts = wanted.filter((name) => !(name in TERRITORIES));
  const isWanted = (part) => wanted.length === 0 || parts.includes(part);
  if (isWanted('growth')) await runGrowth();
  if (isWanted('growth-points')) await runGrowthPoints(sizes.length > 0 ? sizes : ['S', 'M', 'L']);
  if (isWanted('api')) await runApiBench(['S', 'M']);
  if (isWanted('load')) await runLoadBench(sizes.length > 0 ? sizes : ['M']);
  if (isWanted('memory')) runMemoryBench(sizes.length > 0 ? sizes : ['M', 'L']);
  if (isWanted('contacts')) await runContactsBench(sizes.length > 0 ? sizes : Object.keys(TERRITORIES));
  if (isWanted('seating')) runSeatingBench();
  if (isWanted('network') || parts.length === 0)
    await runNetworkBench(sizes.length > 0 ? sizes : Object.keys(TERRITORIES));
}
