/** A graph in the process, in a folder of its own. */
export interface EmbeddedSettings {
  readonly engine: 'embedded';
  readonly dataDir: string;
  /** For tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean;
  /** For tests: how often the log is folded into the graph's file. */
  readonly checkpointEveryMs?: number;
}

/** A Neo4j server or cluster. */
export interface Neo4jSettings {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Which graph to open. */
export type GraphSettings = EmbeddedSettings | Neo4jSettings;
