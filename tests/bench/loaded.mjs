// Territories in a graph, as a user gets them there: made by the generator, read by the import.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fingerprint } from '../../bin/lib/build.mjs';
import { root } from '../../bin/lib/root.mjs';
import { SIZES } from './network/territory.mjs';

export const product = (path) => createRequire(import.meta.url)(join(root, 'dist', 'api', path));
const NOW = '2026-01-01T00:00:00.000Z';
const home = join(root, '.cache', 'bench');
const quiet = () => undefined;

/** The files of a size; made once. */
export async function filesOf(name) {
  const made = fingerprint(root, ['api/exchange/generator']).slice(0, 12);
  const folder = join(home, `files-${name}-${made}`);
  if (existsSync(join(folder, 'whole'))) return join(folder, 'csv');
  rmSync(folder, { recursive: true, force: true });
  const { structures, people, ties, meetings } = SIZES[name];
  const size = { structures, people, ties, meetings };
  const options = Object.entries(size).flatMap(([key, count]) => [`--${key}`, String(count)]);
  await product('exchange/generator/command.js').generate([join(folder, 'csv'), ...options], quiet);
  writeFileSync(join(folder, 'whole'), '');
  return join(folder, 'csv');
}

/** Loads the files of a size into an open, empty graph. */
export async function importInto(database, name) {
  const files = await filesOf(name);
  const changes = product('graph/changes.js').createChanges(database, () => NOW);
  const context = { database, changes, clock: () => NOW, by: 'bench', print: quiet };
  await product('exchange/import-files.js').importFiles([files], context);
}

export const openAt = (settings) => product('graph/open.js').openGraph(settings, NOW);

/** A copy of a data folder with the territory of a size: made by the first run, which takes minutes for M, and kept. */
export async function copyOfData(name, target) {
  const made = fingerprint(root, ['api/exchange/generator', 'api/graph/migrations.ts']).slice(0, 12);
  const kept = join(home, `data-${name}-${made}`);
  if (!existsSync(join(kept, 'whole'))) {
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept, { recursive: true });
    const database = await openAt({ engine: 'embedded', dataDir: join(kept, 'data') });
    await importInto(database, name);
    // As after its first start: the structures have their places on the map.
    await product('ties/network-state.js').loadNetworkState(database, () => NOW);
    await database.close();
    writeFileSync(join(kept, 'whole'), '');
  }
  cpSync(join(kept, 'data'), target, { recursive: true });
}
