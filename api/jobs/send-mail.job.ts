import { hasDueMails, sendDueMails } from '../mail/send-due-mails';
import type { Job } from './job';

/** Sends the mails whose turn it is. */
export const sendMailJob: Job = {
  id: 'send-mail',
  everyMs: 30_000,
  hasWork: hasDueMails,
  run: sendDueMails,
};
