import type { Config } from './config';
import type { Changes } from './graph/changes.port';
import type { GraphDatabase } from './graph/port';
import type { Jobs } from './jobs/job';
import type { NetworkStore } from './ties/network-store';

/** What the server works with; made once by whoever starts it, in a test with a clock that it moves. */
export interface Desk {
  readonly config: Config;
  readonly database: GraphDatabase;
  readonly changes: Changes;
  readonly store: NetworkStore;
  readonly jobs: Jobs;
  /** The ISO instant. */
  readonly clock: () => string;
  /** Says a line to whoever runs the machine. */
  readonly print: (line: string) => void;
}
