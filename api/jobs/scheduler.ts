import { AppError } from '../errors';
import { later } from '../later';
import type { Job, JobDesk, JobId, Jobs } from './job';
import { type LeaseSettings, underLease } from './under-lease';

const LOOK_EVERY_MS = 5_000;
export const LEASE_MS = 30_000;

export interface Scheduler extends Jobs {
  /** From now on jobs run by themselves. */
  start(): void;
  /** Runs the jobs whose turn it is by the clock of the desk; resolves when they, and those that ran already, are done. */
  tick(): Promise<void>;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
  /** No job begins any more; resolves when those that run have stopped, between two of their steps. */
  stop(): Promise<void>;
}

interface Turn {
  readonly job: Job;
  /** The instant of its next turn by itself. */
  nextAt: string;
  running: Promise<void> | null;
  again: boolean;
}

/** The jobs of this process. A failure is logged, and the job has another turn soon. */
export function createScheduler(desk: JobDesk, jobs: readonly Job[], lease: LeaseSettings): Scheduler {
  const turns = jobs.map((job): Turn => ({ job, nextAt: '', running: null, again: false }));
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;

  /** How long until its next turn. */
  async function once({ job }: Turn): Promise<number> {
    const soon = Math.min(job.everyMs, LOOK_EVERY_MS);
    try {
      if (!(await job.hasWork(desk))) return job.everyMs;
      const done = await underLease(desk, job.id, lease, (mine) => job.run(desk, () => mine() && !stopped));
      return done ? job.everyMs : soon;
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'UNEXPECTED';
      if (!stopped) desk.log.error({ job: job.id, code, err: error }, 'A job failed, and is tried again.');
      return soon;
    }
  }

  function run(turn: Turn): Promise<void> {
    if (turn.running) {
      turn.again = true;
      return turn.running;
    }
    const work = async () => {
      do {
        turn.again = false;
        const wait = await once(turn);
        turn.nextAt = later(desk.clock(), wait);
      } while (turn.again && !stopped);
    };
    turn.running = work().finally(() => {
      turn.running = null;
    });
    return turn.running;
  }

  const scheduler: Scheduler = {
    poke: (id: JobId) => {
      const turn = turns.find(({ job }) => job.id === id);
      if (turn && !stopped) void run(turn);
    },
    start: () => {
      timer ??= setInterval(() => void scheduler.tick(), LOOK_EVERY_MS).unref();
      void scheduler.tick();
    },
    tick: async () => {
      if (stopped) return;
      const now = desk.clock();
      await Promise.all(turns.map((turn) => turn.running ?? (turn.nextAt <= now ? run(turn) : null)));
    },
    idle: async () => {
      await Promise.all(turns.map(({ running }) => running));
    },
    stop: async () => {
      stopped = true;
      if (timer) clearInterval(timer);
      await scheduler.idle();
    },
  };
  return scheduler;
}
