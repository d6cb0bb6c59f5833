import { derivedId } from '../../access/record-writer';
import type { GraphTransaction } from '../../graph/port';
import type { MailKind } from '../../mail/mail-kinds';
import { dayInWords } from '../../mail/mail-words';
import { queueMail } from '../../mail/outbox.repository';
import type { SurveyPersonRow } from './survey.repository';

/** Where somebody is written to: the address of the directory, else that of their account; null without either. */
export const addressOf = ({ email, account }: Pick<SurveyPersonRow, 'email' | 'account'>): string | null =>
  [email, account].find((address) => address !== null && address.trim() !== '') ?? null;

const mailId = (kind: MailKind, person: string, meeting: string): string =>
  derivedId(`${kind} ${meeting} ${person}`, 0);
/** One and no more, whoever queues it and however often. */
export const reminderId = (person: string, meeting: string): string =>
  mailId('SURVEY_REMINDER', person, meeting);

export interface SurveyLetter {
  readonly kind: 'SURVEY_LINK' | 'SURVEY_REMINDER' | 'SHEET_BACK';
  readonly person: string;
  readonly to: string;
  readonly meeting: { readonly id: string; readonly title: string; readonly heldOn: string };
  readonly now: string;
}

/** The link itself is made as the mail is sent. */
export const queueSurveyMail = (
  tx: GraphTransaction,
  { kind, person, to, meeting, now }: SurveyLetter,
): Promise<void> =>
  queueMail(tx, {
    id: mailId(kind, person, meeting.id),
    kind,
    to,
    data: { person, meeting: meeting.id, title: meeting.title, heldOn: dayInWords(meeting.heldOn) },
    createdAt: now,
    about: [person],
  });
