import { describeOnBothEngines } from '../support/graphs';

const row = (id: string) => ({ rows: [{ id }] });

describeOnBothEngines('a transaction', (open) => {
  test('of which one of several statements at once fails leaves nothing, and the next one goes through', async () => {
    const database = await open();
    const failing = database.transaction(async (tx) => {
      await Promise.all([
        tx.write('exchange/upsert-nodes:Idea', row('a')),
        tx.write('exchange/no-such-statement'),
        tx.write('exchange/upsert-nodes:Idea', row('b')),
      ]);
    });
    await expect(failing).rejects.toMatchObject({ code: 'BAD_STATEMENT' });
    await database.transaction((tx) => tx.write('exchange/upsert-nodes:Idea', row('c')));
    expect(await database.read('exchange/dump-nodes:Idea')).toMatchObject([{ id: 'c' }]);
  });

  test('whose work goes on after a failed statement keeps nothing either', async () => {
    const database = await open();
    const stubborn = database.transaction(async (tx) => {
      await tx.write('exchange/upsert-nodes:Idea', row('a'));
      await tx.read('exchange/dump-nodes:Idea', { wrong: 1 }).catch(() => undefined);
      return 'done';
    });
    await expect(stubborn).rejects.toMatchObject({
      code: 'BAD_STATEMENT',
      place: 'exchange/dump-nodes:Idea',
    });
    expect(await database.read('exchange/dump-nodes:Idea')).toEqual([]);
  });

  test('whose work throws gives that very error', async () => {
    const database = await open();
    const ours = new RangeError('GRAFEO-T001, somebody wrote');
    let runs = 0;
    const failing = database.transaction(async () => {
      runs += 1;
      throw ours;
    });
    await expect(failing).rejects.toBe(ours);
    expect(runs).toBe(1);
  });

  test('that two ends of one record meet in: one waits or runs again, both are told the truth', async () => {
    const database = await open();
    await database.write('exchange/upsert-nodes:Idea', { rows: [{ id: 'i', count: 0 }] });
    const addOne = () =>
      database.transaction(async (tx) => {
        await tx.write('graph/lock-revision');
        const [found] = await tx.read<{ properties: { count: number } }>('exchange/find-nodes:Idea', {
          ids: ['i'],
        });
        const count = (found?.properties.count ?? 0) + 1;
        await tx.write('exchange/upsert-nodes:Idea', { rows: [{ id: 'i', count }] });
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, addOne));
    const kept = outcomes.filter(({ status }) => status === 'fulfilled').length;
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'CONFLICT' });
    }
    const [found] = await database.read('exchange/find-nodes:Idea', { ids: ['i'] });
    expect(found?.properties).toMatchObject({ count: kept });
    expect(kept).toBeGreaterThan(0);
  });
});

describeOnBothEngines('a stream', (open) => {
  const many = Array.from({ length: 5_000 }, (_, i) => ({ id: String(i).padStart(5, '0') }));

  test('gives every row once, in order', async () => {
    const database = await open();
    await database.write('exchange/upsert-nodes:Idea', { rows: many });
    const seen: string[] = [];
    for await (const { id } of database.stream<{ id: string }>('exchange/dump-nodes:Idea')) seen.push(id);
    expect(seen).toEqual(many.map(({ id }) => id));
  });

  test('may be left early, and the graph goes on', async () => {
    const database = await open();
    await database.write('exchange/upsert-nodes:Idea', { rows: many });
    for (let i = 0; i < 5; i += 1) {
      for await (const { id } of database.stream<{ id: string }>('exchange/dump-nodes:Idea')) {
        expect(id).toBe('00000');
        break;
      }
    }
    expect(await database.read('exchange/find-nodes:Idea', { ids: ['00007'] })).toHaveLength(1);
  });

  test('of a statement that is not there is refused when it is read', async () => {
    const rows = (await open()).stream('exchange/no-such-statement');
    await expect(rows[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'BAD_STATEMENT' });
  });
});
