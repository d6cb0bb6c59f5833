import { type Child, startChild } from './child';
import { type ReadMail, readMail } from './read-mail';

/** What the server says to a command: the SMTP code, its words, and for which address where not for all. */
type Refusal = readonly [code: number, words: string, address?: string];

export interface Manners {
  readonly CONNECT?: Refusal;
  readonly MAIL?: Refusal;
  readonly RCPT?: Refusal;
  readonly DATA?: Refusal;
  /** Says nothing to this command, for ever. */
  readonly hold?: 'RCPT' | 'DATA' | 'REPLY';
  /** Takes the mail, and is gone before it says so. */
  readonly vanish?: boolean;
}

export interface MailServer {
  readonly port: number;
  readonly url: string;
  /** Everything it took, over all its lives. */
  readonly mails: readonly ReadMail[];
  /** Resolves when it has taken so many. */
  taken(count: number): Promise<readonly ReadMail[]>;
  behave(manners: Manners): Promise<void>;
  /** Resolves when it holds a command. */
  holding(): Promise<void>;
  stop(): Promise<void>;
  /** On the same port, in good manners. */
  start(): Promise<void>;
}

/** A real SMTP server in a process of its own. */
export async function startMailServer(
  options: { readonly user?: string; readonly password?: string; readonly startTls?: boolean } = {},
): Promise<MailServer> {
  const mails: ReadMail[] = [];
  const awaited: { count: number; resolve(): void }[] = [];
  const hear = (line: Readonly<Record<string, unknown>>) => {
    if (!('mail' in line)) return;
    mails.push(readMail(line.mail as { from: string; to: string[]; source: string }));
    for (const one of awaited) if (mails.length >= one.count) one.resolve();
  };
  const { user = '', password = '', startTls = false } = options;
  const open = (port: number): Child =>
    startChild('smtp-server.cjs', [String(port), user, password, startTls ? 'yes' : ''], hear);
  let child = open(0);
  const port = Number((await child.next('port')).port);
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    mails,
    taken: async (count) => {
      if (mails.length < count)
        await new Promise<void>((resolve) => {
          awaited.push({ count, resolve });
        });
      return mails;
    },
    behave: async (manners) => {
      await child.order(manners);
    },
    holding: async () => {
      await child.next('holding');
    },
    stop: () => child.kill(),
    start: async () => {
      child = open(port);
      await child.next('port');
    },
  };
}
