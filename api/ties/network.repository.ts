import type { GraphDatabase, Parameters, Row } from '../graph/port';
import { patchRecords } from '../network/patch-records';
import { inOrder, RECORD_KINDS, type RecordKind } from '../network/record-order';
import type { TerritoryRecords } from '../network/records';

const READS = 3;

/** What reads every record of a kind, and what reads those among some ids. */
const STATEMENTS: Readonly<Record<RecordKind, readonly [all: string, touched: string]>> = {
  structures: ['network/list-structures', 'network/find-touched-structures'],
  people: ['network/list-people', 'network/find-touched-people'],
  employments: ['network/list-employments', 'network/find-touched-employments'],
  acquaintances: ['network/list-acquaintances', 'network/find-touched-acquaintances'],
  collaborations: ['network/list-collaborations', 'network/find-touched-collaborations'],
  positions: ['network/list-positions', 'network/find-touched-positions'],
  meetings: ['network/list-meetings', 'network/find-touched-meetings'],
  attendance: ['network/list-attendance', 'network/find-touched-attendance'],
  answers: ['network/list-answers', 'network/find-touched-answers'],
  locations: ['network/list-locations', 'network/find-touched-locations'],
  serves: ['network/list-serves', 'network/find-touched-serves'],
};

/** The newest revision of the graph. */
export const readRevision = async (database: GraphDatabase): Promise<number> =>
  (await database.read<{ value: number }>('graph/find-revision'))[0]?.value ?? 0;

/** What an import that is not whole has made is left out. */
async function hiddenImports(database: GraphDatabase): Promise<string[]> {
  return (await database.read<{ id: string }>('exchange/find-unfinished-imports')).map(({ id }) => id);
}

/** Every kind of record, each read by a statement, in order. */
async function collect(read: (kind: RecordKind) => Promise<readonly unknown[]>): Promise<TerritoryRecords> {
  const lists: [RecordKind, readonly unknown[]][] = [];
  for (const kind of RECORD_KINDS) lists.push([kind, inOrder(kind, (await read(kind)) as never)]);
  return Object.fromEntries(lists) as unknown as TerritoryRecords;
}

async function readAll(database: GraphDatabase): Promise<TerritoryRecords> {
  const hidden = await hiddenImports(database);
  return collect(async (kind) => {
    const rows: Row[] = [];
    for await (const row of database.stream<Row>(STATEMENTS[kind][0], { hidden })) rows.push(row);
    return rows;
  });
}

async function readTouched(database: GraphDatabase, ids: readonly string[]): Promise<TerritoryRecords> {
  const parameters: Parameters = { ids: [...ids], hidden: await hiddenImports(database) };
  return collect((kind) => database.read(STATEMENTS[kind][1], parameters));
}

export interface Reading {
  readonly revision: number;
  readonly records: TerritoryRecords;
}

/** Reads of one revision: read again when a write came in between, three times at most. */
async function ofOneRevision<Read>(
  database: GraphDatabase,
  read: (revision: number) => Promise<Read>,
): Promise<{ readonly revision: number; readonly read: Read }> {
  for (let attempt = 1; ; attempt += 1) {
    const revision = await readRevision(database);
    const done = await read(revision);
    // What came in meanwhile and is seen already is read once more at the next look.
    if (attempt === READS || (await readRevision(database)) === revision) return { revision, read: done };
  }
}

/** Everything the network is built from; O(records). */
export async function readTerritory(database: GraphDatabase): Promise<Reading> {
  const { revision, read } = await ofOneRevision(database, () => readAll(database));
  return { revision, records: read };
}

/** More than this and reading everything by streaming costs less. */
const MOST_CHANGES = 1_000;
const MOST_TOUCHED = 500;

/** Ids that the changes after a revision touched; null when everything is to be read again. */
async function touchedSince(database: GraphDatabase, revision: number): Promise<string[] | null> {
  const changes = await database.read<{ touched: readonly string[]; reload: boolean }>(
    'graph/find-changes-since',
    { revision, limit: MOST_CHANGES },
  );
  if (changes.length === 0 || changes.length === MOST_CHANGES || changes.some(({ reload }) => reload))
    return null;
  const touched = [...new Set(changes.flatMap((change) => change.touched))];
  return touched.length > MOST_TOUCHED ? null : touched;
}

/**
 * The records after whatever was changed since they were read: only what the changes touched is read again.
 * Null when they ask for a reload, or touched too much. O(touched) from the graph, O(records) in memory.
 */
export async function readChanged(database: GraphDatabase, before: Reading): Promise<Reading | null> {
  const { revision, read } = await ofOneRevision(database, async () => {
    const touched = await touchedSince(database, before.revision);
    if (touched === null) return null;
    return patchRecords(before.records, new Set(touched), await readTouched(database, touched));
  });
  return read && { revision, records: read };
}
