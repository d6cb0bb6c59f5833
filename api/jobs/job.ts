import type { Desk } from '../desk';
import type { MailTransport } from '../mail/transport';

export const JOB_IDS = [
  'send-mail',
  'forget-old',
  'remind-survey',
  'sheet-back',
  'ask-review',
  'remind-follow-ups',
  'tell-added',
  'forget-inactive',
] as const;
export type JobId = (typeof JOB_IDS)[number];

/** What the rest of the server asks of the jobs. */
export interface Jobs {
  /** There is something to do in this process: the job runs at once, or again when it runs already. */
  poke(id: JobId): void;
}

export interface JobLog {
  warn(facts: object, line: string): void;
  error(facts: object, line: string): void;
}

/** What jobs work with. */
export interface JobDesk extends Pick<Desk, 'config' | 'database' | 'changes' | 'store' | 'clock' | 'print'> {
  /** Null when there is no mail server. */
  readonly transport: MailTransport | null;
  readonly log: JobLog;
  /** Where the pages are: PUBLIC_URL, else the address that the server listens on. */
  readonly address: () => string;
  /** Mails that the mail server took from this process and that the graph does not know of yet. */
  readonly delivered: Set<string>;
}

/** Something done now and then by one process at a time. Adding one is adding a file to the catalogue. */
export interface Job {
  readonly id: JobId;
  readonly everyMs: number;
  /** A look that costs little and writes nothing; the lease is taken only when there is work. */
  hasWork(desk: JobDesk): Promise<boolean>;
  /** Does it; stops early, between two steps, once `mayGoOn` says no. */
  run(desk: JobDesk, mayGoOn: () => boolean): Promise<void>;
}
