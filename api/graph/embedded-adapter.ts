import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { GrafeoDB } from '@grafeo-db/js';
import { type AppError, errors } from '../errors';
import { type DataFolder, prepareDataFolder, syncFolder } from './data-folder';
import { fromEmbedded, graphClosed, isFromEngine, isTransient, notOnDisk } from './embedded-errors';
import { run, wrapTransaction } from './embedded-transaction';
import type { GraphEngine } from './engine';
import { statement } from './library';
import { checkParameters } from './parameters';
import { toPlain } from './plain';
import type { GraphReader, GraphTransaction, Parameters, Row, StatementName } from './port';
import { keepServedState, refuseMissingGraph, refuseOlderGraph } from './served-state';
import type { EmbeddedSettings } from './settings';
import { syncLog } from './write-ahead-log';

const ATTEMPTS = 5;
/** Without triggers the log grows for ever; the background ones do not block the event loop. */
const CHECKPOINT_EVERY_MS = 30_000;

type EmbeddedOptions = Pick<EmbeddedSettings, 'shuffleUnordered' | 'checkpointEveryMs'>;

function openFile(folder: DataFolder, options: EmbeddedOptions): GrafeoDB {
  const exists = existsSync(folder.graphPath);
  refuseMissingGraph(folder, exists);
  let db: GrafeoDB;
  try {
    db = exists
      ? GrafeoDB.open(folder.graphPath)
      : GrafeoDB.create(folder.graphPath, { shuffleUnordered: options.shuffleUnordered ?? false });
  } catch (cause) {
    if (String(cause).includes('GRAFEO-X001')) throw errors.dataFolderLocked(folder.path, cause);
    throw errors.dataFolderUnusable(
      folder.path,
      String(cause).split('\n')[0] ?? 'it cannot be opened',
      cause,
    );
  }
  try {
    refuseOlderGraph(folder, Number(db.currentEpoch()));
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** The graph in the process, at `dataDir`; one process at a time. */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<GraphEngine> {
  // The engine makes its files 0644, and makes new ones as long as it runs.
  process.umask(0o077);
  const folder = prepareDataFolder(dataDir);
  const db = openFile(folder, options);
  // Each opening makes a new folder for the log, and the engine does not sync the folder it lies in.
  await syncFolder(folder.path);
  db.setCheckpointTriggers({ intervalMs: options.checkpointEveryMs ?? CHECKPOINT_EVERY_MS });
  const served = keepServedState(folder);
  let closed = false;
  let broken: AppError | null = null;

  const refuseWhenClosed = () => {
    // The engine would go on answering from memory.
    if (closed) throw graphClosed();
  };

  const makeDurable = async (): Promise<void> => {
    const epoch = Number(db.currentEpoch());
    try {
      await syncLog(folder.logPath);
    } catch (error) {
      // What a failed sync left behind is unknown, and the next one would not tell: no more writes.
      broken = notOnDisk(error);
      throw broken;
    }
    served.reached(epoch);
  };

  const read = async <R extends Row>(name: StatementName, parameters: Parameters = {}): Promise<R[]> => {
    refuseWhenClosed();
    return run<R>(db, name, parameters).catch((error: unknown) => {
      throw fromEmbedded(error, name);
    });
  };

  const transaction = async <T>(
    work: (tx: GraphTransaction) => Promise<T>,
    place = 'transaction',
  ): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      refuseWhenClosed();
      if (broken) throw broken;
      const tx = wrapTransaction(db.beginTransaction('snapshot'));
      try {
        const result = await work(tx.port);
        await tx.commit();
        await makeDurable();
        return result;
      } catch (error) {
        // A commit after an error would apply the rest.
        await tx.rollBack();
        if (!isTransient(error)) throw isFromEngine(error) ? fromEmbedded(error, place) : error;
        if (attempt === ATTEMPTS) throw fromEmbedded(error, place);
        await wait(attempt * 5 + Math.random() * 20);
      }
    }
  };

  return {
    engine: 'embedded',
    read,
    write: (name, parameters = {}) => transaction((tx) => tx.write(name, parameters), name),
    transaction,
    snapshot: async <T>(work: (reader: GraphReader) => Promise<T>) => {
      refuseWhenClosed();
      const tx = wrapTransaction(db.beginTransaction('snapshot'));
      try {
        return await work({ read: tx.port.read });
      } catch (error) {
        throw isFromEngine(error) ? fromEmbedded(error, 'snapshot') : error;
      } finally {
        await tx.rollBack();
      }
    },
    async *stream<R extends Row>(name: StatementName, parameters: Parameters = {}) {
      refuseWhenClosed();
      const found = statement(name);
      const result = await db
        .executeCypher(found.text, checkParameters(found, parameters))
        .catch((error: unknown) => {
          throw fromEmbedded(error, name);
        });
      // The engine's own cursor takes no parameters and no ORDER BY: the rows are there, in its compact form,
      // and become objects one at a time.
      for (let i = 0; i < result.length; i += 1) yield toPlain(result.get(i)) as R;
    },
    runText: async (text, parameters = {}) => {
      refuseWhenClosed();
      try {
        const result = await db.executeCypher(text, parameters);
        await makeDurable();
        return result.toArray().map((row) => toPlain(row) as Row);
      } catch (error) {
        throw fromEmbedded(error, 'text');
      }
    },
    close: async () => {
      if (closed) return;
      closed = true;
      const epoch = Number(db.currentEpoch());
      try {
        await syncLog(folder.logPath);
        served.reached(epoch);
      } catch (error) {
        throw notOnDisk(error);
      } finally {
        await served.close();
        db.close();
      }
    },
  };
}
