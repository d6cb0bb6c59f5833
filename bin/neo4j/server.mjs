import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { ensureJars } from './jars.mjs';

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);
const START_DEADLINE_MS = 120_000;

/** A port that nobody uses on the loopback address. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * For a server that tests start, empty again and again and throw away: it warms up in seconds instead of minutes,
 * and a plan once made is kept although what it was made for is gone.
 */
const FOR_TESTS = {
  java: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
  settings: ['dbms.cypher.min_replan_interval=1d'],
};
const AS_IT_IS = { java: [], settings: [] };

function prepareHome(home, port, more) {
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import', 'run']) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    ...more,
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
}

async function answers(uri, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2_000 });
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/** A new server asks that its first password be changed. */
async function setFirstPassword(uri, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'), { connectionTimeout: 2_000 });
  try {
    const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
    await driver.executeQuery(change, { password }, { database: 'system' });
  } catch {
    // Not up yet, or it has its password already: `answers` tells.
  } finally {
    await driver.close();
  }
}

/** Starts a real Neo4j in `home`; resolves when Bolt answers. `forTests`: one that is emptied often and lives shortly. */
export async function startNeo4j({ home, port, password, forTests = false }) {
  const { java, settings } = forTests ? FOR_TESTS : AS_IT_IS;
  const lib = ensureJars();
  prepareHome(home, port, settings);
  const entry = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
  const child = spawn('java', ['-cp', join(lib, '*'), '-Xmx1g', ...java, ...OPENS, ...entry], {
    stdio: 'ignore',
  });
  const uri = `bolt://127.0.0.1:${port}`;
  const deadline = Date.now() + START_DEADLINE_MS;
  while (!(await answers(uri, password))) {
    if (child.exitCode !== null) throw new Error(`Neo4j stopped at once: see ${join(home, 'logs')}.`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(
        `Neo4j did not answer within ${START_DEADLINE_MS / 1000} s: see ${join(home, 'logs')}.`,
      );
    }
    await setFirstPassword(uri, password);
    await wait(500);
  }
  return { uri, child };
}
