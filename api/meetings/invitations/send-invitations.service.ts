import { type ChangeReceipt, changeRecords } from '../../access/change-records';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import { formatOf } from '../formats/format.service';
import { getMeeting, namedAttendees } from '../meeting.service';
import { addressOf } from '../survey/survey-mails';
import { type GuestRow, listGuests } from './invitation.repository';
import type { InvitationProgress } from './invitation.type';
import { queueInvitation, type ToldMeeting } from './invitation-mails';

const isToSend = (row: GuestRow): boolean =>
  row.sentAt === null && row.answer === null && addressOf(row) !== null;
const isToRemind = (row: GuestRow): boolean =>
  row.sentAt !== null && row.remindedAt === null && row.answer === null && addressOf(row) !== null;

const refuseLate = (heldOn: string, today: string): void => {
  if (heldOn < today)
    throw errors.conflict('This rencontre was held: nobody is invited to it any more.', {
      place: 'meeting',
      cure: 'Correct its day, or invite to the next one.',
      facts: { reason: 'OVER' },
    });
};

async function toldMeeting(context: RequestContext, id: string): Promise<ToldMeeting> {
  const { viewer, loaders, state, desk } = context;
  const meeting = await getMeeting(viewer, loaders, id);
  refuseLate(meeting.heldOn, state.today());
  const towns = (await loaders.meetingTowns.load(id)).map(({ city }) => city);
  const card = await formatOf(desk, meeting, 'FR');
  return {
    ...meeting,
    towns: state.cities.filter((city) => towns.includes(city.id)).map(({ name }) => name),
    purpose: card?.purpose ?? null,
  };
}

type Letter = 'MEETING_INVITATION' | 'MEETING_REMINDER';

async function send(
  context: RequestContext,
  mutationId: string,
  id: string,
  kind: Letter,
  nobody: (guests: readonly GuestRow[]) => Error | null,
): Promise<ChangeReceipt> {
  const now = context.desk.clock();
  const meeting = await toldMeeting(context, id);
  const change = { mutationId, operation: 'INVITATIONS_SENT', asks: { id, kind }, about: [id] } as const;
  return changeRecords(context, change, async (writer) => {
    const guests = await listGuests(writer.transaction, id);
    const due = guests.filter(kind === 'MEETING_INVITATION' ? isToSend : isToRemind);
    const refusal = due.length === 0 ? nobody(guests) : null;
    if (refusal) throw refusal;
    for (const row of due) {
      const { person } = row;
      const noted = kind === 'MEETING_INVITATION' ? { sentAt: now } : { remindedAt: now };
      await writer.putLink('INVITED_TO', person, id, noted);
      await queueInvitation(writer.transaction, kind, { person, to: addressOf(row) ?? '', now }, meeting);
    }
  });
}

/** Mails the invitation to whoever is invited, has an address and was not sent it yet: each once, however often one presses. */
export const sendInvitations = (context: RequestContext, mutationId: string, meeting: string) =>
  send(context, mutationId, meeting, 'MEETING_INVITATION', (guests) =>
    guests.length > 0
      ? null
      : errors.conflict('Nobody is invited.', {
          place: 'meeting',
          cure: 'Invite people first.',
          facts: { reason: 'NOBODY_INVITED' },
        }),
  );

/** Asks those who did not answer once more, each once in all; CONFLICT when there is nobody (left) to ask. */
export const remindInvited = (context: RequestContext, mutationId: string, meeting: string) =>
  send(context, mutationId, meeting, 'MEETING_REMINDER', () =>
    errors.conflict('Nobody is left to ask again: each is asked once more, and not oftener.', {
      place: 'meeting',
      cure: 'Call them.',
      facts: { reason: 'NOBODY_TO_REMIND' },
    }),
  );

/** How far the invitations are, and what each guest answered. */
export async function invitationProgress(context: RequestContext, id: string): Promise<InvitationProgress> {
  const { state, desk } = context;
  const guests = await listGuests(desk.database, id);
  const came = new Set(namedAttendees(state, id));
  const count = (is: (row: GuestRow) => boolean) => guests.filter(is).length;
  return {
    invited: guests.length,
    sent: count(({ sentAt }) => sentAt !== null),
    toSend: count(isToSend),
    toRemind: count(isToRemind),
    reminded: count(({ remindedAt }) => remindedAt !== null),
    coming: count(({ answer }) => answer === 'COMING'),
    notComing: count(({ answer }) => answer === 'NOT_COMING'),
    guests: guests.map((row) => ({
      personId: row.person,
      answer: row.answer,
      sentAt: row.sentAt,
      remindedAt: row.remindedAt,
      hasAddress: addressOf(row) !== null,
      came: came.has(row.person),
    })),
  };
}
