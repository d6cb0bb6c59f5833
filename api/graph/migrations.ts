import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../root';
import type { GraphEngine } from './engine';

interface Migration {
  readonly id: string;
  readonly statements: readonly string[];
}

/** The files of one folder of cypher/schema/, in order; statements end with a semicolon at the end of a line. */
function migrationsIn(folder: string): Migration[] {
  const path = join(projectRoot(), 'cypher', 'schema', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => ({
      id: `${folder}/${name.replace(/\.cypher$/, '')}`,
      statements: readFileSync(join(path, name), 'utf8')
        .split(/;\s*$/m)
        .map((part) => part.replace(/^\s*\/\/.*$/gm, '').trim())
        .filter((part) => part !== ''),
    }));
}

/**
 * Brings the graph to the schema of this version; each migration once, recorded as a (:Migration).
 * Safe when two processes start together: every statement may run twice (IF NOT EXISTS, MERGE on an id).
 */
export async function migrate(engine: GraphEngine, now: string): Promise<readonly string[]> {
  const done = new Set((await engine.read('graph/find-migrations')).map((row) => String(row.id)));
  const wanted = [...migrationsIn(engine.engine), ...migrationsIn('common')].filter(
    ({ id }) => !done.has(id),
  );
  for (const { id, statements } of wanted) {
    for (const text of statements) await engine.runSchema(text);
    await engine.write('graph/record-migration', { id, now });
  }
  return wanted.map(({ id }) => id);
}
