import type { GraphDatabase, Row } from '../graph/port';
import type { TerritoryRecords } from '../network/records';

const READS = 3;

async function collect<T>(database: GraphDatabase, statement: string, hidden: string[]): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of database.stream<Row>(statement, { hidden })) rows.push(row as T);
  return rows;
}

/** The newest revision of the graph. */
export const readRevision = async (database: GraphDatabase): Promise<number> =>
  (await database.read<{ value: number }>('graph/find-revision'))[0]?.value ?? 0;

/** What an import that is not whole has made is left out. */
async function readAll(database: GraphDatabase): Promise<TerritoryRecords> {
  const unfinished = await database.read<{ id: string }>('exchange/find-unfinished-imports');
  const hidden = unfinished.map(({ id }) => id);
  return {
    structures: await collect(database, 'network/list-structures', hidden),
    people: await collect(database, 'network/list-people', hidden),
    employments: await collect(database, 'network/list-employments', hidden),
    acquaintances: await collect(database, 'network/list-acquaintances', hidden),
    collaborations: await collect(database, 'network/list-collaborations', hidden),
    positions: await collect(database, 'network/list-positions', hidden),
    meetings: await collect(database, 'network/list-meetings', hidden),
    attendance: await collect(database, 'network/list-attendance', hidden),
    locations: await collect(database, 'network/list-locations', hidden),
    serves: await collect(database, 'network/list-serves', hidden),
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
