/** A value that both engines store and return alike. Dates travel as ISO strings. */
export type Scalar = string | number | boolean | null;
export type FlatValue = Scalar | readonly string[] | readonly number[];
/** One row of an UNWIND: a flat map. */
export type FlatRow = { readonly [key: string]: FlatValue | undefined };
/** Parameters are flat and typed: a circular or deep object kills the embedded engine. */
export type Parameters = { readonly [name: string]: FlatValue | readonly FlatRow[] | undefined };

/** A result row: maps, lists and scalars, never nodes or relationships. */
export type Row = Record<string, unknown>;

/**
 * A statement of the library, found by its name: `directory/find-structure` is
 * `cypher/directory/find-structure.cypher`. Nobody writes Cypher outside `cypher/`.
 */
export type StatementName = string;

/** What runs statements: the database, or one transaction of it. */
export interface GraphReader {
  /** Runs a reading statement; rows in the statement's order. */
  read<R extends Row = Row>(statement: StatementName, parameters?: Parameters): Promise<R[]>;
}

export interface GraphTransaction extends GraphReader {
  write<R extends Row = Row>(statement: StatementName, parameters?: Parameters): Promise<R[]>;
}

/**
 * The one door to the graph. Every error is an AppError: NOT_FOUND, CONFLICT (after the retries that are
 * right), UNAVAILABLE (within a few seconds, never a hang), DISK_FULL, BAD_STATEMENT.
 */
export interface GraphDatabase extends GraphReader {
  readonly engine: 'embedded' | 'neo4j';
  /** One statement in a transaction of its own; on disk when the promise resolves. */
  write<R extends Row = Row>(statement: StatementName, parameters?: Parameters): Promise<R[]>;
  /**
   * Whole or not at all; on disk when the promise resolves. `work` may run again after a transient
   * conflict or a lost answer, so it must be idempotent: MERGE on ids that the caller made.
   */
  transaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
  /**
   * Work that deletes what must be gone for good, in transactions of its own: when it resolves the files of the
   * embedded graph hold nothing of it (not even when the process is killed: the next start finishes). On Neo4j the
   * server's own files are for who operates it (docs/engines.md). Never called inside a transaction.
   */
  erasing<T>(work: () => Promise<T>): Promise<T>;
  /** Several reads that see one state of the graph; on Neo4j the changes of others wait until it ends. */
  snapshot<T>(work: (reader: GraphReader) => Promise<T>): Promise<T>;
  /** Rows one at a time, for the results that do not fit in memory; not part of a transaction. */
  stream<R extends Row = Row>(statement: StatementName, parameters?: Parameters): AsyncIterable<R>;
  close(): Promise<void>;
}
