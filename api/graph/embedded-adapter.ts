import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GrafeoDB } from '@grafeo-db/js';
import { errors } from '../errors';
import { fromEmbedded, isTransient } from './embedded-errors';
import type { GraphEngine } from './engine';
import { checkParameters, statement } from './library';
import { toPlain } from './plain';
import type { GraphReader, GraphTransaction, Parameters, Row, StatementName } from './port';

const ATTEMPTS = 5;
const CHECKPOINT_EVERY_MS = 30_000;

interface Runner {
  executeCypher(text: string, parameters?: Record<string, unknown>): Promise<{ toArray(): unknown[] }>;
}

async function run<R extends Row>(runner: Runner, name: StatementName, parameters: Parameters): Promise<R[]> {
  const found = statement(name);
  const checked = checkParameters(found, parameters);
  try {
    const result = await runner.executeCypher(found.text, checked);
    return result.toArray().map((row) => toPlain(row) as R);
  } catch (error) {
    if (isTransient(error)) throw error;
    throw fromEmbedded(error, name);
  }
}

function commit(tx: { commit(): void }): void {
  try {
    tx.commit();
  } catch (error) {
    throw isTransient(error) ? error : fromEmbedded(error, 'commit');
  }
}

/**
 * A commit is synced by the engine only now and then: the tail of the write-ahead log is put on disk here,
 * before the write is acknowledged.
 */
async function syncLog(path: string): Promise<void> {
  const folder = `${path}.wal`;
  if (!existsSync(folder)) return;
  const [newest] = readdirSync(folder)
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs || (a < b ? 1 : -1));
  if (!newest) return;
  const file = await open(newest, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

function openFile(dataDir: string): { db: GrafeoDB; path: string } {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw errors.dataFolderUnusable(dataDir, 'it cannot be written', cause);
  }
  const path = join(dataDir, 'graph.grafeo');
  const before = process.umask(0o077);
  try {
    return { db: existsSync(path) ? GrafeoDB.open(path) : GrafeoDB.create(path), path };
  } catch (cause) {
    if (String(cause).includes('GRAFEO-X001')) throw errors.dataFolderLocked(dataDir, cause);
    throw errors.dataFolderUnusable(dataDir, String(cause).split('\n')[0] ?? 'it cannot be opened', cause);
  } finally {
    process.umask(before);
  }
}

/** The graph in the process, at `dataDir`; one process at a time. */
export function openEmbedded(dataDir: string): GraphEngine {
  const { db, path } = openFile(dataDir);
  db.setCheckpointTriggers({ intervalMs: CHECKPOINT_EVERY_MS });

  const transaction = async <T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      const tx = db.beginTransaction('snapshot');
      try {
        const port: GraphTransaction = {
          read: (name, parameters = {}) => run(tx, name, parameters),
          write: (name, parameters = {}) => run(tx, name, parameters),
        };
        const result = await work(port);
        commit(tx);
        await syncLog(path);
        return result;
      } catch (error) {
        // A commit after an error would apply the rest.
        if (tx.isActive) tx.rollback();
        if (!isTransient(error)) throw error;
        if (attempt === ATTEMPTS) throw fromEmbedded(error, 'transaction');
        await wait(attempt * 5 + Math.random() * 20);
      }
    }
  };

  return {
    engine: 'embedded',
    read: (name, parameters = {}) => run(db, name, parameters),
    write: (name, parameters = {}) => transaction((tx) => tx.write(name, parameters)),
    transaction,
    snapshot: async <T>(work: (reader: GraphReader) => Promise<T>) => {
      const tx = db.beginTransaction('snapshot');
      try {
        return await work({ read: (name, parameters = {}) => run(tx, name, parameters) });
      } finally {
        if (tx.isActive) tx.rollback();
      }
    },
    async *stream<R extends Row>(name: StatementName, parameters: Parameters = {}) {
      yield* await run<R>(db, name, parameters);
    },
    runSchema: async (text) => {
      try {
        await db.executeCypher(text);
      } catch (error) {
        if (!/already exists/i.test(String(error))) throw fromEmbedded(error, 'schema');
      }
    },
    close: async () => {
      await syncLog(path);
      db.close();
    },
  };
}
