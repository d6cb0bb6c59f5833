import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syncLog } from '../../api/graph/write-ahead-log';

describe('the log of the embedded engine', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'interconnaissance-log-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const log = (n: number) => join(folder, `wal_${String(n).padStart(20, '0')}.log`);

  test('that is not there, or is empty, is no error', async () => {
    await syncLog(join(folder, 'nowhere'));
    await syncLog(folder);
  });

  test('may be replaced by the next one at any moment', async () => {
    writeFileSync(log(0), 'x');
    let over = false;
    const turning = (async () => {
      for (let n = 1; !over; n += 1) {
        await writeFile(log(n), 'x');
        await rm(log(n - 1));
      }
    })();
    for (let i = 0; i < 300; i += 1) await syncLog(folder);
    over = true;
    await turning;
  });

  test('that the disk refuses is an error', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(syncLog(file)).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
