import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { GrafeoDB } from '@grafeo-db/js';
import { type AppError, errors } from '../errors';
import { type DataFolder, prepareDataFolder, syncFolder } from './data-folder';
import { fromEmbedded, graphClosed, isFromEngine, isTransient, notOnDisk } from './embedded-errors';
import { run, wrapTransaction } from './embedded-transaction';
import type { GraphEngine } from './engine';
import {
  dropHalfCopy,
  freshCopyDone,
  isFreshCopyDue,
  makeFreshCopy,
  noteFreshCopyDue,
  putFreshCopy,
} from './fresh-copy';
import { createGate } from './gate';
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
/** A backup or a large import may hold the graph for so long before an erasure's copy is made. */
const COPY_TRIES = 12;
const COPY_PATIENCE_MS = 5_000;
const BETWEEN_COPIES_MS = 1_000;

type EmbeddedOptions = Pick<EmbeddedSettings, 'shuffleUnordered' | 'checkpointEveryMs'>;

async function openFile(folder: DataFolder, options: EmbeddedOptions): Promise<GrafeoDB> {
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
  // Each opening makes a new folder for the log, and the engine does not sync the folder it lies in.
  await syncFolder(folder.path);
  db.setCheckpointTriggers({ intervalMs: options.checkpointEveryMs ?? CHECKPOINT_EVERY_MS });
  return db;
}

/** The graph in the process, at `dataDir`; one process at a time. */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<GraphEngine> {
  // The engine makes its files 0644, and makes new ones as long as it runs.
  process.umask(0o077);
  const folder = prepareDataFolder(dataDir);
  let db = await openFile(folder, options);
  const gate = createGate();
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
    return gate
      .read(() => run<R>(db, name, parameters))
      .catch((error: unknown) => {
        throw fromEmbedded(error, name);
      });
  };

  const transactionInside = async <T>(
    work: (tx: GraphTransaction) => Promise<T>,
    place: string,
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

  const transaction = <T>(work: (tx: GraphTransaction) => Promise<T>, place = 'transaction'): Promise<T> =>
    gate.transaction(() => transactionInside(work, place));

  const exchange = async (): Promise<void> => {
    refuseWhenClosed();
    if (broken) throw broken;
    await makeFreshCopy(folder, db).catch((error: unknown) => {
      throw isFromEngine(error) ? fromEmbedded(error, 'fresh copy') : notOnDisk(error);
    });
    try {
      await putFreshCopy(folder, db);
      db = await openFile(folder, options);
      await freshCopyDone(folder);
    } catch (error) {
      // Between two files nothing is served; the next start finds the one or the other, whole.
      broken = notOnDisk(error);
      throw broken;
    }
  };

  const copyWhenFree = async (): Promise<void> => {
    for (let attempt = 1; attempt <= COPY_TRIES && isFreshCopyDue(folder); attempt += 1) {
      if (await gate.alone(exchange, COPY_PATIENCE_MS)) return;
      await wait(BETWEEN_COPIES_MS);
    }
  };

  dropHalfCopy(folder);
  if (isFreshCopyDue(folder)) await exchange();

  return {
    engine: 'embedded',
    read,
    write: (name, parameters = {}) => transaction((tx) => tx.write(name, parameters), name),
    transaction,
    erasing: async <T>(work: () => Promise<T>) => {
      refuseWhenClosed();
      await noteFreshCopyDue(folder);
      const result = await work();
      await copyWhenFree();
      return result;
    },
    snapshot: <T>(work: (reader: GraphReader) => Promise<T>) =>
      gate.transaction(async () => {
        refuseWhenClosed();
        const tx = wrapTransaction(db.beginTransaction('snapshot'));
        try {
          return await work({ read: tx.port.read });
        } catch (error) {
          throw isFromEngine(error) ? fromEmbedded(error, 'snapshot') : error;
        } finally {
          await tx.rollBack();
        }
      }),
    async *stream<R extends Row>(name: StatementName, parameters: Parameters = {}) {
      refuseWhenClosed();
      const found = statement(name);
      const result = await gate
        .read(() => db.executeCypher(found.text, checkParameters(found, parameters)))
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
