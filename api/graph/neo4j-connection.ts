import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { errors } from '../errors';
import { mapNeo4jError } from './neo4j-errors';
import type { Neo4jSettings } from './settings';

const PROBE_MS = 2_500;
const CLOSE_MS = 2_000;

/** The driver's own defaults answered after 54.7 s with the database down. */
export function connect(settings: Neo4jSettings): Driver {
  try {
    return neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 3_000,
      maxTransactionRetryTime: 5_000,
      connectionLivenessCheckTimeout: 30_000,
    });
  } catch (cause) {
    // The driver throws a bare error for an address that it cannot read.
    throw errors.unavailable(`${settings.uri} is no address of a Neo4j.`, { place: 'NEO4J_URI', cause });
  }
}

async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T | 'late'> {
  const stop = new AbortController();
  const late = wait(milliseconds, 'late' as const, { signal: stop.signal }).catch(() => 'late' as const);
  try {
    return await Promise.race([answer, late]);
  } finally {
    stop.abort();
  }
}

/** Closing says goodbye on every connection, which lasts for ever on a half-open one. */
export async function closeDriver(driver: Driver): Promise<void> {
  await within(CLOSE_MS, driver.close()).catch(() => undefined);
}

const one = (driver: Driver, { database }: Neo4jSettings) =>
  // Over bolt:// verifyConnectivity does not look at the database: a query does.
  driver.executeQuery('RETURN 1 AS up', {}, { database });

/** Whether the server answers on a connection of its own, and soon. */
export async function serverLives(settings: Neo4jSettings): Promise<boolean> {
  const driver = connect(settings);
  try {
    return (await within(PROBE_MS, one(driver, settings))) !== 'late';
  } catch {
    return false;
  } finally {
    void closeDriver(driver);
  }
}

/** Throws UNAVAILABLE within `milliseconds` when the server is not there, is silent, or refuses us. */
export async function verify(driver: Driver, settings: Neo4jSettings, milliseconds: number): Promise<void> {
  const answer = await within(milliseconds, one(driver, settings)).catch((error: unknown) => {
    throw mapNeo4jError(error, 'connection', settings.uri);
  });
  if (answer === 'late') {
    throw errors.unavailable(`Neo4j at ${settings.uri} does not answer.`, { place: 'NEO4J_URI' });
  }
}
