import { forgetOldRequests } from '../access/membership/membership.repository';
import { ANSWERED_KEPT_MS } from '../access/membership/membership-ask.service';
import { forgetOwnDataLinks } from '../access/privacy/added.repository';
import { forgetOld } from '../access/session.repository';
import { forgetOldUndo } from '../exchange/forget-old-undo';
import { DAY_MS, later } from '../later';
import { forgetOldMails } from '../mail/outbox.repository';
import { ARRIVAL_KEPT_MS, forgetArrivals } from '../meetings/door/door.repository';
import {
  forgetInvitationLinks,
  INVITATION_LINK_KEPT_MS,
} from '../meetings/invitations/invitation.repository';
import { forgetSurveyLinks } from '../meetings/survey/survey.repository';
import { SURVEY_LINK_KEPT_MS } from '../meetings/survey/survey-days';
import { forgetFollowUpLinks } from '../projects/follow-ups/follow-up.repository';
import { LINK_KEPT_MS } from '../projects/follow-ups/follow-up-days';
import type { Job } from './job';

const HOUR = 3_600_000;
export const MAILS_KEPT_MS = 30 * DAY_MS;

/** What nobody can use any more goes: links and sessions, what would take old changes back, what was sent. */
export const forgetOldJob: Job = {
  id: 'forget-old',
  everyMs: HOUR,
  hasWork: async () => true,
  run: async ({ database, clock }) => {
    const now = clock();
    await database.transaction(async (tx) => {
      await forgetOld(tx, now, later(now, -DAY_MS));
      await forgetOldRequests(tx, now, later(now, -ANSWERED_KEPT_MS));
      await forgetSurveyLinks(tx, later(now, -SURVEY_LINK_KEPT_MS));
      await forgetInvitationLinks(tx, later(now, -INVITATION_LINK_KEPT_MS));
      await forgetArrivals(tx, later(now, -ARRIVAL_KEPT_MS));
      await forgetFollowUpLinks(tx, later(now, -LINK_KEPT_MS));
      await forgetOwnDataLinks(tx, '', now);
      await forgetOldMails(tx, later(now, -MAILS_KEPT_MS));
    });
    await forgetOldUndo(database, now);
  },
};
