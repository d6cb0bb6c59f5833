import { randomUUID } from 'node:crypto';
import { createMailTransport } from '../mail/transport';
import type { JobDesk } from './job';
import { JOBS } from './job-catalogue';
import { createScheduler, LEASE_MS, type Scheduler } from './scheduler';

/** The jobs of a server, with the mail server of its configuration; closed with `stop`. */
export function openJobs(desk: Omit<JobDesk, 'transport' | 'delivered'>): Scheduler {
  const transport = createMailTransport(desk.config.mail);
  const scheduler = createScheduler({ ...desk, transport, delivered: new Set() }, JOBS, {
    holder: randomUUID(),
    leaseMs: LEASE_MS,
  });
  return {
    ...scheduler,
    stop: async () => {
      await scheduler.stop();
      transport?.close();
    },
  };
}
