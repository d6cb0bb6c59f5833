import neo4j, { type ManagedTransaction, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import type { GraphEngine } from './engine';
import { statement } from './library';
import { closeDriver, connect, serverLives, verify } from './neo4j-connection';
import { type Deadline, type Patience, startDeadline } from './neo4j-deadline';
import { mapNeo4jError } from './neo4j-errors';
import { driverParameters, toNeo4j } from './neo4j-values';
import { toPlain } from './plain';
import type { GraphReader, GraphTransaction, Parameters, Row, StatementName } from './port';
import type { Neo4jSettings } from './settings';

const PATIENCE: Patience = { silenceMs: 4_000, deadlineMs: 30_000 };
/** Within it the driver may try its address several times. */
const OPEN_MS = 8_000;
/** Rows that wait in memory while a stream is read. */
const FETCH_SIZE = 1_000;

async function run<R extends Row>(
  tx: ManagedTransaction,
  deadline: Deadline,
  name: StatementName,
  parameters: Parameters,
): Promise<R[]> {
  const found = statement(name);
  const checked = driverParameters(found, parameters);
  deadline.asked();
  try {
    const result = await tx.run(found.text, checked);
    return result.records.map((record) => toPlain(record.toObject()) as R);
  } finally {
    deadline.answered();
  }
}

/** The caller's own work between two statements is not the server's silence. */
const untimed =
  <T>(deadline: Deadline, work: (tx: GraphTransaction) => Promise<T>) =>
  async (tx: ManagedTransaction): Promise<T> => {
    // The driver would run it again in the background, after the caller was told that it failed.
    deadline.check();
    deadline.answered();
    const failures: unknown[] = [];
    const ask = <R extends Row>(name: StatementName, parameters: Parameters = {}) =>
      run<R>(tx, deadline, name, parameters).catch((error: unknown) => {
        failures.push(error);
        throw error;
      });
    try {
      const result = await work({ read: ask, write: ask });
      // A statement has failed and the caller went on: the commit would fail in words that say nothing of it.
      if (failures.length > 0) throw failures[0];
      return result;
    } finally {
      deadline.asked();
    }
  };

/** A Neo4j server or cluster; throws UNAVAILABLE within a few seconds when it is not there. */
export async function openNeo4j(
  settings: Neo4jSettings,
  options: Partial<Patience> & { readonly openMs?: number } = {},
): Promise<GraphEngine> {
  const patience = { ...PATIENCE, ...options };
  const driver = connect(settings);
  try {
    await verify(driver, settings, options.openMs ?? OPEN_MS);
  } catch (error) {
    await closeDriver(driver);
    throw error;
  }
  // Shared by all sessions: one reads one's own writes, on a cluster too.
  const bookmarkManager = neo4j.bookmarkManager();
  const { database } = settings;
  const awaiting = new Set<Deadline>();
  const begin = (): Deadline => {
    const deadline = startDeadline(settings.uri, patience, () => serverLives(settings));
    awaiting.add(deadline);
    return deadline;
  };
  const end = (deadline: Deadline, session: Session): void => {
    deadline.clear();
    awaiting.delete(deadline);
    void session.close().catch(() => undefined);
  };

  const inSession = async <T>(
    place: string,
    work: (session: Session, deadline: Deadline) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session({ database, bookmarkManager });
    const deadline = begin();
    deadline.asked();
    try {
      return await Promise.race([work(session, deadline), deadline.missed]);
    } catch (error) {
      throw mapNeo4jError(error, place, settings.uri);
    } finally {
      end(deadline, session);
    }
  };
  const transaction = <T>(work: (tx: GraphTransaction) => Promise<T>, place = 'transaction') =>
    inSession(place, (session, deadline) => session.executeWrite(untimed(deadline, work)));
  const inReading = <T>(work: (reader: GraphReader) => Promise<T>, place: string) =>
    inSession(place, (session, deadline) => session.executeRead(untimed(deadline, work)));

  return {
    engine: 'neo4j',
    read: (name, parameters = {}) => inReading((reader) => reader.read(name, parameters), name),
    write: (name, parameters = {}) => transaction((tx) => tx.write(name, parameters), name),
    transaction: (work) => transaction(work),
    erasing: (work) => work(),
    // Two reads of one transaction see what was committed between them, unless the writers wait.
    snapshot: (work) =>
      transaction(async (tx) => {
        await tx.write('graph/lock-revision');
        return work({ read: tx.read });
      }, 'snapshot'),
    async *stream<R extends Row>(name: StatementName, parameters: Parameters = {}) {
      const found = statement(name);
      const checked = driverParameters(found, parameters);
      const deadline = begin();
      const session = driver.session({
        database,
        bookmarkManager,
        defaultAccessMode: neo4j.session.READ,
        fetchSize: FETCH_SIZE,
      });
      try {
        const records = session.run(found.text, checked)[Symbol.asyncIterator]();
        for (;;) {
          deadline.asked();
          const next = await Promise.race([records.next(), deadline.missed]);
          deadline.answered();
          if (next.done) return;
          yield toPlain((next.value as Neo4jRecord).toObject()) as R;
        }
      } catch (error) {
        throw mapNeo4jError(error, name, settings.uri);
      } finally {
        end(deadline, session);
      }
    },
    runText: (text, parameters = {}) =>
      inSession('text', async (session) => {
        const result = await session.run(text, toNeo4j(parameters) as Record<string, unknown>);
        return result.records.map((record) => toPlain(record.toObject()) as Row);
      }),
    close: async () => {
      for (const deadline of awaiting) deadline.closed();
      await closeDriver(driver);
    },
  };
}
