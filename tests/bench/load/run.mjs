// M from each engine: reading it into memory beside merely streaming the same rows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingTool } from '../../../bin/neo4j/jars.mjs';
import { freePort, startNeo4j } from '../../../bin/neo4j/server.mjs';
import { copyOfData, importInto, openAt, product } from '../loaded.mjs';
import { median } from '../network/rounds.mjs';

const ROUNDS = 5;
const PASSWORD = 'only-for-the-bench';

/** Wall and CPU seconds of this process, the embedded engine in it. */
async function timed(work) {
  const [before, started] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1e3, cpu: (user + system) / 1e6, result };
}

/** Every row that loading reads, and nothing done with it. */
async function streamAll(database, kinds) {
  let rows = 0;
  for (const kind of kinds)
    for await (const _row of database.stream(`network/list-${kind}`, { hidden: [] })) rows += 1;
  return rows;
}

async function measured(database) {
  const { RECORD_KINDS } = product('network/record-order.js');
  const { readTerritory } = product('ties/network.repository.js');
  const { buildTerritoryNetwork } = product('network/territory-network.js');
  const { networkAt } = product('network/network-at.js');
  const steps = {
    streaming: () => streamAll(database, RECORD_KINDS),
    'reading the records': () => readTerritory(database),
    'loading: reading, dated columns, A(t) and S(t)': async () => {
      const { records } = await readTerritory(database);
      return networkAt(buildTerritoryNetwork(records), 20_260_101, false);
    },
  };
  const found = Object.fromEntries(Object.keys(steps).map((step) => [step, { wall: [], cpu: [] }]));
  let rows = 0;
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [step, work] of Object.entries(steps)) {
      const { wall, cpu, result } = await timed(work);
      if (step === 'streaming') rows = result;
      if (round < 0) continue;
      found[step].wall.push(wall);
      found[step].cpu.push(cpu);
    }
  }
  const medians = Object.entries(found).map(([step, { wall, cpu }]) => {
    return [step, { wall: median(wall), cpu: median(cpu) }];
  });
  return { rows, steps: Object.fromEntries(medians) };
}

async function fromEmbedded(name, folder) {
  const dataDir = join(folder, 'embedded');
  await copyOfData(name, dataDir);
  const database = await openAt({ engine: 'embedded', dataDir });
  try {
    return await measured(database);
  } finally {
    await database.close();
  }
}

/** A server of its own; null, with one line that says why, where there is no Java or Maven. */
async function fromNeo4j(name, folder) {
  const missing = missingTool();
  if (missing) {
    console.log(`No ${missing} here: Neo4j is not measured.`);
    return null;
  }
  const home = join(folder, 'neo4j');
  const { uri, child } = await startNeo4j({ home, port: await freePort(), password: PASSWORD });
  try {
    const settings = { engine: 'neo4j', uri, username: 'neo4j', password: PASSWORD, database: 'neo4j' };
    const database = await openAt(settings);
    await importInto(database, name);
    const found = await measured(database);
    await database.close();
    return found;
  } finally {
    child.kill('SIGTERM');
  }
}

function tableOf(name, engine, { rows, steps }) {
  const base = steps.streaming;
  const lines = Object.entries(steps).map(([step, { wall, cpu }]) => {
    const cells = [
      wall.toFixed(2),
      (wall / base.wall).toFixed(2),
      cpu.toFixed(2),
      (cpu / base.cpu).toFixed(2),
    ];
    return `| ${step} | ${cells.join(' | ')} |`;
  });
  return [
    `\n### ${name} from ${engine}, ${rows} rows`,
    '',
    '| | seconds | over streaming | CPU seconds here | over streaming |',
    '|---|--:|--:|--:|--:|',
    ...lines,
  ].join('\n');
}

export async function runLoadBench(names) {
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-load-'));
  try {
    for (const name of names) {
      for (const [engine, load] of [
        ['the embedded engine', fromEmbedded],
        ['Neo4j', fromNeo4j],
      ]) {
        const found = await load(name, folder);
        if (found) console.log(tableOf(name, engine, found));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
