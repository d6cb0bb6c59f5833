import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { GrafeoDB } from '@grafeo-db/js';
import { errors } from '../errors';
import { type DataFolder, prepareDataFolder, refuseOlderGraph, syncLog, writeState } from './data-folder';
import { fromEmbedded, isTransient } from './embedded-errors';
import type { GraphEngine } from './engine';
import { checkParameters, statement } from './library';
import { toPlain } from './plain';
import type { GraphReader, GraphTransaction, Parameters, Row, StatementName } from './port';

const ATTEMPTS = 5;
/** Without triggers the log grows for ever; the background ones do not block the event loop. */
const CHECKPOINT_EVERY_MS = 30_000;
/** How often the state file is brought up to date: it need only ever be behind. */
const STATE_EVERY_MS = 1_000;

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

/** A conflict has ended the transaction already, though it says that it is active. */
function rollBack(tx: { readonly isActive: boolean; rollback(): void }): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch (error) {
    if (!String(error).includes('GRAFEO-T004')) throw fromEmbedded(error, 'rollback');
  }
}

export interface EmbeddedOptions {
  /** For tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean;
}

function openFile(dataDir: string, folder: DataFolder, options: EmbeddedOptions): GrafeoDB {
  const exists = existsSync(folder.graphPath);
  const before = process.umask(0o077);
  let db: GrafeoDB;
  try {
    db = exists
      ? GrafeoDB.open(folder.graphPath)
      : GrafeoDB.create(folder.graphPath, { shuffleUnordered: options.shuffleUnordered ?? false });
  } catch (cause) {
    if (String(cause).includes('GRAFEO-X001')) throw errors.dataFolderLocked(dataDir, cause);
    throw errors.dataFolderUnusable(dataDir, String(cause).split('\n')[0] ?? 'it cannot be opened', cause);
  } finally {
    process.umask(before);
  }
  try {
    refuseOlderGraph(dataDir, folder, Number(db.currentEpoch()), exists);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** The graph in the process, at `dataDir`; one process at a time. */
export function openEmbedded(dataDir: string, options: EmbeddedOptions = {}): GraphEngine {
  const folder = prepareDataFolder(dataDir);
  const db = openFile(dataDir, folder, options);
  db.setCheckpointTriggers({ intervalMs: CHECKPOINT_EVERY_MS });
  let stateAt = Number.NEGATIVE_INFINITY;

  /** On disk, then noted: the note is never ahead of what is on disk. */
  const makeDurable = async (): Promise<void> => {
    const epoch = Number(db.currentEpoch());
    await syncLog(folder.graphPath);
    if (performance.now() - stateAt < STATE_EVERY_MS) return;
    stateAt = performance.now();
    writeState(folder.statePath, epoch);
  };

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
        await makeDurable();
        return result;
      } catch (error) {
        // A commit after an error would apply the rest.
        rollBack(tx);
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
        rollBack(tx);
      }
    },
    async *stream<R extends Row>(name: StatementName, parameters: Parameters = {}) {
      yield* await run<R>(db, name, parameters);
    },
    runText: async (text, parameters = {}) => {
      try {
        const result = await db.executeCypher(text, parameters);
        return result.toArray().map((row) => toPlain(row) as Row);
      } catch (error) {
        throw fromEmbedded(error, 'text');
      }
    },
    close: async () => {
      const epoch = Number(db.currentEpoch());
      await syncLog(folder.graphPath);
      writeState(folder.statePath, epoch);
      db.close();
    },
  };
}
