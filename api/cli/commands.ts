import type { Changes } from '../graph/changes.port';
import type { GraphDatabase } from '../graph/port';

/** What a command works with, whether it runs in the server or in a process of its own. */
export interface CommandContext {
  readonly database: GraphDatabase;
  readonly changes: Changes;
  readonly clock: () => string;
  readonly by: string;
  /** Where the pages are: PUBLIC_URL, else the address that the server listens on. */
  readonly address: string;
  readonly print: (line: string) => void;
}

export type Command = (argv: readonly string[], context: CommandContext) => Promise<void>;
