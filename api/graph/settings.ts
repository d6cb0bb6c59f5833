/** Which graph to open. */
export type GraphSettings =
  | { readonly engine: 'embedded'; readonly dataDir: string }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database: string;
    };
