import { setTimeout as wait } from 'node:timers/promises';

const LOOK_EVERY_MS = 5;

/** Who may pass while the graph is exchanged under their feet: nobody; and it waits until those inside are out. */
export interface Gate {
  transaction<T>(work: () => Promise<T>): Promise<T>;
  read<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Runs `work` with nobody inside; false when transactions did not end within `patienceMs`, and everybody goes on.
   * Reads wait only once the transactions are out: a transaction may read beside itself.
   */
  alone(work: () => Promise<void>, patienceMs: number): Promise<boolean>;
}

interface Lane {
  inside: number;
  shut: Promise<void> | null;
  open: () => void;
}

const newLane = (): Lane => ({ inside: 0, shut: null, open: () => undefined });

async function pass<T>(lane: Lane, work: () => Promise<T>): Promise<T> {
  while (lane.shut) await lane.shut;
  lane.inside += 1;
  try {
    return await work();
  } finally {
    lane.inside -= 1;
  }
}

function shut(lane: Lane): () => void {
  lane.shut = new Promise((resolve) => {
    lane.open = resolve;
  });
  return () => {
    lane.shut = null;
    lane.open();
  };
}

async function isEmpty(lane: Lane, patienceMs: number): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (lane.inside > 0) {
    if (performance.now() > end) return false;
    await wait(LOOK_EVERY_MS);
  }
  return true;
}

export function createGate(): Gate {
  const [transactions, reads] = [newLane(), newLane()];
  let last: Promise<unknown> = Promise.resolve();
  const alone = async (work: () => Promise<void>, patienceMs: number): Promise<boolean> => {
    const letTransactions = shut(transactions);
    try {
      if (!(await isEmpty(transactions, patienceMs))) return false;
      const letReads = shut(reads);
      try {
        if (!(await isEmpty(reads, patienceMs))) return false;
        await work();
        return true;
      } finally {
        letReads();
      }
    } finally {
      letTransactions();
    }
  };
  return {
    transaction: (work) => pass(transactions, work),
    read: (work) => pass(reads, work),
    alone: (work, patienceMs) => {
      const mine = last.then(() => alone(work, patienceMs));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
