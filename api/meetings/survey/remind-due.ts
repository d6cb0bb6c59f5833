import { later } from '../../later';
import { forEachPair, type PairDesk } from './found-pairs';
import { findSurveyReminders, noteReminded } from './survey.repository';
import { REMINDER_AFTER_MS, SURVEY_LINK_LIVES_MS } from './survey-days';
import { addressOf, queueSurveyMail } from './survey-mails';

const due = ({ database, clock }: PairDesk, limit: number) => {
  const now = clock();
  return findSurveyReminders(
    database,
    later(now, -REMINDER_AFTER_MS),
    later(now, -SURVEY_LINK_LIVES_MS),
    limit,
  );
};

export const hasDueReminders = async (desk: PairDesk): Promise<boolean> => (await due(desk, 1)).length > 0;

/** Queues the one reminder of everybody whose week is over; who was erased, or is reached no more, is marked and left. */
export const remindDue = (desk: PairDesk, mayGoOn: () => boolean): Promise<void> =>
  forEachPair(
    desk,
    (limit) => due(desk, limit),
    mayGoOn,
    async (tx, { person, id, now, meeting, row }) => {
      if (row && (row.answered || row.remindedAt !== null)) return;
      await noteReminded(tx, person, id, now);
      const to = row ? addressOf(row) : null;
      if (meeting && to !== null)
        await queueSurveyMail(tx, { kind: 'SURVEY_REMINDER', person, to, meeting, now });
    },
  );
