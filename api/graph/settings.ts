/** Which graph to open. */
export type GraphSettings =
  | {
      readonly engine: 'embedded';
      readonly dataDir: string;
      /** For tests: rows without ORDER BY come in random order. */
      readonly shuffleUnordered?: boolean;
    }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database: string;
    };
