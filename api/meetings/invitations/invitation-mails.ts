import { derivedId } from '../../access/record-writer';
import type { GraphTransaction } from '../../graph/port';
import { dayInWords } from '../../mail/mail-words';
import { dropMails, findMail, queueMail } from '../../mail/outbox.repository';
import type { MeetingRow } from '../meeting.repository';

type InvitationMailKind = 'MEETING_INVITATION' | 'MEETING_REMINDER';

/** One of a kind for a person and a rencontre, whoever queues it and however often. */
export const invitationMailId = (kind: InvitationMailKind, person: string, meeting: string): string =>
  derivedId(`${kind} ${meeting} ${person}`, 0);

/** What an invitation says of its rencontre. */
export interface ToldMeeting
  extends Pick<MeetingRow, 'id' | 'title' | 'heldOn' | 'startsAt' | 'endsAt' | 'place'> {
  readonly towns: readonly string[];
  readonly purpose: string | null;
}

const hour = (time: string): string => {
  const [hours = '', minutes = ''] = time.slice(11, 16).split(':');
  return `${Number(hours)} h${minutes === '00' ? '' : ` ${minutes}`}`;
};

const hoursOf = ({ startsAt, endsAt }: ToldMeeting): string | undefined =>
  startsAt === null
    ? undefined
    : endsAt === null
      ? `à ${hour(startsAt)}`
      : `de ${hour(startsAt)} à ${hour(endsAt)}`;

/** The link itself is made as the mail is sent. */
export async function queueInvitation(
  tx: GraphTransaction,
  kind: InvitationMailKind,
  { person, to, now }: { readonly person: string; readonly to: string; readonly now: string },
  meeting: ToldMeeting,
): Promise<void> {
  const said = {
    day: dayInWords(meeting.heldOn),
    hours: hoursOf(meeting),
    place: meeting.place ?? undefined,
    towns: meeting.towns.length === 0 ? undefined : meeting.towns.join(', '),
    purpose: meeting.purpose ?? undefined,
  };
  const data = Object.fromEntries(
    Object.entries({
      ...said,
      person,
      meeting: meeting.id,
      title: meeting.title,
      calendar: `/meetings/${encodeURIComponent(meeting.id)}.ics`,
    }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  await queueMail(tx, {
    id: invitationMailId(kind, person, meeting.id),
    kind,
    to,
    data,
    createdAt: now,
    about: [person],
  });
}

/** What waits to invite somebody goes unsent; what was sent stays noted, so that nobody is written to twice. */
export async function dropUnsentInvitations(
  tx: GraphTransaction,
  person: string,
  meeting: string,
): Promise<void> {
  for (const kind of ['MEETING_INVITATION', 'MEETING_REMINDER'] as const) {
    const id = invitationMailId(kind, person, meeting);
    if ((await findMail(tx, id))?.state === 'WAITING') await dropMails(tx, [id]);
  }
}
