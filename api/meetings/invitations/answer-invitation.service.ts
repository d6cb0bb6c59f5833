import { type ChangeReceipt, changeRecords, scopeOf } from '../../access/change-records';
import { errors } from '../../errors';
import { dropMails } from '../../mail/outbox.repository';
import type { RequestContext } from '../../request-context';
import { formatOf } from '../formats/format.service';
import { namedAttendees } from '../meeting.service';
import { type Guest, type InvitationDoor, whoIsInvited } from './guest.service';
import type { GuestAnswer } from './guest-answer';
import { listGuests } from './invitation.repository';
import type { Invitation } from './invitation.type';
import { invitationMailId } from './invitation-mails';

async function view(context: RequestContext, { person, meeting, byLink }: Guest): Promise<Invitation> {
  const { state, loaders, desk } = context;
  const row = (await listGuests(desk.database, meeting.id)).find((one) => one.person === person);
  const towns = (await loaders.meetingTowns.load(meeting.id)).map(({ city }) => city);
  return {
    meetingId: meeting.id,
    title: meeting.title,
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    towns: state.cities.filter((city) => towns.includes(city.id)).map(({ name }) => name),
    purpose: (await formatOf(desk, meeting, 'FR'))?.purpose ?? null,
    name: (await loaders.person.load(person))?.name ?? '',
    answer: row?.answer ?? null,
    present: namedAttendees(state, meeting.id).includes(person),
    byLink,
  };
}

const refuseOver = ({ meeting }: Guest, today: string): void => {
  if (meeting.heldOn < today) throw errors.invitationUnusable('OVER');
};

/** An invitation as its guest reads it; reading it changes nothing. */
export async function openInvitation(context: RequestContext, door: InvitationDoor): Promise<Invitation> {
  const guest = await whoIsInvited(context, door);
  refuseOver(guest, context.state.today());
  return view(context, guest);
}

async function noteAnswer(
  context: RequestContext,
  mutationId: string,
  { person, meeting }: { readonly person: string; readonly meeting: string },
  answer: GuestAnswer | null,
): Promise<ChangeReceipt> {
  const at = context.desk.clock();
  const change = {
    mutationId,
    operation: 'INVITATION_ANSWERED',
    asks: { person, meeting, answer },
    about: [person, meeting],
  } as const;
  return changeRecords(context, change, async (writer) => {
    const link = (await writer.linksFrom('INVITED_TO', person)).find(({ to }) => to === meeting);
    if (!link) throw errors.invitationUnusable('NOT_INVITED');
    if ((link.properties.answer ?? null) === answer) return;
    await writer.putLink('INVITED_TO', person, meeting, { answer, answeredAt: answer === null ? null : at });
    await dropMails(writer.transaction, [invitationMailId('MEETING_REMINDER', person, meeting)]);
  });
}

/** "I come" or "I cannot", by a link or signed in; as often as one changes one's mind, until it was held. */
export async function answerInvitation(
  context: RequestContext,
  mutationId: string,
  door: InvitationDoor,
  coming: boolean,
): Promise<Invitation> {
  const guest = await whoIsInvited(context, door);
  refuseOver(guest, context.state.today());
  scopeOf(guest.viewer, mutationId);
  const { person, meeting } = guest;
  const said = { ...context, viewer: guest.viewer };
  await noteAnswer(said, mutationId, { person, meeting: meeting.id }, coming ? 'COMING' : 'NOT_COMING');
  Object.assign(context, { state: said.state, loaders: said.loaders });
  return view(context, guest);
}

/** What a guest said by telephone, noted for them; null: nothing yet. */
export const noteGuestAnswer = (
  context: RequestContext,
  mutationId: string,
  of: { readonly person: string; readonly meeting: string },
  answer: GuestAnswer | null,
): Promise<ChangeReceipt> => noteAnswer(context, mutationId, of, answer);
