import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openGraph } from '../../api/graph/open';
import { projectRoot } from '../../api/root';
import { NOW } from '../support/graphs';

const holder = join(projectRoot(), 'tests', 'support', 'holder.cjs');

describe('the data folder of the embedded graph', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-folder-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
  const open = (checkpointEveryMs = 30_000) =>
    openGraph({ engine: 'embedded', dataDir, checkpointEveryMs }, NOW);
  const file = () => join(dataDir, 'graph.grafeo');
  const log = () => `${file()}.wal`;
  const idea = (id: string) => ({ rows: [{ id }] });

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

  test('while another process holds it, it is refused; when that one was killed, it opens', async () => {
    const child = spawn(process.execPath, [holder, dataDir], { cwd: projectRoot() });
    await once(child.stdout, 'data');
    await expect(open()).rejects.toMatchObject({ code: 'DATA_FOLDER_LOCKED' });
    child.kill('SIGKILL');
    await once(child, 'close');
    await (await open()).close();
  });

  test('held by this process, it is refused, and the first goes on', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({ code: 'DATA_FOLDER_LOCKED' });
    await expect(first.read('graph/find-migrations')).resolves.not.toHaveLength(0);
    await first.close();
  });

  test('a graph whose log was deleted is not served', async () => {
    const first = await open();
    await first.write('exchange/upsert-nodes:Idea', idea('i1'));
    // The note follows within a second, though nothing else is written.
    const state = join(dataDir, 'graph.state.json');
    while (!existsSync(state)) await wait(20);
    const copy = mkdtempSync(join(tmpdir(), 'interconnaissance-killed-'));
    cpSync(dataDir, copy, { recursive: true });
    await first.close();
    rmSync(join(copy, 'graph.grafeo.wal'), { recursive: true });
    await expect(openGraph({ engine: 'embedded', dataDir: copy }, NOW)).rejects.toMatchObject({
      code: 'DATA_WENT_BACK',
    });
    rmSync(copy, { recursive: true });
  });

  test('a note that cannot be read is no obstacle', async () => {
    await (await open()).close();
    writeFileSync(join(dataDir, 'graph.state.json'), '');
    await (await open()).close();
    expect(JSON.parse(readFileSync(join(dataDir, 'graph.state.json'), 'utf8'))).toEqual({
      epoch: expect.any(Number),
    });
  });

  test('an older graph is brought to the schema of today', async () => {
    const first = await open();
    const migrations = await first.read('graph/find-migrations');
    await first.runText("MATCH (m:Migration {id: 'embedded/002-map-places'}) DELETE m");
    await first.runText('DROP CONSTRAINT map_place_id');
    await first.close();
    const second = await open();
    expect(await second.read('graph/find-migrations')).toHaveLength(migrations.length);
    await second.runText("CREATE (:MapPlace {id: 'twice'})");
    await expect(second.runText("CREATE (:MapPlace {id: 'twice'})")).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await second.close();
  });

  test('a graph whose file is gone, or that went back, is not served', async () => {
    const first = await open();
    await first.close();
    const older = mkdtempSync(join(tmpdir(), 'interconnaissance-older-'));
    await (await openGraph({ engine: 'embedded', dataDir: older }, NOW)).close();
    const second = await open();
    await second.write('exchange/upsert-nodes:Person', { rows: [{ id: 'p1' }] });
    await second.close();

    rmSync(file());
    rmSync(log(), { recursive: true, force: true });
    await expect(open()).rejects.toMatchObject({ code: 'DATA_WENT_BACK' });
    expect(existsSync(file())).toBe(false);

    cpSync(join(older, 'graph.grafeo'), file());
    await expect(open()).rejects.toMatchObject({ code: 'DATA_WENT_BACK' });
    rmSync(older, { recursive: true });
  });

  test('a graph of a newer version is not touched', async () => {
    const first = await open();
    await first.write('graph/record-migration', { id: 'common/999-of-tomorrow', now: NOW });
    await first.close();
    await expect(open()).rejects.toMatchObject({ code: 'SCHEMA_TOO_NEW' });
  });

  test('its files are readable by their owner alone, those made later too', async () => {
    const database = await open(20);
    const first = readdirSync(log());
    for (let i = 0; readdirSync(log()).some((name) => first.includes(name)); i += 1) {
      await database.write('exchange/upsert-nodes:Idea', idea(`i${i}`));
    }
    const modes = () =>
      readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
        .filter((name) => !name.includes('.tmp'))
        .map((name) => statSync(join(dataDir, name), { throwIfNoEntry: false }))
        .map((found) => (found?.mode ?? 0) & 0o077);
    expect(new Set(modes())).toEqual(new Set([0]));
    await database.close();
    expect(new Set(modes())).toEqual(new Set([0]));
  });

  test('writes go on while the log is folded into the file, and all are there afterwards', async () => {
    const database = await open(3);
    const ids = Array.from({ length: 400 }, (_, i) => `i${String(i).padStart(3, '0')}`);
    for (let i = 0; i < ids.length; i += 8) {
      await Promise.all(
        ids.slice(i, i + 8).map((id) => database.write('exchange/upsert-nodes:Idea', idea(id))),
      );
    }
    await database.close();
    const again = await open();
    expect((await again.read('exchange/dump-nodes:Idea')).map(({ id }) => id)).toEqual(ids);
    await again.close();
  });

  test('a disk that does not take the log: the write is refused, and so is every later one', async () => {
    const database = await open();
    renameSync(log(), `${log()}.away`);
    writeFileSync(log(), '');
    const refused = { code: 'UNAVAILABLE', place: 'DATA_DIR' };
    await expect(database.write('exchange/upsert-nodes:Idea', idea('a'))).rejects.toMatchObject(refused);
    rmSync(log());
    renameSync(`${log()}.away`, log());
    await expect(database.write('exchange/upsert-nodes:Idea', idea('b'))).rejects.toMatchObject(refused);
    await database.close();
  });

  test('once closed, it answers no more', async () => {
    const database = await open();
    await database.close();
    await database.close();
    const closed = { code: 'UNAVAILABLE' };
    await expect(database.read('graph/find-migrations')).rejects.toMatchObject(closed);
    await expect(database.write('exchange/upsert-nodes:Idea', idea('a'))).rejects.toMatchObject(closed);
    await expect(database.snapshot(async () => 1)).rejects.toMatchObject(closed);
  });

  test('a file in its place, or a folder that cannot be written', async () => {
    const stone = join(dataDir, 'file');
    writeFileSync(stone, '');
    const openAt = (path: string) => openGraph({ engine: 'embedded', dataDir: path }, NOW);
    const code = 'DATA_FOLDER_UNUSABLE';
    await expect(openAt(stone)).rejects.toMatchObject({ code, message: expect.stringContaining('a file') });
    await expect(openAt(join(stone, 'under'))).rejects.toMatchObject({ code });
    if (process.getuid?.() !== 0) {
      chmodSync(dataDir, 0o500);
      await expect(open()).rejects.toMatchObject({ code });
      chmodSync(dataDir, 0o700);
    }
  });

  test('a file that is no graph', async () => {
    writeFileSync(file(), 'this is no graph');
    await expect(open()).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
    expect(readFileSync(file(), 'utf8')).toBe('this is no graph');
  });
});
