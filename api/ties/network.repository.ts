import type { GraphDatabase, Row } from '../graph/port';
import type { TerritoryRecords } from '../network/records';

const READS = 3;

async function collect<T>(database: GraphDatabase, statement: string): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of database.stream<Row>(statement)) rows.push(row as T);
  return rows;
}

/** The newest revision of the graph. */
export const readRevision = async (database: GraphDatabase): Promise<number> =>
  (await database.read<{ value: number }>('graph/find-revision'))[0]?.value ?? 0;

async function readAll(database: GraphDatabase): Promise<TerritoryRecords> {
  return {
    structures: await collect(database, 'network/list-structures'),
    people: await collect(database, 'network/list-people'),
    employments: await collect(database, 'network/list-employments'),
    acquaintances: await collect(database, 'network/list-acquaintances'),
    collaborations: await collect(database, 'network/list-collaborations'),
    positions: await collect(database, 'network/list-positions'),
    meetings: await collect(database, 'network/list-meetings'),
    attendance: await collect(database, 'network/list-attendance'),
    locations: await collect(database, 'network/list-locations'),
    serves: await collect(database, 'network/list-serves'),
  };
}

/** Everything the network is built from, of one revision: read again when a write came in between. */
export async function readTerritory(
  database: GraphDatabase,
): Promise<{ readonly revision: number; readonly records: TerritoryRecords }> {
  for (let attempt = 1; ; attempt += 1) {
    const revision = await readRevision(database);
    const records = await readAll(database);
    if (attempt === READS || (await readRevision(database)) === revision) return { revision, records };
  }
}
