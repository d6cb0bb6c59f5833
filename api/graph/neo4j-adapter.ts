import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { errors } from '../errors';
import type { GraphEngine } from './engine';
import { checkParameters, type Statement, statement } from './library';
import { fromNeo4j } from './neo4j-errors';
import { toPlain } from './plain';
import type { GraphReader, GraphTransaction, Parameters, Row, StatementName } from './port';
import type { GraphSettings } from './settings';

/** Nothing in the driver bounds a read on a half-open socket: our own deadline does. */
const DEADLINE_MS = 60_000;

/** Whole numbers travel as integers, or `LIMIT $n` would be an error and 3/2 would be 1.5. */
function toNeo4j(value: unknown, asFloat = false): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !asFloat ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => toNeo4j(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner ?? null)]));
  }
  return value;
}

function driverParameters(of: Statement, given: Parameters): Record<string, unknown> {
  const checked = checkParameters(of, given);
  return Object.fromEntries(
    of.parameters.map(({ name, type }) => [name, toNeo4j(checked[name], type === 'Float')]),
  );
}

async function run<R extends Row>(
  tx: ManagedTransaction,
  name: StatementName,
  parameters: Parameters,
): Promise<R[]> {
  const found = statement(name);
  const result = await tx.run(found.text, driverParameters(found, parameters));
  return result.records.map((record) => toPlain(record.toObject()) as R);
}

async function withDeadline<T>(promise: Promise<T>, uri: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(errors.unavailable(`Neo4j at ${uri} did not answer within ${DEADLINE_MS / 1000} s.`)),
      DEADLINE_MS,
    );
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

type Neo4jSettings = Extract<GraphSettings, { engine: 'neo4j' }>;

function connect(settings: Neo4jSettings): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 5_000,
    connectionLivenessCheckTimeout: 30_000,
  });
}

/** A Neo4j server or cluster; throws UNAVAILABLE within a few seconds when it is not there. */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphEngine> {
  const driver = connect(settings);
  try {
    await driver.verifyConnectivity({ database: settings.database });
  } catch (error) {
    await driver.close();
    throw fromNeo4j(error, 'connection', settings.uri);
  }
  const bookmarkManager = neo4j.bookmarkManager();

  const inSession = async <T>(place: string, work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ database: settings.database, bookmarkManager });
    try {
      return await withDeadline(work(session), settings.uri);
    } catch (error) {
      throw fromNeo4j(error, place, settings.uri);
    } finally {
      void session.close().catch(() => undefined);
    }
  };
  const transaction = <T>(work: (tx: GraphTransaction) => Promise<T>) =>
    inSession('transaction', (session) =>
      session.executeWrite((tx) =>
        work({
          read: (name, parameters = {}) => run(tx, name, parameters),
          write: (name, parameters = {}) => run(tx, name, parameters),
        }),
      ),
    );

  return {
    engine: 'neo4j',
    read: (name, parameters = {}) =>
      inSession(name, (session) => session.executeRead((tx) => run(tx, name, parameters))),
    write: (name, parameters = {}) =>
      inSession(name, (session) => session.executeWrite((tx) => run(tx, name, parameters))),
    transaction,
    snapshot: <T>(work: (reader: GraphReader) => Promise<T>) =>
      inSession('snapshot', (session) =>
        session.executeRead((tx) => work({ read: (name, parameters = {}) => run(tx, name, parameters) })),
      ),
    async *stream<R extends Row>(name: StatementName, parameters: Parameters = {}) {
      const found = statement(name);
      const session = driver.session({
        database: settings.database,
        bookmarkManager,
        defaultAccessMode: neo4j.session.READ,
      });
      try {
        for await (const record of session.run(found.text, driverParameters(found, parameters))) {
          yield toPlain(record.toObject()) as R;
        }
      } catch (error) {
        throw fromNeo4j(error, name, settings.uri);
      } finally {
        void session.close().catch(() => undefined);
      }
    },
    runSchema: (text) =>
      inSession('schema', async (session) => {
        await session.run(text);
      }),
    close: () => driver.close(),
  };
}
