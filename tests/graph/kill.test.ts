import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openGraph } from '../../api/graph/open';
import { seededRandom } from '../../api/network/layout/random';
import { projectRoot } from '../../api/root';
import { NOW } from '../support/graphs';

const ROUNDS = 20;
const writer = join(projectRoot(), 'tests', 'support', 'writer.cjs');

/** Starts the writer, kills it a moment after its first acknowledged write, and returns all that it said. */
async function writeAndKill(dataDir: string, round: number, after: number): Promise<string[]> {
  // In every other round the log is folded into the graph's file all the time, and the kill falls into that.
  const checkpointEvery = round % 2 === 0 ? 30_000 : 15;
  const child = spawn(process.execPath, [writer, dataDir, String(round), String(checkpointEvery)], {
    cwd: projectRoot(),
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child.stdout, 'data');
  await wait(after);
  child.kill('SIGKILL');
  await once(child, 'close');
  const lines = said.split('\n');
  // What follows the last line end was not said in full.
  return lines.slice(0, -1);
}

test('twenty kills under load lose no acknowledged write and leave no half of one', async () => {
  expect(existsSync(join(projectRoot(), 'dist', 'api', 'main.js'))).toBe(true);
  const dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-kill-'));
  const random = seededRandom(20);
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    acknowledged.push(...(await writeAndKill(dataDir, round, 20 + random() * 180)));
  }
  const database = await openGraph({ engine: 'embedded', dataDir }, NOW);
  const links = await database.read<{ from: string; to: string; properties: { id: string } }>(
    'exchange/dump-links:KNOWS',
  );
  const people = await database.read('exchange/dump-nodes:Person');
  const changes = await database.runText(
    'MATCH (c:Change) RETURN c.id AS id, c.revision AS revision ORDER BY revision',
  );
  await database.close();
  rmSync(dataDir, { recursive: true });

  const kept = new Set(links.map(({ properties }) => properties.id));
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  // One write is two people, their link and its change: nothing has a part without the others.
  expect(people).toHaveLength(links.length * 2);
  expect(new Set(changes.map(({ id }) => id))).toEqual(kept);
  expect(changes.map(({ revision }) => revision)).toEqual(changes.map((_, i) => i + 1));
}, 120_000);
