import { forgetInactive, hasInactive } from '../access/privacy/forget-inactive';
import type { Job } from './job';

/** A notice after 23 months without a sign-in; after 24 the account and its person go. */
export const forgetInactiveJob: Job = {
  id: 'forget-inactive',
  everyMs: 3_600_000,
  hasWork: hasInactive,
  run: forgetInactive,
};
