import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createChanges } from '../../api/graph/changes';
import { openNeo4j } from '../../api/graph/neo4j-adapter';
import { openGraph } from '../../api/graph/open';
import type { GraphReader } from '../../api/graph/port';
import { projectRoot } from '../../api/root';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { type HurtfulProxy, startProxy } from '../support/proxy';

const uri = process.env.TEST_NEO4J_URI ?? '';
const settings = {
  engine: 'neo4j',
  uri,
  username: 'neo4j',
  password: process.env.TEST_NEO4J_PASSWORD ?? '',
  database: 'neo4j',
} as const;
const port = Number(uri.split(':').at(-1));

(uri ? describe : describe.skip)('Neo4j in trouble', () => {
  let proxy: HurtfulProxy;
  beforeAll(async () => {
    await (await openGraph(settings, NOW)).close();
  });
  beforeEach(async () => {
    proxy = await startProxy(port);
  });
  afterEach(() => proxy.close());
  const throughProxy = (silenceMs: number) =>
    openNeo4j({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}` }, { silenceMs });

  test('a wrong password is told as such', async () => {
    await expect(openNeo4j({ ...settings, password: 'wrong' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      place: 'NEO4J_USERNAME, NEO4J_PASSWORD',
    });
  });

  test('a database that is not there is told as such', async () => {
    await expect(openNeo4j({ ...settings, database: 'nowhere' })).rejects.toMatchObject({
      place: 'NEO4J_DATABASE',
    });
  });

  test('what waits for an answer when the connection is closed is told at once', async () => {
    const database = await throughProxy(60_000);
    await database.read('graph/find-revision');
    proxy.freeze();
    const waiting = expect(database.read('graph/find-revision')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await database.close();
    await waiting;
    proxy.cut();
  }, 15_000);

  test('a server that falls silent: an answer by the deadline, never a hang', async () => {
    const database = await throughProxy(700);
    await database.read('graph/find-revision');
    proxy.freeze();
    const started = performance.now();
    await expect(database.read('graph/find-revision')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(
      (async () => {
        for await (const _row of database.stream('network/list-people', { hidden: [] })) void _row;
      })(),
    ).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(performance.now() - started).toBeLessThan(10_000);
    proxy.cut();
    await database.close();
  });

  test('a server that is silent from the start: an answer, never a hang', async () => {
    proxy.freeze();
    const started = performance.now();
    await expect(
      openNeo4j({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}` }, { openMs: 700 }),
    ).rejects.toMatchObject({ code: 'UNAVAILABLE', place: 'NEO4J_URI' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('writes that wait in line behind one that got no answer are told so with it, and closing ends', async () => {
    const database = await throughProxy(500);
    const changes = createChanges(database, () => NOW);
    await changes.apply({ mutationId: `before ${Date.now()}`, by: 'test' }, async () => []);
    proxy.freeze();
    const started = performance.now();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) =>
        changes.apply({ mutationId: `silent ${i} ${Date.now()}`, by: 'test' }, async () => []),
      ),
    );
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
    }
    await database.close();
    // One after the other they would take eight times 3 s.
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);

  const COUNT_LONG = 'UNWIND range(1, 30000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i) AS x';

  test('a server that works for long but lives is waited for', async () => {
    const database = await throughProxy(50);
    await expect(database.runText(COUNT_LONG)).resolves.toEqual([{ x: 4_285_714 }]);
    await database.close();
  }, 60_000);

  test('and is given up at the deadline', async () => {
    const database = await openNeo4j(settings, { silenceMs: 20, deadlineMs: 60 });
    await expect(database.runText(COUNT_LONG)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await database.close();
  }, 60_000);

  test('who reads a stream or works in a transaction slowly is not the server’s silence', async () => {
    const patienceMs = 2_000;
    const database = await openNeo4j(settings, { silenceMs: patienceMs, deadlineMs: patienceMs });
    const ids = ['slow 1', 'slow 2'];
    await database.transaction(async (tx) => {
      await wait(patienceMs + 300);
      await tx.write('exchange/upsert-nodes:Idea', { rows: ids.map((id) => ({ id })) });
    });
    const seen: unknown[] = [];
    for await (const { id } of database.stream('exchange/find-nodes:Idea', { ids })) {
      if (seen.length === 0) await wait(patienceMs + 300);
      seen.push(id);
    }
    expect(seen).toEqual(ids);
    await database.close();
  });

  test('a server that is gone when it is opened', async () => {
    await proxy.close();
    await expect(throughProxy(500)).rejects.toMatchObject({ code: 'UNAVAILABLE', place: 'NEO4J_URI' });
    proxy = await startProxy(port);
  }, 30_000);

  test('an address that is none', async () => {
    await expect(openNeo4j({ ...settings, uri: 'carrier-pigeon://x' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      place: 'NEO4J_URI',
    });
  });

  test('a server that goes away: an answer within a few seconds', async () => {
    const database = await throughProxy(30_000);
    await database.read('graph/find-revision');
    await proxy.close();
    await expect(database.read('graph/find-revision')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await database.close();
    proxy = await startProxy(port);
  }, 30_000);

  test('when the answer to COMMIT is lost the write runs again, and is one write', async () => {
    const database = await throughProxy(30_000);
    const changes = createChanges(database, () => NOW);
    const mutationId = `lost ${Date.now()}`;
    let runs = 0;
    const outcome = await changes.apply({ mutationId, by: 'test' }, async (tx) => {
      runs += 1;
      await tx.write('exchange/upsert-nodes:Idea', { rows: [{ id: mutationId }] });
      // The next answer that names a bookmark is the one to COMMIT.
      if (runs === 1) proxy.cutOnAnswer((bytes) => bytes.includes('bookmark'));
      return [mutationId];
    });
    expect(outcome.repeated).toBe(true);
    const [count] = await database.runText('MATCH (c:Change {id: $id}) RETURN count(c) AS changes', {
      id: mutationId,
    });
    expect(count).toEqual({ changes: 1 });
    await database.close();
  }, 30_000);

  test('two processes that write at once take a revision each', async () => {
    const [one, two] = [await openGraph(settings, NOW), await openGraph(settings, NOW)];
    const [first, second] = [createChanges(one, () => NOW), createChanges(two, () => NOW)];
    const stamp = Date.now();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 === 0 ? first : second).apply({ mutationId: `${stamp} ${i}`, by: 'test' }, async () => []),
      ),
    );
    expect(new Set(outcomes.map(({ revision }) => revision)).size).toBe(20);
    await Promise.all([one.close(), two.close()]);
  }, 30_000);

  test('two processes that start together on an empty graph both find the schema', async () => {
    const admin = await openNeo4j(settings);
    await admin.runText('MATCH (n) DETACH DELETE n');
    for (const { name } of await admin.runText('SHOW CONSTRAINTS YIELD name RETURN name')) {
      await admin.runText(`DROP CONSTRAINT ${name}`);
    }
    for (const { name } of await admin.runText(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
    )) {
      await admin.runText(`DROP INDEX ${name}`);
    }
    const opened = await Promise.all([
      openGraph(settings, NOW),
      openGraph(settings, NOW),
      openGraph(settings, NOW),
    ]);
    const [row] = await admin.runText(
      'MATCH (m:Migration) RETURN count(m) AS n, count(DISTINCT m.id) AS ids',
    );
    const files = ['common', 'neo4j'].flatMap((folder) =>
      readdirSync(join(projectRoot(), 'cypher', 'schema', folder)),
    );
    expect(row).toEqual({ n: files.length, ids: files.length });
    const [built] = await admin.runText(
      'MATCH (c:City)-[:PART_OF]->(t:Territory) RETURN count(c) AS cities, count(DISTINCT c.id) AS ids',
    );
    expect(built).toEqual({ cities: 7, ids: 7 });
    await Promise.all([...opened, admin].map((database) => database.close()));
  }, 60_000);
});

describeOnBothEngines('writes that meet', (open) => {
  test('two transactions on one record: both are kept, none is half done', async () => {
    const database = await open();
    await database.write('exchange/upsert-nodes:Person', { rows: [{ id: 'p', count: 0 }] });
    const add = () =>
      database.transaction(async (tx) => {
        await tx.write('graph/lock-revision');
        const [row] = await tx.read<{ properties: { count: number } }>('exchange/find-nodes:Person', {
          ids: ['p'],
        });
        await tx.write('exchange/upsert-nodes:Person', {
          rows: [{ id: 'p', count: (row?.properties.count ?? 0) + 1 }],
        });
      });
    await Promise.all([add(), add(), add()]);
    const [row] = await database.read('exchange/find-nodes:Person', { ids: ['p'] });
    expect(row?.properties).toMatchObject({ count: 3 });
  });

  test('a snapshot sees one state while others write', async () => {
    const database = await open();
    const changes = createChanges(database, () => NOW);
    const add = (id: string) =>
      changes.apply({ mutationId: id, by: 'test' }, async (tx) => {
        await tx.write('exchange/upsert-nodes:Idea', { rows: [{ id }] });
        return [id];
      });
    await add('i1');
    let other: Promise<unknown> = Promise.resolve();
    const count = async (reader: GraphReader) => (await reader.read('exchange/dump-nodes:Idea')).length;
    const seen = await database.snapshot(async (reader) => {
      const before = await count(reader);
      other = add('i2');
      // Neo4j makes it wait, the embedded engine does not: each is given the time to show it.
      await Promise.race([other, wait(300)]);
      return [before, await count(reader)];
    });
    expect(seen).toEqual([1, 1]);
    await other;
    expect(await count(database)).toBe(2);
  });

  test.each([
    ['a nested map', { rows: [{ id: 'p', name: { deep: 1 } }] }],
    ['a date object', { rows: [{ id: 'p', since: new Date() }] }],
    ['a number that is none', { rows: [{ id: 'p', count: Number.NaN }] }],
    ['text for a list', { rows: 'p' }],
  ])('%s as a parameter is refused with the statement’s name', async (_, parameters) => {
    const database = await open();
    await expect(database.write('exchange/upsert-nodes:Person', parameters as never)).rejects.toMatchObject({
      code: 'BAD_STATEMENT',
      place: 'exchange/upsert-nodes:Person',
    });
  });
});
