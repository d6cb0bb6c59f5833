import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../api/root';
import { type Served, serveProgram } from './served';

const command = (dataDir: string, ...argv: string[]) =>
  spawnSync(process.execPath, ['bin/run.mjs', ...argv], {
    cwd: projectRoot(),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    timeout: 60_000,
  });

describe('the commands, while the server runs and when it does not', () => {
  let served: Served;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'interconnaissance-commands-'));
    served = await serveProgram({ SEED: 'none' });
  }, 60_000);
  afterAll(async () => {
    await served.stop();
    rmSync(folder, { recursive: true });
  });

  const count = async () => {
    const answer = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ territory { structureCount } }' }),
    });
    return ((await answer.json()) as { data: { territory: { structureCount: number } } }).data.territory
      .structureCount;
  };

  test('an import goes to the running server, which shows it at once', async () => {
    expect(await count()).toBe(0);
    const file = join(folder, 'structures.csv');
    writeFileSync(file, 'id,name,kind,city\ns1,Une,autre,Sevran\ns2,Deux,autre,Drancy\n');
    const done = command(served.dataDir, 'import', file);
    expect(done.stdout).toContain('2 lignes');
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(await count()).toBe(2);
  });

  test('a refused import names the line and ends with a failure', async () => {
    const file = join(folder, 'meetings.csv');
    writeFileSync(file, 'id,title,heldOn\nm1,R,2025-02-30\n');
    const refused = command(served.dataDir, 'import', file);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('meetings.csv, ligne 2, colonne heldOn');
  });

  test('a backup of the running server, restored when it does not run', async () => {
    const file = join(folder, 'backup.json');
    expect(command(served.dataDir, 'backup', file).status).toBe(0);
    expect(statSync(file).mode & 0o077).toBe(0);
    const other = mkdtempSync(join(tmpdir(), 'interconnaissance-other-'));
    const restored = command(other, 'restore', file);
    expect([restored.status, restored.stderr]).toEqual([0, '']);
    const again = join(folder, 'again.json');
    expect(command(other, 'backup', again).status).toBe(0);
    const records = (path: string) => JSON.parse(readFileSync(path, 'utf8')).records;
    expect(records(again)).toEqual(records(file));
    rmSync(other, { recursive: true });
  });

  test('nobody without the token gives the server an order', async () => {
    const answer = await fetch(`${served.address}/control/backup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-control-token': 'x'.repeat(64) },
      body: JSON.stringify({ argv: ['/tmp/x'] }),
    });
    expect(answer.status).toBe(404);
    expect(statSync(join(served.dataDir, 'server.json')).mode & 0o077).toBe(0);
  });

  test('a second server on the same folder says so in one line', () => {
    const second = spawnSync(process.execPath, ['bin/run.mjs', 'serve'], {
      cwd: projectRoot(),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, DATA_DIR: served.dataDir, PORT: '0' },
      timeout: 60_000,
    });
    expect([second.status, second.stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(second.stderr).toContain('DATA_DIR');
  });

  test('a port in use says so in one line', () => {
    const other = mkdtempSync(join(tmpdir(), 'interconnaissance-port-'));
    const { port } = new URL(served.address);
    const second = spawnSync(process.execPath, ['bin/run.mjs', 'serve'], {
      cwd: projectRoot(),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, DATA_DIR: other, PORT: port, SEED: 'none' },
      timeout: 60_000,
    });
    rmSync(other, { recursive: true });
    expect([second.status, second.stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(second.stderr).toContain(port);
  });
});
