import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError, errors } from '../errors';
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
  const known = [...migrationsIn(engine.engine), ...migrationsIn('common')];
  const newer = [...done].find((id) => !known.some((migration) => migration.id === id));
  if (newer) throw errors.schemaTooNew(newer);
  const wanted = known.filter(({ id }) => !done.has(id));
  for (const { id, statements } of wanted) {
    for (const text of statements) await runOnce(engine, text);
    await engine.write('graph/record-migration', { id, now });
  }
  return wanted.map(({ id }) => id);
}

const ATTEMPTS = 5;

/** A constraint that is there already is no error; two processes that make the same at once try again. */
async function runOnce(engine: GraphEngine, text: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await engine.runText(text);
      return;
    } catch (error) {
      if (/already exists/i.test(String((error as Error).message))) return;
      if (!(error instanceof AppError) || error.code !== 'CONFLICT' || attempt === ATTEMPTS) throw error;
      await wait(attempt * 20 + Math.random() * 30);
    }
  }
}
