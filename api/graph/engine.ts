import type { GraphDatabase, Row } from './port';

/** What an adapter offers inside `api/graph/`: the port, and text for the schema and the contract tests alone. */
export interface GraphEngine extends GraphDatabase {
  /** Runs one statement of cypher/schema/, or of a contract test; nothing else may bring text. */
  runText(text: string, parameters?: Record<string, unknown>): Promise<Row[]>;
}
