import { type AppError, errors } from '../errors';

/** How long a server may be silent. */
export interface Patience {
  /** Then it is asked on another connection whether it lives: when it does not answer, that is the answer. */
  readonly silenceMs: number;
  /** Then a server that lives is given up too: one statement lasts too long, or its connection alone is dead. */
  readonly deadlineMs: number;
}

/**
 * Nothing in the driver bounds a read on a half-open socket: this does. It counts only while an answer is
 * awaited, and each answer puts it off: long work may last, silence may not.
 */
export interface Deadline {
  /** Rejects with UNAVAILABLE when the server was silent for too long. */
  readonly missed: Promise<never>;
  /** An answer is awaited from now on. */
  asked(): void;
  /** It came. */
  answered(): void;
  /** Throws what `missed` rejected with: nothing more is asked of the server for this call. */
  check(): void;
  /** The connection is closed: the driver would leave what is awaited without an answer. */
  closed(): void;
  clear(): void;
}

export function startDeadline(uri: string, patience: Patience, lives: () => Promise<boolean>): Deadline {
  let timer: NodeJS.Timeout | undefined;
  let awaited = 0;
  let since = 0;
  let error: AppError | null = null;
  let reject: (error: AppError) => void = () => undefined;
  const missed = new Promise<never>((_, no) => {
    reject = no;
  });
  missed.catch(() => undefined);

  const end = (what: string) => {
    error = errors.unavailable(what, { place: 'NEO4J_URI' });
    reject(error);
  };
  const giveUp = (silence: number) =>
    end(`Neo4j at ${uri} did not answer within ${Math.ceil(silence / 1000)} s.`);
  const ask = async () => {
    const mine = since;
    const alive = await lives();
    if (mine !== since || awaited === 0) return;
    if (!alive) return giveUp(performance.now() - mine);
    timer = setTimeout(
      () => giveUp(performance.now() - mine),
      Math.max(0, patience.deadlineMs - (performance.now() - mine)),
    );
  };
  const arm = () => {
    clearTimeout(timer);
    since = performance.now();
    if (awaited > 0) timer = setTimeout(() => void ask(), patience.silenceMs);
  };

  return {
    missed,
    asked: () => {
      awaited += 1;
      arm();
    },
    answered: () => {
      awaited = Math.max(0, awaited - 1);
      arm();
    },
    check: () => {
      if (error) throw error;
    },
    closed: () => end(`The connection to Neo4j at ${uri} was closed.`),
    clear: () => {
      awaited = 0;
      since = -1;
      clearTimeout(timer);
    },
  };
}
