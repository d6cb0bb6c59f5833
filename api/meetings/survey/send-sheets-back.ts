import { later } from '../../later';
import { plusDays } from '../../plus-days';
import { wantsSheetMails } from '../../ties/mine/my-ties.repository';
import { forEachPair, type PairDesk } from './found-pairs';
import { findSheetsDue, noteSheetSent } from './survey.repository';
import { SHEET_AFTER_DAYS, SHEET_QUIET_MS, SURVEY_LINK_DAYS } from './survey-days';
import { addressOf, queueSurveyMail } from './survey-mails';

const due = ({ database, clock }: PairDesk, limit: number) => {
  const now = clock();
  const today = now.slice(0, 10);
  return findSheetsDue(database, {
    answeredBefore: later(now, -SHEET_QUIET_MS),
    heldBefore: plusDays(today, -SHEET_AFTER_DAYS),
    heldAfter: plusDays(today, -SURVEY_LINK_DAYS),
    limit,
  });
};

export const hasSheetsDue = async (desk: PairDesk): Promise<boolean> => (await due(desk, 1)).length > 0;

/**
 * Queues the mail that brings a respondent to their own ties, once for each rencontre; who wants none, was erased or
 * has no address is marked and left. The mark and the mail are of one transaction.
 */
export const sendSheetsBack = (desk: PairDesk, mayGoOn: () => boolean): Promise<void> =>
  forEachPair(
    desk,
    (limit) => due(desk, limit),
    mayGoOn,
    async (tx, { person, id, now, meeting, row }) => {
      if (row?.sheetAt) return;
      await noteSheetSent(tx, person, id, now);
      const to = row && (await wantsSheetMails(tx, person)) ? addressOf(row) : null;
      if (meeting && to !== null) await queueSurveyMail(tx, { kind: 'SHEET_BACK', person, to, meeting, now });
    },
  );
