import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeBackup } from '../../api/exchange/backup';
import { importFiles } from '../../api/exchange/import-files';
import { restoreBackup } from '../../api/exchange/restore';
import { openGraph } from '../../api/graph/open';
import type { GraphDatabase, GraphReader } from '../../api/graph/port';
import { projectRoot } from '../../api/root';
import { describeOnBothEngines, emptyNeo4j, NOW } from '../support/graphs';
import { contextOf, openDesk, SMALL } from './import-desk';

/** A backup without its first line, which says when it was made and at which revision. */
const recordLines = (file: string) => readFileSync(file, 'utf8').split('\n').slice(1).join('\n');

describeOnBothEngines('a backup', (open) => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'interconnaissance-backup-review-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('of the demonstration goes through the embedded engine and back without losing a byte', async () => {
    const first = contextOf(await open());
    await importFiles([join(projectRoot(), 'seeds', 'paris-terres-denvol')], first);
    const [a, b, c] = ['a.json', 'b.json', 'c.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeBackup(a, first);

    const embedded = await openGraph({ engine: 'embedded', dataDir: join(folder, 'other') }, NOW);
    try {
      const second = contextOf(embedded);
      await restoreBackup(a, second);
      await writeBackup(b, second);
    } finally {
      await embedded.close();
    }
    await restoreBackup(b, first);
    await writeBackup(c, first);
    expect(recordLines(b)).toBe(recordLines(a));
    expect(recordLines(c)).toBe(recordLines(a));
  });

  test('without a territory, towns or stages is refused: nothing could be imported into it', async () => {
    const context = contextOf(await open());
    const file = join(folder, 'empty.json');
    writeFileSync(file, '{"format":"interconnaissance-backup","version":1,"records":[]}');
    await expect(restoreBackup(file, context)).rejects.toMatchObject({ code: 'INVALID' });
  });
});

/** Backs up while somebody arrives between the reading of people and that of ties, then restores it. */
async function backUpWhileBusy(database: GraphDatabase): Promise<void> {
  const desk = openDesk(database);
  await desk.load(SMALL);
  let arrival: Promise<unknown> | null = null;
  /** Somebody arrives when the people have been read and the ties have not; on Neo4j they wait their turn. */
  const slow = (reader: GraphReader): GraphReader => ({
    read: async (name, parameters) => {
      const rows = await reader.read(name, parameters);
      if (name === 'exchange/dump-nodes:Person' && !arrival) {
        arrival = desk.load({ 'people.csv': 'id,name,structure\np9,Zoé,s1\n' });
        if (database.engine === 'embedded') await arrival;
      }
      return rows as never;
    },
  });
  const busy: GraphDatabase = {
    ...database,
    erasing: (work) => database.erasing(work),
    snapshot: (work) => database.snapshot((reader) => work(slow(reader))),
    transaction: (work) => database.transaction((tx) => work({ ...tx, ...slow(tx) })),
  };
  const file = join(mkdtempSync(join(tmpdir(), 'interconnaissance-busy-')), 'busy.json');
  await writeBackup(file, { ...desk.context, database: busy });
  expect(arrival).not.toBeNull();
  await arrival;
  try {
    await restoreBackup(file, desk.context);
  } finally {
    desk.close();
    rmSync(dirname(file), { recursive: true, force: true });
  }
}

describe('a backup made while somebody writes is of one moment, and can be restored', () => {
  test('on the embedded engine', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-graph-'));
    const database = await openGraph({ engine: 'embedded', dataDir }, NOW);
    try {
      await backUpWhileBusy(database);
    } finally {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  const uri = process.env.TEST_NEO4J_URI ?? '';
  (uri === '' ? test.skip : test)('on Neo4j', async () => {
    const password = process.env.TEST_NEO4J_PASSWORD ?? '';
    await emptyNeo4j(uri, password);
    const settings = { engine: 'neo4j', uri, username: 'neo4j', password, database: 'neo4j' } as const;
    const database = await openGraph(settings, NOW);
    try {
      await backUpWhileBusy(database);
    } finally {
      await database.close();
    }
  });
});

describeOnBothEngines('a file of people alone', (open) => {
  test('corrects the role of somebody whose employment has a date', async () => {
    const desk = openDesk(await open());
    await desk.load({
      ...SMALL,
      'employments.csv': 'person,structure,role,since\np1,s1,conseiler,2024-01-01\n',
    });
    await desk.load({ 'people.csv': 'id,name,structure,role\np1,Rémi,s1,conseiller\n' });
    const [employment] = await desk.links('WORKS_FOR');
    desk.close();
    expect(employment).toMatchObject({ from: 'p1', role: 'conseiller' });
  });
});
