import { join } from 'node:path';
import { scopeOf } from '../../api/access/change-records';
import { findEntry } from '../../api/access/journal.repository';
import { undo } from '../../api/access/undo.service';
import type { Viewer } from '../../api/access/viewer';
import { readConfig } from '../../api/config';
import type { Desk as ServerDesk } from '../../api/desk';
import { forgetOldUndo } from '../../api/exchange/forget-old-undo';
import { forgetPersonInImports } from '../../api/exchange/forget-person';
import { importFiles } from '../../api/exchange/import-files';
import type { GraphDatabase } from '../../api/graph/port';
import { createRequestContext } from '../../api/request-context';
import { projectRoot } from '../../api/root';
import { createNetworkStore } from '../../api/ties/network-store';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { type Desk, openDesk, SMALL } from './import-desk';

const COORDINATOR: Viewer = { role: 'COORDINATOR', accountId: 'c1', personId: null, edits: [] };
const LARGE = { oneTransactionRows: 0 };
const MORE = {
  'structures.csv':
    'id,name,kind,city,stages\ns1,Mission locale de l’Est,EMPLOYMENT_SERVICE,Drancy,SUPPORT\ns3,Nouvelle,autre,Sevran,\n',
  'people.csv': 'id,name,structure,role\np1,Rémi Œuvrard,s1,conseiller\np3,Zoé,s3,\n',
  'acquaintances.csv': 'from,to,level,since\np1,p2,4,2025-06-01\np3,p1,,\n',
  'attendance.csv': 'meeting,person\nm1,p1\nm1,p3\n',
};

/** What the journal and the map keep is not part of the territory that is compared. */
const territory = (records: unknown[]): string =>
  JSON.stringify(
    (records as { node?: string }[]).filter(({ node }) => node !== 'JournalEntry' && node !== 'MapPlace'),
    (key, value) => (key === 'version' ? undefined : value),
    1,
  );

describeOnBothEngines('an import, taken back', (open) => {
  let desk: Desk;
  let database: GraphDatabase;
  beforeEach(async () => {
    database = await open();
    desk = openDesk(database);
    await desk.load({ ...SMALL, 'acquaintances.csv': 'from,to,level,since\np1,p2,2,2025-03-20\n' });
  });
  afterEach(() => desk.close());

  const takeBack = async (entry: string | null, mutationId = 'undo') => {
    const server: ServerDesk = {
      config: readConfig({ LOG_LEVEL: 'silent' }),
      database,
      changes: desk.context.changes,
      store: createNetworkStore(database, () => NOW),
      clock: () => NOW,
      jobs: { poke: () => undefined },
      print: () => undefined,
    };
    return undo(await createRequestContext(server, COORDINATOR), mutationId, entry ?? '');
  };
  const content = async () => territory(await desk.content());

  test.each([
    ['in one transaction', {}],
    ['in batches', LARGE],
  ])('%s: all of it goes, and what it changed is as it was', async (_, options) => {
    const before = await content();
    const { receipt } = await desk.load(MORE, { ...options, importId: 'i1' });
    const after = await content();
    expect(after).not.toBe(before);
    const undone = await takeBack(receipt.id);
    expect(undone.left).toEqual([]);
    expect(await content()).toBe(before);
    const redone = await takeBack(undone.id, 'redo');
    expect(redone.left).toEqual([]);
    expect(await content()).toBe(after);
    await takeBack(receipt.id, 'again');
    expect(await content()).toBe(before);
  });

  test('twice with one mutation is once', async () => {
    const { receipt } = await desk.load(MORE);
    const first = await takeBack(receipt.id);
    expect(await takeBack(receipt.id)).toMatchObject({ id: first.id, repeated: true });
    expect(scopeOf(COORDINATOR, 'undo')).toBe('c1:undo');
  });

  test('what a later import changed is left, and told by name', async () => {
    const { receipt } = await desk.load(MORE);
    await desk.load({ 'structures.csv': 'id,name,kind,city,phone\ns3,Nouvelle,autre,Sevran,01 99\n' });
    const { left } = await takeBack(receipt.id);
    expect(left).toEqual(['Nouvelle']);
    expect((await desk.content()).map((one) => JSON.stringify(one)).join('\n')).toContain(
      '"name":"Nouvelle"',
    );
  });

  test('of which nothing is as it left it: nothing is changed, and no entry is made', async () => {
    const { receipt } = await desk.load({ 'people.csv': 'id,name\np9,Ana\n' });
    await desk.load({ 'people.csv': 'id,name\np9,Anna\n' });
    const revision = await desk.context.changes.latestRevision();
    expect(await takeBack(receipt.id)).toEqual({ id: null, revision, repeated: false, left: ['Anna'] });
    expect(await desk.context.changes.latestRevision()).toBe(revision);
  });

  test('the demonstration is taken back whole', async () => {
    const before = await content();
    const report = await importFiles([join(projectRoot(), 'seeds', 'paris-terres-denvol')], desk.context);
    expect(await findEntry(database, report.receipt.id ?? '')).toMatchObject({
      operation: 'IMPORTED',
      files: expect.arrayContaining([expect.objectContaining({ format: 'structures' })]),
    });
    expect((await takeBack(report.receipt.id)).left).toEqual([]);
    expect(await content()).toBe(before);
  });

  test('after ninety days nothing is kept of what it replaced', async () => {
    const { receipt } = await desk.load(MORE);
    await forgetOldUndo(database, '2025-12-01T00:00:00.000Z');
    await expect(takeBack(receipt.id)).rejects.toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'TOO_OLD' },
    });
  });

  test('keeps nothing of somebody who is erased', async () => {
    await desk.load({ 'people.csv': 'id,name\np1,Nom d’avant\n' });
    const { receipt } = await desk.load(MORE);
    await database.transaction((tx) => forgetPersonInImports(tx, 'p1'));
    const [row] = await database.read('exchange/find-undo-about', { text: '"p1"' });
    expect(row).toBeUndefined();
    await takeBack(receipt.id);
    expect(await content()).toContain('Rémi Œuvrard');
  });
});

describeOnBothEngines('a dry run', (open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = openDesk(await open());
    await desk.load(SMALL);
  });
  afterEach(() => desk.close());

  test.each([
    ['in one transaction', {}],
    ['in batches', LARGE],
  ])('gives the numbers of the import %s, and leaves no trace', async (_, options) => {
    const [before, revision] = [await desk.content(), await desk.context.changes.latestRevision()];
    const tried = await desk.load(MORE, { ...options, dryRun: true });
    expect(await desk.content()).toEqual(before);
    expect(await desk.context.changes.latestRevision()).toBe(revision);
    expect(await desk.context.database.read('exchange/find-unfinished-imports')).toEqual([]);
    const done = await desk.load(MORE, options);
    expect(tried.files).toEqual(done.files);
    expect(tried.changed).toBe(true);
    const again = await desk.load(MORE, { ...options, dryRun: true });
    expect(again.changed).toBe(false);
  });

  test('tells how far it is: first what is read, then what is written', async () => {
    const seen: string[] = [];
    await desk.load(MORE, { onProgress: ({ phase, rows }) => void seen.push(`${phase} ${rows}`) });
    expect([...new Set(seen)]).toEqual([
      'CHECKING 2',
      'CHECKING 4',
      'CHECKING 6',
      'CHECKING 8',
      ...['WRITING 2', 'WRITING 4', 'WRITING 6', 'WRITING 8'],
    ]);
  });
});
