import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../api/graph/open';
import { NOW } from '../support/graphs';

const SECRET = 'zelmira-inoubliable@nulle-part.example';

describe('what is erased from the embedded graph', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-fresh-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
  const open = () => openGraph({ engine: 'embedded', dataDir }, NOW);
  const isSaid = (): boolean =>
    readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
      .map((name) => join(dataDir, name))
      .filter((path) => statSync(path).isFile())
      .some((path) => readFileSync(path).includes(SECRET));
  const person = { rows: [{ id: 'p1', name: 'Zelmira', email: SECRET }] };

  test('is in none of its files, and everything else is there, now and after the next start', async () => {
    const graph = await open();
    await graph.write('exchange/upsert-nodes:Person', person);
    await graph.write('exchange/upsert-nodes:Idea', { rows: [{ id: 'i1', text: 'Un café' }] });
    expect(isSaid()).toBe(true);
    const answers = graph.erasing(() =>
      graph.write('exchange/delete-nodes:Person', { rows: [{ id: 'p1' }] }),
    );
    const meanwhile = Promise.all([
      graph.write('exchange/upsert-nodes:Idea', { rows: [{ id: 'i2', text: 'Un jardin' }] }),
      graph.read('graph/find-migrations'),
    ]);
    await Promise.all([answers, meanwhile]);
    expect(isSaid()).toBe(false);
    await graph.write('exchange/upsert-nodes:Idea', { rows: [{ id: 'i3', text: 'Un vélo' }] });
    await expect(graph.read('exchange/dump-nodes:Idea')).resolves.toHaveLength(3);
    await graph.close();
    const again = await open();
    await expect(again.read('exchange/dump-nodes:Idea')).resolves.toHaveLength(3);
    await expect(again.read('exchange/dump-nodes:Person')).resolves.toEqual([]);
    await again.close();
    expect(isSaid()).toBe(false);
  });

  test('after a kill before the files were made anew, the next start does it; a half copy goes', async () => {
    const first = await open();
    await first.write('exchange/upsert-nodes:Person', person);
    await first.close();
    const graph = await open();
    await graph.write('exchange/delete-nodes:Person', { rows: [{ id: 'p1' }] });
    await graph.close();
    expect(isSaid()).toBe(true);
    writeFileSync(join(dataDir, 'graph.grafeo.erasing'), '');
    writeFileSync(join(dataDir, 'graph.grafeo.fresh'), SECRET);
    await (await open()).close();
    expect(isSaid()).toBe(false);
    expect(readdirSync(dataDir).sort()).toEqual(['graph.grafeo', 'graph.state.json']);
  });

  test('waits for a transaction that runs, which may read beside itself', async () => {
    const graph = await open();
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const running = graph.transaction(async (tx) => {
      await held;
      await graph.read('graph/find-migrations');
      await tx.write('exchange/upsert-nodes:Idea', { rows: [{ id: 'i1' }] });
    });
    const erased = graph.erasing(async () => goOn());
    await Promise.all([running, erased]);
    await expect(graph.read('exchange/dump-nodes:Idea')).resolves.toHaveLength(1);
    await graph.close();
  });
});
