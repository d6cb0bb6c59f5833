import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createChanges } from '../../api/graph/changes';
import { projectRoot } from '../../api/root';
import { describeOnBothEngines, NOW } from '../support/graphs';

describeOnBothEngines('the changes', (open) => {
  test('an empty graph is at revision 0, and each write moves it by one', async () => {
    const changes = createChanges(await open(), () => NOW);
    expect(await changes.latestRevision()).toBe(0);
    await changes.apply({ mutationId: 'm1', by: 'test' }, async () => ['a']);
    await changes.apply({ mutationId: 'm2', by: 'test' }, async () => ['b', 'c']);
    expect(await changes.latestRevision()).toBe(2);
    expect(await changes.since(1)).toEqual([
      { revision: 2, mutationId: 'm2', touched: ['b', 'c'], reload: false, at: NOW, by: 'test' },
    ]);
  });

  test('the same mutation twice is one change', async () => {
    const changes = createChanges(await open(), () => NOW);
    let runs = 0;
    const work = async () => {
      runs += 1;
      return ['a'];
    };
    const first = await changes.apply({ mutationId: 'm1', by: 'test' }, work);
    const second = await changes.apply({ mutationId: 'm1', by: 'test' }, work);
    expect([first, second]).toEqual([
      { revision: 1, repeated: false },
      { revision: 1, repeated: true },
    ]);
    expect(runs).toBe(1);
  });

  test('work that fails leaves nothing, and the next write goes through', async () => {
    const database = await open();
    const changes = createChanges(database, () => NOW);
    const failing = changes.apply({ mutationId: 'm1', by: 'test' }, async (tx) => {
      await tx.write('graph/record-migration', { id: 'half-done', now: NOW });
      throw new RangeError('half way');
    });
    await expect(failing).rejects.toThrow();
    expect(await database.read('graph/find-migrations')).not.toContainEqual({
      id: 'half-done',
      appliedAt: NOW,
    });
    expect(await changes.latestRevision()).toBe(0);
    await expect(changes.apply({ mutationId: 'm2', by: 'test' }, async () => [])).resolves.toMatchObject({
      revision: 1,
    });
  });

  test('many writes at once each get a revision of their own', async () => {
    const changes = createChanges(await open(), () => NOW);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        changes.apply({ mutationId: `m${i}`, by: 'test' }, async () => [`id${i}`]),
      ),
    );
    expect(new Set(all.map((outcome) => outcome.revision)).size).toBe(20);
  });
});

describeOnBothEngines('the schema', (open) => {
  test('is applied once and recorded', async () => {
    const database = await open();
    const ids = (await database.read('graph/find-migrations')).map((row) => row.id);
    const wanted = [database.engine, 'common'].flatMap((folder) =>
      readdirSync(join(projectRoot(), 'cypher', 'schema', folder)).map(
        (file) => `${folder}/${file.replace('.cypher', '')}`,
      ),
    );
    expect(ids).toEqual(wanted.sort());
  });

  test('a statement called with a wrong parameter is refused by name', async () => {
    const database = await open();
    await expect(database.read('graph/find-change', {})).rejects.toMatchObject({
      code: 'BAD_STATEMENT',
      place: 'graph/find-change',
    });
    await expect(database.read('graph/find-change', { mutationId: 'a', other: 1 })).rejects.toThrow('other');
    await expect(database.read('graph/no-such-file')).rejects.toMatchObject({ code: 'BAD_STATEMENT' });
  });
});
