import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../api/root';

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

  test('a data folder that cannot be: a file stands there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-start-'));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { status, stderr } = start({ DATA_DIR: file });
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('DATA_DIR')]);
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
