import { hasFollowUpsDue, remindFollowUps } from '../projects/follow-ups/remind-follow-ups';
import type { Job } from './job';

/** How does it go, 90 days later? Once when it is due, and one reminder. */
export const remindFollowUpsJob: Job = {
  id: 'remind-follow-ups',
  everyMs: 3_600_000,
  hasWork: hasFollowUpsDue,
  run: remindFollowUps,
};
