import { inTurn } from '../../access/account.repository';
import type { Desk } from '../../desk';
import { later } from '../../later';
import { findMeetings } from '../meeting.repository';
import { findSurveyReminders, listSurveyPeople, noteReminded } from './survey.repository';
import { REMINDER_AFTER_MS, SURVEY_LINK_LIVES_MS } from './survey-days';
import { addressOf, queueSurveyMail } from './survey-mails';

const BATCH = 100;
type ReminderDesk = Pick<Desk, 'database' | 'clock'>;

const due = ({ database, clock }: ReminderDesk, limit: number) => {
  const now = clock();
  return findSurveyReminders(
    database,
    later(now, -REMINDER_AFTER_MS),
    later(now, -SURVEY_LINK_LIVES_MS),
    limit,
  );
};

export const hasDueReminders = async (desk: ReminderDesk): Promise<boolean> =>
  (await due(desk, 1)).length > 0;

/** Queues the one reminder of everybody whose week is over; who was erased, or is reached no more, is marked and left. */
export async function remindDue(desk: ReminderDesk, mayGoOn: () => boolean): Promise<void> {
  const { database, clock } = desk;
  for (let found = await due(desk, BATCH); found.length > 0 && mayGoOn(); found = await due(desk, BATCH))
    await inTurn(database, async (tx) => {
      const now = clock();
      for (const id of new Set(found.map(({ meeting }) => meeting))) {
        const [meeting] = await findMeetings(tx, [id]);
        const rows = new Map((await listSurveyPeople(tx, id)).map((row) => [row.person, row]));
        for (const { person } of found.filter((one) => one.meeting === id)) {
          const row = rows.get(person);
          if (row && (row.answered || row.remindedAt !== null)) continue;
          await noteReminded(tx, person, id, now);
          const to = row ? addressOf(row) : null;
          if (meeting && to !== null)
            await queueSurveyMail(tx, { kind: 'SURVEY_REMINDER', person, to, meeting, now });
        }
      }
    });
}
