import { randomUUID } from 'node:crypto';
import { createMailTransport } from '../mail/transport';
import type { JobDesk } from './job';
import { JOBS } from './job-catalogue';
import { createScheduler, LEASE_MS, type Scheduler } from './scheduler';

/** A mail that is being sent may end well for so long; then the process stops, and the mail waits. */
const STOP_WITHIN_MS = 5_000;

/** The jobs of a server, with the mail server of its configuration; closed with `stop`. */
export function openJobs(
  desk: Omit<JobDesk, 'transport' | 'delivered'>,
  stopWithinMs = STOP_WITHIN_MS,
): Scheduler {
  const transport = createMailTransport(desk.config.mail);
  const scheduler = createScheduler({ ...desk, transport, delivered: new Set() }, JOBS, {
    holder: randomUUID(),
    leaseMs: LEASE_MS,
  });
  return {
    ...scheduler,
    stop: async () => {
      const patience = setTimeout(() => transport?.close(), stopWithinMs);
      await scheduler.stop();
      clearTimeout(patience);
      transport?.close();
    },
  };
}
