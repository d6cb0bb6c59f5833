import { hasDueReminders, remindDue } from '../meetings/survey/remind-due';
import type { Job } from './job';

/** The one reminder of a survey, a week after it was mailed. */
export const remindSurveyJob: Job = {
  id: 'remind-survey',
  everyMs: 3_600_000,
  hasWork: hasDueReminders,
  run: remindDue,
};
