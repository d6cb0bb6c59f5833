import { askDueReviews, hasDueReviews } from '../directory/ask-review';
import type { Job } from './job';

/** "Still right?", six months after the last yes to a sheet. */
export const askReviewJob: Job = {
  id: 'ask-review',
  everyMs: 3_600_000,
  hasWork: hasDueReviews,
  run: askDueReviews,
};
