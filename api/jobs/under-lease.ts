import { later } from '../later';
import type { JobDesk } from './job';
import { keepLease, releaseLease, takeLease } from './lease.repository';

export interface LeaseSettings {
  /** The process, as made at its start. */
  readonly holder: string;
  /** After a crash the job is anybody's when this is over. */
  readonly leaseMs: number;
}

/**
 * Does work that one process at a time does; false when another one has it. The lease is renewed while the work
 * lasts; `mine` tells the work whether it still is.
 */
export async function underLease(
  { database, clock }: Pick<JobDesk, 'database' | 'clock'>,
  id: string,
  { holder, leaseMs }: LeaseSettings,
  work: (mine: () => boolean) => Promise<void>,
): Promise<boolean> {
  const now = clock();
  if (!(await takeLease(database, { id, holder, now, until: later(now, leaseMs) }))) return false;
  let mine = true;
  const renewal = setInterval(() => {
    keepLease(database, { id, holder, until: later(clock(), leaseMs) }).then(
      (kept) => {
        mine &&= kept;
      },
      () => undefined,
    );
  }, leaseMs / 3);
  renewal.unref();
  try {
    await work(() => mine);
  } finally {
    clearInterval(renewal);
    // Unreachable now, it is over by itself a little later.
    await releaseLease(database, { id, holder }).catch(() => undefined);
  }
  return true;
}
