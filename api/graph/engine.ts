import type { GraphDatabase } from './port';

/** What an adapter offers inside `api/graph/`: the port, and the schema's own statements as text. */
export interface GraphEngine extends GraphDatabase {
  /** Runs one statement of cypher/schema/; nothing else may bring text. */
  runSchema(text: string): Promise<void>;
}
