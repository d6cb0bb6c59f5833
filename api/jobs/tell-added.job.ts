import { hasAddedToTell, tellAdded } from '../access/privacy/tell-added';
import type { Job } from './job';

/** Tells whoever was added by a colleague or an import, once, so many an hour. */
export const tellAddedJob: Job = {
  id: 'tell-added',
  everyMs: 3_600_000,
  hasWork: hasAddedToTell,
  run: tellAdded,
};
