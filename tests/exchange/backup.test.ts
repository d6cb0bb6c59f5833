import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBackup } from '../../api/exchange/backup';
import { importFiles } from '../../api/exchange/import-files';
import { restoreBackup } from '../../api/exchange/restore';
import { createChanges } from '../../api/graph/changes';
import { openGraph } from '../../api/graph/open';
import type { GraphDatabase } from '../../api/graph/port';
import { projectRoot } from '../../api/root';
import { describeOnBothEngines, emptyNeo4j, NOW } from '../support/graphs';

const contextOf = (database: GraphDatabase) => ({
  database,
  changes: createChanges(database, () => NOW),
  clock: () => NOW,
  by: 'test',
  address: '',
  print: () => undefined,
});

const records = (file: string) => JSON.parse(readFileSync(file, 'utf8')).records;

(process.env.TEST_NEO4J_URI ? test : test.skip)(
  'goes from one engine to the other and back without a change',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-across-'));
    const settings = {
      engine: 'neo4j',
      uri: process.env.TEST_NEO4J_URI ?? '',
      username: 'neo4j',
      password: process.env.TEST_NEO4J_PASSWORD ?? '',
      database: 'neo4j',
    } as const;
    await emptyNeo4j(settings.uri, settings.password);
    const embedded = contextOf(await openGraph({ engine: 'embedded', dataDir: join(folder, 'one') }, NOW));
    const neo4j = contextOf(await openGraph(settings, NOW));
    const back = contextOf(await openGraph({ engine: 'embedded', dataDir: join(folder, 'two') }, NOW));
    await importFiles([join(projectRoot(), 'seeds', 'paris-terres-denvol')], embedded, {
      acquaintanceSource: 'SELF',
    });
    const file = (name: string) => join(folder, `${name}.json`);
    await writeBackup(file('a'), embedded);
    await restoreBackup(file('a'), neo4j);
    await writeBackup(file('b'), neo4j);
    await restoreBackup(file('b'), back);
    await writeBackup(file('c'), back);
    expect(records(file('a')).length).toBeGreaterThan(1_000);
    expect(records(file('b'))).toEqual(records(file('a')));
    expect(JSON.stringify(records(file('c')))).toBe(JSON.stringify(records(file('a'))));
    for (const { database } of [embedded, neo4j, back]) await database.close();
    rmSync(folder, { recursive: true });
  },
  60_000,
);

describeOnBothEngines('a backup', (open) => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'interconnaissance-backup-'));
    writeFileSync(
      join(folder, 'structures.csv'),
      'id,name,kind,city,themes,latitude\ns1,L’Étoile,autre,Drancy,a|b,48\ns2,B,autre,93071,,48.93\n',
    );
    writeFileSync(join(folder, 'people.csv'), 'id,name,structure\np1,Zoé,s1\np2,Ali,s2\n');
    writeFileSync(join(folder, 'acquaintances.csv'), 'from,to,level\np1,p2,3\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('restored into an empty graph gives the same records, and a new revision', async () => {
    const first = contextOf(await open());
    await importFiles([folder], first);
    const file = join(folder, 'a.json');
    const counts = await writeBackup(file, first);
    expect(statSync(file).mode & 0o077).toBe(0);
    await importFiles([folder], first);

    const second = contextOf(await open());
    const restored = await restoreBackup(file, second);
    expect(restored).toEqual(counts);
    await writeBackup(join(folder, 'b.json'), second);
    expect(records(join(folder, 'b.json'))).toEqual(records(file));
    const [change] = await second.changes.since((await second.changes.latestRevision()) - 1);
    expect(change?.reload).toBe(true);
  });

  test('into a younger graph: what is done afterwards comes last in the journal', async () => {
    const first = contextOf(await open());
    for (let i = 0; i < 3; i += 1)
      await first.changes.apply({ mutationId: `m${i}`, by: 'test' }, async () => []);
    await importFiles([folder], first);
    const file = join(folder, 'a.json');
    await writeBackup(file, first);
    const second = contextOf(await open());
    await restoreBackup(file, second);
    const next = await second.changes.apply({ mutationId: 'next', by: 'test' }, async () => []);
    expect(next.revision).toBe(5);
  });

  test('takes the place of what was there', async () => {
    const context = contextOf(await open());
    await importFiles([folder], context);
    const file = join(folder, 'a.json');
    await writeBackup(file, context);
    writeFileSync(join(folder, 'more.csv'), 'id,name,kind,city\ns9,C,autre,93071\n');
    await importFiles([join(folder, 'more.csv')], context);
    await restoreBackup(file, context);
    await writeBackup(join(folder, 'b.json'), context);
    expect(records(join(folder, 'b.json'))).toEqual(records(file));
  });

  test.each([
    ['is no JSON', '{'],
    ['is another document', '{"format":"other","version":1,"records":[]}'],
    [
      'names an unknown label',
      '{"format":"interconnaissance-backup","version":1,"records":[{"node":"User","properties":{"id":"x"}}]}',
    ],
    [
      'has a link to nobody',
      '{"format":"interconnaissance-backup","version":1,"records":[{"link":"ATTENDED","from":"p1","to":"m1","properties":{}}]}',
    ],
    [
      'has a deep value',
      '{"format":"interconnaissance-backup","version":1,"records":[{"node":"Person","properties":{"id":"x","name":{"a":1}}}]}',
    ],
  ])('a file that %s is refused, and the graph stays as it was', async (_, text) => {
    const context = contextOf(await open());
    await importFiles([folder], context);
    await writeBackup(join(folder, 'a.json'), context);
    writeFileSync(join(folder, 'bad.json'), text);
    await expect(restoreBackup(join(folder, 'bad.json'), context)).rejects.toMatchObject({ code: 'INVALID' });
    await writeBackup(join(folder, 'b.json'), context);
    expect(records(join(folder, 'b.json'))).toEqual(records(join(folder, 'a.json')));
  });
});
