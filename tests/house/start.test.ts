import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../api/graph/open';
import { projectRoot } from '../../api/root';
import { NOW } from '../support/graphs';

const start = (variables: Record<string, string>) =>
  spawnSync(process.execPath, ['bin/run.mjs', 'serve'], {
    cwd: projectRoot(),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...variables },
    timeout: 60_000,
  });

describe('a start that cannot succeed says why in one line', () => {
  test('a wrong value in the environment: exit code 2', () => {
    const { status, stderr } = start({ PORT: 'eighty' });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('PORT')]);
  });

  test('a mail server that is none: exit code 2, and its password is not repeated', () => {
    const { status, stdout, stderr } = start({ SMTP_URL: 'smtps://carte:hush-hush@smtp.example/?pool=1' });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('SMTP_URL')]);
    expect(`${stdout}${stderr}`).not.toContain('hush-hush');
  });

  test('a data folder that cannot be: a file stands there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-start-'));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { status, stderr } = start({ DATA_DIR: file });
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('DATA_DIR')]);
  });

  test('a data folder that another process holds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-start-'));
    const holder = spawn(process.execPath, ['tests/support/holder.cjs', folder], { cwd: projectRoot() });
    await once(holder.stdout, 'data');
    const { status, stderr } = start({ DATA_DIR: folder, SEED: 'none' });
    holder.kill('SIGKILL');
    await once(holder, 'close');
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Another process holds')]);
  });

  test('a graph that went back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-start-'));
    await (await openGraph({ engine: 'embedded', dataDir: folder }, NOW)).close();
    rmSync(join(folder, 'graph.grafeo'));
    const { status, stderr } = start({ DATA_DIR: folder, SEED: 'none' });
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('npm run restore')]);
  });

  test('a port in use', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-start-'));
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { status, stderr } = start({ DATA_DIR: folder, SEED: 'none', PORT: String(port) });
    taken.close();
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`The port ${port} is in use`)]);
  });

  test('a Neo4j that is not there', () => {
    const { status, stderr } = start({ NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('NEO4J_URI')]);
  });

  (process.env.TEST_NEO4J_URI ? test : test.skip)('a Neo4j that refuses the password', () => {
    const { status, stderr } = start({
      NEO4J_URI: process.env.TEST_NEO4J_URI ?? '',
      NEO4J_PASSWORD: 'wrong',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('NEO4J_PASSWORD')]);
  });
});
