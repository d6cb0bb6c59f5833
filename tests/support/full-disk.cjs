// Writes on a disk that is almost full until one write is refused, frees some space, and tells what was kept.
const { rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { openGraph } = require(join(process.cwd(), 'dist/api/graph/open.js'));

const [disk] = process.argv.slice(2);
const now = '2025-07-01T08:00:00.000Z';
const open = () => openGraph({ engine: 'embedded', dataDir: join(disk, 'data') }, now);

(async () => {
  const fill = join(disk, 'fill');
  writeFileSync(fill, Buffer.alloc(1_000_000));
  const database = await open();
  const text = 'x'.repeat(20_000);
  let kept = 0;
  let runs = 0;
  const write = () =>
    database.transaction(async (tx) => {
      runs += 1;
      await tx.write('exchange/upsert-nodes:Idea', { rows: [{ id: `i${kept}`, text }] });
    });
  let refusal = null;
  while (refusal === null && kept < 1_000) {
    runs = 0;
    await write().then(
      () => {
        kept += 1;
      },
      (error) => {
        refusal = { code: error.code, runs };
      },
    );
  }
  rmSync(fill);
  const after = await write().then(
    () => 'kept',
    (error) => error.code,
  );
  await database.close();
  const again = await open();
  const ideas = await again.read('exchange/dump-nodes:Idea');
  await again.close();
  process.stdout.write(
    JSON.stringify({ refusal, after, lost: kept + (after === 'kept' ? 1 : 0) - ideas.length }),
  );
})();
