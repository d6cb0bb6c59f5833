import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type Session,
} from 'neo4j-driver';
import { errors } from '../errors';
import type { GraphEngine } from './engine';
import { checkParameters, type Statement, statement } from './library';
import { mapNeo4jError } from './neo4j-errors';
import { toPlain } from './plain';
import type { GraphReader, GraphTransaction, Parameters, Row, StatementName } from './port';
import type { GraphSettings } from './settings';

/** Nothing in the driver bounds a read on a half-open socket: our own deadline does. */
const DEADLINE_MS = 30_000;

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
  deadline: Deadline,
  name: StatementName,
  parameters: Parameters,
): Promise<R[]> {
  const found = statement(name);
  const result = await tx.run(found.text, driverParameters(found, parameters));
  deadline.putOff();
  return result.records.map((record) => toPlain(record.toObject()) as R);
}

/** A deadline that every answer of the server puts off: long work may last, silence may not. */
interface Deadline {
  readonly missed: Promise<never>;
  putOff(): void;
  clear(): void;
}

function startDeadline(uri: string, milliseconds: number): Deadline {
  let timer: NodeJS.Timeout | undefined;
  let miss: (error: unknown) => void = () => undefined;
  const missed = new Promise<never>((_, reject) => {
    miss = reject;
  });
  missed.catch(() => undefined);
  const putOff = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => miss(errors.unavailable(`Neo4j at ${uri} did not answer within ${milliseconds / 1000} s.`)),
      milliseconds,
    );
  };
  putOff();
  return { missed, putOff, clear: () => clearTimeout(timer) };
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
export async function openNeo4j(settings: Neo4jSettings, deadlineMs = DEADLINE_MS): Promise<GraphEngine> {
  const driver = connect(settings);
  try {
    // Over bolt:// verifyConnectivity does not look at the database: a query does.
    await driver.executeQuery('RETURN 1 AS up', {}, { database: settings.database });
  } catch (error) {
    await driver.close();
    throw mapNeo4jError(error, 'connection', settings.uri);
  }
  const bookmarkManager = neo4j.bookmarkManager();

  const inSession = async <T>(
    place: string,
    work: (session: Session, deadline: Deadline) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session({ database: settings.database, bookmarkManager });
    const deadline = startDeadline(settings.uri, deadlineMs);
    try {
      return await Promise.race([work(session, deadline), deadline.missed]);
    } catch (error) {
      throw mapNeo4jError(error, place, settings.uri);
    } finally {
      deadline.clear();
      void session.close().catch(() => undefined);
    }
  };
  const transaction = <T>(work: (tx: GraphTransaction) => Promise<T>) =>
    inSession('transaction', (session, deadline) =>
      session.executeWrite((tx) =>
        work({
          read: (name, parameters = {}) => run(tx, deadline, name, parameters),
          write: (name, parameters = {}) => run(tx, deadline, name, parameters),
        }),
      ),
    );

  return {
    engine: 'neo4j',
    read: (name, parameters = {}) =>
      inSession(name, (session, deadline) =>
        session.executeRead((tx) => run(tx, deadline, name, parameters)),
      ),
    write: (name, parameters = {}) =>
      inSession(name, (session, deadline) =>
        session.executeWrite((tx) => run(tx, deadline, name, parameters)),
      ),
    transaction,
    snapshot: <T>(work: (reader: GraphReader) => Promise<T>) =>
      inSession('snapshot', (session, deadline) =>
        session.executeRead((tx) =>
          work({ read: (name, parameters = {}) => run(tx, deadline, name, parameters) }),
        ),
      ),
    async *stream<R extends Row>(name: StatementName, parameters: Parameters = {}) {
      const found = statement(name);
      const deadline = startDeadline(settings.uri, deadlineMs);
      const session = driver.session({
        database: settings.database,
        bookmarkManager,
        defaultAccessMode: neo4j.session.READ,
      });
      try {
        const records = session.run(found.text, driverParameters(found, parameters))[Symbol.asyncIterator]();
        for (;;) {
          const next = await Promise.race([records.next(), deadline.missed]);
          if (next.done) return;
          deadline.putOff();
          yield toPlain((next.value as Neo4jRecord).toObject()) as R;
          deadline.putOff();
        }
      } catch (error) {
        throw mapNeo4jError(error, name, settings.uri);
      } finally {
        deadline.clear();
        void session.close().catch(() => undefined);
      }
    },
    runText: (text, parameters = {}) =>
      inSession('text', async (session) => {
        const result = await session.run(text, toNeo4j(parameters) as Record<string, unknown>);
        return result.records.map((record) => toPlain(record.toObject()) as Row);
      }),
    close: () => driver.close(),
  };
}
