import { inTurn } from '../../access/account.repository';
import type { Desk } from '../../desk';
import { later } from '../../later';
import { plusDays } from '../../plus-days';
import { wantsSheetMails } from '../../ties/mine/my-ties.repository';
import { findMeetings } from '../meeting.repository';
import { findSheetsDue, listSurveyPeople, noteSheetSent } from './survey.repository';
import { SHEET_AFTER_DAYS, SHEET_QUIET_MS, SURVEY_LINK_DAYS } from './survey-days';
import { addressOf, queueSurveyMail } from './survey-mails';

const BATCH = 100;
type SheetDesk = Pick<Desk, 'database' | 'clock'>;

const due = ({ database, clock }: SheetDesk, limit: number) => {
  const now = clock();
  const today = now.slice(0, 10);
  return findSheetsDue(database, {
    answeredBefore: later(now, -SHEET_QUIET_MS),
    heldBefore: plusDays(today, -SHEET_AFTER_DAYS),
    heldAfter: plusDays(today, -SURVEY_LINK_DAYS),
    limit,
  });
};

export const hasSheetsDue = async (desk: SheetDesk): Promise<boolean> => (await due(desk, 1)).length > 0;

/**
 * Queues the mail that brings a respondent to their own ties, once for each rencontre; who wants none, was erased or
 * has no address is marked and left. The mark and the mail are of one transaction.
 */
export async function sendSheetsBack(desk: SheetDesk, mayGoOn: () => boolean): Promise<void> {
  const { database, clock } = desk;
  for (let found = await due(desk, BATCH); found.length > 0 && mayGoOn(); found = await due(desk, BATCH))
    await inTurn(database, async (tx) => {
      const now = clock();
      for (const id of new Set(found.map(({ meeting }) => meeting))) {
        const [meeting] = await findMeetings(tx, [id]);
        const rows = new Map((await listSurveyPeople(tx, id)).map((row) => [row.person, row]));
        for (const { person } of found.filter((one) => one.meeting === id)) {
          const row = rows.get(person);
          if (row?.sheetAt) continue;
          await noteSheetSent(tx, person, id, now);
          const to = row && (await wantsSheetMails(tx, person)) ? addressOf(row) : null;
          if (meeting && to !== null)
            await queueSurveyMail(tx, { kind: 'SHEET_BACK', person, to, meeting, now });
        }
      }
    });
}
