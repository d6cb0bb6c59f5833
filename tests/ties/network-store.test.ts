import { createChanges } from '../../api/graph/changes';
import type { GraphDatabase } from '../../api/graph/port';
import { createNetworkStore } from '../../api/ties/network-store';
import { describeOnBothEngines, NOW } from '../support/graphs';

describeOnBothEngines('the network in memory', (open) => {
  const add = (database: GraphDatabase, id: string) =>
    createChanges(database, () => NOW).apply({ mutationId: id, by: 'test' }, async (tx) => {
      await tx.write('exchange/upsert-nodes:Structure', { rows: [{ id, name: id, kind: 'OTHER' }] });
      return [id];
    });
  const ids = async (store: ReturnType<typeof createNetworkStore>) =>
    (await store.current()).network.structures.list;

  test('looks for what others wrote at most once a second', async () => {
    const database = await open();
    let time = 0;
    const store = createNetworkStore(
      database,
      () => NOW,
      () => time,
    );
    expect(await ids(store)).toEqual([]);
    await add(database, 's1');
    time += 999;
    expect(await ids(store)).toEqual([]);
    time += 1;
    expect(await ids(store)).toEqual(['s1']);
  });

  test('sees its own write at once, even when it was loading while it was made', async () => {
    const database = await open();
    const store = createNetworkStore(
      database,
      () => NOW,
      () => 0,
    );
    const early = store.current();
    await add(database, 's1');
    store.expire();
    expect(await ids(store)).toEqual(['s1']);
    await early;
    await add(database, 's2');
    store.expire();
    const both = await Promise.all([ids(store), ids(store)]);
    expect(both).toEqual([
      ['s1', 's2'],
      ['s1', 's2'],
    ]);
  });

  test('a state that somebody holds does not change under them', async () => {
    const database = await open();
    const store = createNetworkStore(
      database,
      () => NOW,
      () => 0,
    );
    const held = await store.current();
    await add(database, 's1');
    store.expire();
    await store.current();
    expect(held.network.structures.list).toEqual([]);
  });
});
