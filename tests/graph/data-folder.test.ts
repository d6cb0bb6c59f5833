import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromEmbedded, isTransient } from '../../api/graph/embedded-errors';
import { openGraph } from '../../api/graph/open';
import { NOW } from '../support/graphs';

describe('the data folder of the embedded graph', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-folder-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
  const open = () => openGraph({ engine: 'embedded', dataDir }, NOW);

  test('what was written is there after the next start', async () => {
    const first = await open();
    await first.write('graph/record-migration', { id: 'common/001-territory', now: NOW });
    await first.write('exchange/upsert-nodes:Person', { rows: [{ id: 'p1', name: 'Zoé' }] });
    await first.close();
    const second = await open();
    expect(await second.read('exchange/dump-nodes:Person')).toEqual([
      { id: 'p1', properties: { id: 'p1', name: 'Zoé' } },
    ]);
    await second.close();
  });

  test('a second process is refused, and the first goes on', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({ code: 'DATA_FOLDER_LOCKED' });
    await expect(first.read('graph/find-migrations')).resolves.not.toHaveLength(0);
    await first.close();
  });

  test('a graph whose file is gone, or that went back, is not served', async () => {
    const first = await open();
    await first.close();
    const older = mkdtempSync(join(tmpdir(), 'interconnaissance-older-'));
    await (await openGraph({ engine: 'embedded', dataDir: older }, NOW)).close();
    const second = await open();
    await second.write('exchange/upsert-nodes:Person', { rows: [{ id: 'p1' }] });
    await second.close();

    const file = join(dataDir, 'graph.grafeo');
    rmSync(file);
    rmSync(`${file}.wal`, { recursive: true, force: true });
    await expect(open()).rejects.toMatchObject({ code: 'DATA_WENT_BACK' });

    const { cpSync } = await import('node:fs');
    cpSync(join(older, 'graph.grafeo'), file);
    await expect(open()).rejects.toMatchObject({ code: 'DATA_WENT_BACK' });
    rmSync(older, { recursive: true });
  });

  test('a graph of a newer version is not touched', async () => {
    const first = await open();
    await first.write('graph/record-migration', { id: 'common/999-of-tomorrow', now: NOW });
    await first.close();
    await expect(open()).rejects.toMatchObject({ code: 'SCHEMA_TOO_NEW' });
  });

  test('its files are readable by their owner alone', async () => {
    const database = await open();
    await database.write('exchange/upsert-nodes:Person', { rows: [{ id: 'p1' }] });
    await database.close();
    for (const name of readdirSync(dataDir).filter((entry) => !entry.endsWith('.wal'))) {
      expect([name, statSync(join(dataDir, name)).mode & 0o077]).toEqual([name, 0]);
    }
  });

  test('a file in its place, or a folder that cannot be written', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    await expect(openGraph({ engine: 'embedded', dataDir: file }, NOW)).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
    });
    if (process.getuid?.() !== 0) {
      chmodSync(dataDir, 0o500);
      await expect(open()).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
      chmodSync(dataDir, 0o700);
    }
  });
});

describe('what the embedded engine throws', () => {
  test.each([
    ['GRAFEO-T001: write conflict', true, 'CONFLICT'],
    ['GRAFEO-T002', true, 'CONFLICT'],
    ['GRAFEO-T009: no space left', false, 'DISK_FULL'],
    ['GRAFEO-V001: unique', false, 'CONFLICT'],
    ['GRAFEO-Q001: syntax error', false, 'BAD_STATEMENT'],
  ])('%s: tried again %p, told as %s', (message, transient, code) => {
    const error = new TypeError(message);
    expect(isTransient(error)).toBe(transient);
    expect(fromEmbedded(error, 'x')).toMatchObject({ code });
  });
});
