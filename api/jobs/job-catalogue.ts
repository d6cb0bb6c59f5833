import { askReviewJob } from './ask-review.job';
import { forgetInactiveJob } from './forget-inactive.job';
import { forgetOldJob } from './forget-old.job';
import type { Job } from './job';
import { remindFollowUpsJob } from './remind-follow-ups.job';
import { remindSurveyJob } from './remind-survey.job';
import { sendMailJob } from './send-mail.job';
import { sheetBackJob } from './sheet-back.job';
import { tellAddedJob } from './tell-added.job';

/** Every job; a new one is a file, its id in job.ts and a line here. */
export const JOBS: readonly Job[] = [
  sendMailJob,
  forgetOldJob,
  remindSurveyJob,
  sheetBackJob,
  askReviewJob,
  remindFollowUpsJob,
  tellAddedJob,
  forgetInactiveJob,
];
