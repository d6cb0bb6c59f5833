import { inTurn } from '../../access/account.repository';
import { derivedId } from '../../access/record-writer';
import type { Desk } from '../../desk';
import type { GraphReader } from '../../graph/port';
import { later } from '../../later';
import { queueMail } from '../../mail/outbox.repository';
import { plusDays } from '../../plus-days';
import type { FollowUpRow } from './derive';
import { listFollowUps, listNotices, type NoticeRow, noteNotice } from './follow-up.repository';
import { ASKED_WITHIN_DAYS, NOTICES_READ_MS, REMINDER_AFTER_MS, REMINDER_DAYS } from './follow-up-days';
import { askedOf, type Recipient } from './recipients';

type ReminderDesk = Pick<Desk, 'database' | 'clock'>;
type Kind = 'FOLLOW_UP_DUE' | 'FOLLOW_UP_REMINDER';

interface Due {
  readonly row: FollowUpRow;
  readonly recipient: Recipient;
  readonly kind: Kind;
  readonly notice: NoticeRow | null;
}

const noticeId = (followUp: string, recipient: string): string => `${followUp} ${recipient}`;
/** One and no more of each, whoever queues it and however often. */
export const followUpMailId = (kind: Kind, followUp: string, recipient: string): string =>
  derivedId(`${kind} ${followUp} ${recipient}`, 0);

/** The day from which one is asked: the due day, or the day of a call that is planned after it. */
const askOn = ({ dueOn, callOn, callCancelled }: FollowUpRow): string | null =>
  dueOn !== null && callOn !== null && !callCancelled && callOn > dueOn ? plusDays(callOn, 1) : dueOn;

/** Open ones that are due, and not for long: what is imported of past years wakes nobody up. */
const isAskedAbout = (row: FollowUpRow, today: string): boolean => {
  const day = askOn(row);
  const last = ASKED_WITHIN_DAYS + REMINDER_DAYS;
  return row.state === null && day !== null && day <= today && day >= plusDays(today, -last);
};

function turnOf(row: FollowUpRow, notice: NoticeRow | null, now: string): Kind | null {
  if (notice === null)
    return (askOn(row) ?? '') >= plusDays(now.slice(0, 10), -ASKED_WITHIN_DAYS) ? 'FOLLOW_UP_DUE' : null;
  const isOver = notice.askedAt <= later(now, -REMINDER_AFTER_MS);
  return notice.remindedAt === null && isOver ? 'FOLLOW_UP_REMINDER' : null;
}

/** Who is to be asked, or reminded, now. Who was erased, or is not asked any more, is not among them. */
async function dueOf(graph: GraphReader, now: string): Promise<Due[]> {
  const today = now.slice(0, 10);
  const rows = (await listFollowUps(graph, today)).filter((row) => isAskedAbout(row, today));
  if (rows.length === 0) return [];
  const notices = new Map(
    (await listNotices(graph, later(now, -NOTICES_READ_MS))).map((one) => [one.id, one]),
  );
  const due: Due[] = [];
  for (const row of rows)
    for (const recipient of await askedOf(graph, row)) {
      const notice = notices.get(noticeId(row.id, recipient.key)) ?? null;
      const kind = turnOf(row, notice, now);
      if (kind !== null) due.push({ row, recipient, kind, notice });
    }
  return due;
}

export const hasFollowUpsDue = async ({ database, clock }: ReminderDesk): Promise<boolean> =>
  (await dueOf(database, clock())).length > 0;

/**
 * Queues the mail of every follow-up that is due, and the one reminder two weeks later. What is due is read again in
 * the transaction that notes it, one process after the other: each mail is queued once.
 */
export async function remindFollowUps(desk: ReminderDesk, mayGoOn: () => boolean): Promise<void> {
  const { database, clock } = desk;
  if (!mayGoOn()) return;
  await inTurn(database, async (tx) => {
    const now = clock();
    for (const { row, recipient, kind, notice } of await dueOf(tx, now)) {
      const { key } = recipient;
      await noteNotice(tx, {
        id: noticeId(row.id, key),
        followUp: row.id,
        recipient: key,
        askedAt: notice?.askedAt ?? now,
        remindedAt: kind === 'FOLLOW_UP_REMINDER' ? now : null,
      });
      await queueMail(tx, {
        id: followUpMailId(kind, row.id, key),
        kind,
        to: recipient.address,
        data: { followUp: row.id, recipient: key },
        createdAt: now,
        about: [row.id, ...(recipient.person === null ? [] : [recipient.person])],
      });
    }
  });
}
