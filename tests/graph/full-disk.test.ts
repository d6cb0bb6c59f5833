import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../api/root';

const MOUNT = 'mount -t tmpfs -o size=4m tmpfs "$1"';

/** A small disk of one's own, where the system gives one to a user without rights. */
const onSmallDisk = (folder: string, command: string) =>
  spawnSync('unshare', ['-Urm', 'sh', '-c', `${MOUNT} && ${command}`, 'sh', folder], {
    cwd: projectRoot(),
    encoding: 'utf8',
    timeout: 60_000,
  });

describe('a disk that is full', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-disk-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const possible = onSmallDisk(folder, 'true').status === 0;

  (possible ? test : test.skip)(
    'refuses the write once, keeps all that was acknowledged, and goes on when freed',
    () => {
      const { stdout, stderr } = onSmallDisk(
        folder,
        `"${process.execPath}" tests/support/full-disk.cjs "$1"`,
      );
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual({ refusal: { code: 'DISK_FULL', runs: 1 }, after: 'kept', lost: 0 });
    },
  );
});
