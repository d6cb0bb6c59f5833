import { type ChangeReceipt, changeRecords } from '../../access/change-records';
import { derivedId } from '../../access/record-writer';
import { errors } from '../../errors';
import { dayInWords } from '../../mail/mail-words';
import { queueMail } from '../../mail/outbox.repository';
import { prose } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { getMeeting } from '../meeting.service';
import { listSurveyPeople } from '../survey/survey.repository';
import { addressOf } from '../survey/survey-mails';
import { listSummarised } from './summary.repository';
import { summaryOf } from './summary.service';
import type { MeetingSummary } from './summary.type';

const MOST_WORDS = 1_000;

/** The free word of whoever coordinates; an empty one is none. */
export async function writeSummary(
  context: RequestContext,
  mutationId: string,
  meeting: string,
  version: number,
  word: string | null,
): Promise<ChangeReceipt> {
  const summaryWord = word === null ? null : prose(MOST_WORDS)(word, 'word');
  return changeRecords(
    context,
    { mutationId, operation: 'SUMMARY_WRITTEN', asks: { meeting, word } },
    (writer) => writer.updateNode('Meeting', meeting, { summaryWord }, version),
  );
}

/** What the words of the mail need, as texts. */
const dataOf = (
  meeting: { readonly id: string; readonly title: string; readonly heldOn: string },
  { word, nextOn, ideas, projects, towns, ...figures }: MeetingSummary,
  corrected: boolean,
): Record<string, string> => ({
  title: meeting.title,
  day: dayInWords(meeting.heldOn),
  came: String(figures.came),
  firstTime: String(figures.firstTime),
  structures: String(figures.structures),
  towns: String(towns.length),
  ties: String(figures.ties),
  ideas: String(ideas.length),
  projects: String(projects.length),
  ...(nextOn === null ? {} : { next: dayInWords(nextOn) }),
  ...(word === null ? {} : { word }),
  ...(corrected ? { corrected: 'yes' } : {}),
  path: `/meetings/${encodeURIComponent(meeting.id)}/summary`,
});

const nobody = (reason: 'NOBODY_ATTENDED' | 'NOBODY_LEFT' | 'NOT_SENT_YET') =>
  errors.conflict('There is nobody to send this summary to.', {
    place: 'meeting',
    cure:
      reason === 'NOBODY_LEFT'
        ? 'Everybody who has an address has it; send a corrected version if it changed.'
        : reason === 'NOT_SENT_YET'
          ? 'Send it first.'
          : 'Note who was there first.',
    facts: { reason },
  });

/**
 * Mails the summary to those who came, have an address and were not sent it: each once. `corrected` sends it anew to
 * everybody, as a corrected version. Throws CONFLICT when there is nobody to send it to.
 */
export async function sendSummary(
  context: RequestContext,
  mutationId: string,
  id: string,
  corrected: boolean,
): Promise<ChangeReceipt> {
  const now = context.desk.clock();
  const meeting = await getMeeting(context.viewer, context.loaders, id);
  const summary = await summaryOf(context, meeting);
  if (summary === null) throw nobody('NOBODY_ATTENDED');
  const change = { mutationId, operation: 'SUMMARY_SENT', asks: { id, corrected }, about: [id] } as const;
  return changeRecords(context, change, async (writer) => {
    const sent = new Map(
      (await listSummarised(writer.transaction, id)).map((row) => [row.person, row.edition]),
    );
    if (corrected && sent.size === 0) throw nobody('NOT_SENT_YET');
    const last = Math.max(1, ...sent.values());
    const edition = corrected ? last + 1 : last;
    const people = (await listSurveyPeople(writer.transaction, id)).filter(
      (row) => addressOf(row) !== null && (corrected || !sent.has(row.person)),
    );
    if (people.length === 0) throw nobody('NOBODY_LEFT');
    const data = dataOf(meeting, summary, corrected);
    for (const row of people) {
      const { person } = row;
      await writer.putLink('SUMMARISED', person, id, { sentAt: now, edition });
      await queueMail(writer.transaction, {
        id: derivedId(`MEETING_SUMMARY ${id} ${person}`, edition),
        kind: 'MEETING_SUMMARY',
        to: addressOf(row) ?? '',
        data,
        createdAt: now,
        about: [person],
      });
    }
  });
}
