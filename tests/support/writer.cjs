// Writes through the Changes as fast as it can, and says each write that was acknowledged; killed by the test.
const { join } = require('node:path');
const { openGraph } = require(join(process.cwd(), 'dist/api/graph/open.js'));
const { createChanges } = require(join(process.cwd(), 'dist/api/graph/changes.js'));

const [dataDir, round, checkpointEvery] = process.argv.slice(2);
(async () => {
  const now = () => '2025-07-01T08:00:00.000Z';
  const database = await openGraph(
    { engine: 'embedded', dataDir, checkpointEveryMs: Number(checkpointEvery) },
    now(),
  );
  const changes = createChanges(database, now);
  for (let i = 0; ; i += 1) {
    const id = `${round}-${i}`;
    await changes.apply({ mutationId: id, by: 'writer' }, async (tx) => {
      await tx.write('exchange/upsert-nodes:Person', { rows: [{ id: `a${id}` }, { id: `b${id}` }] });
      await tx.write('exchange/merge-links-by-id:KNOWS', { rows: [{ id, from: `a${id}`, to: `b${id}` }] });
      return [id];
    });
    process.stdout.write(`${id}\n`);
  }
})();
