import { findAccount } from '../access/account.repository';
import { makeMembershipLink } from '../access/membership/membership-ask.service';
import { makeOwnDataLink } from '../access/privacy/own-data-link';
import { makeLinkFor } from '../access/sign-in.service';
import { signInTexts } from '../access/texts';
import type { JobDesk } from '../jobs/job';
import { makeInvitationLink } from '../meetings/invitations/invitation-link';
import { makeSurveyLink } from '../meetings/survey/survey-link';
import { callMail } from '../projects/follow-ups/call-mail';
import { makeFollowUpLink } from '../projects/follow-ups/follow-up-link';
import { tellFollowUp } from '../projects/follow-ups/tell-follow-up';
import { makeTestimonyLink } from '../projects/testimonies/testimony-mails';
import { isOneAddress } from './mail-address';
import { type Verdict, verdictOf } from './mail-failure';
import { LINK_MAILS } from './mail-kinds';
import type { ClaimedMail, MailFailure } from './outbox.repository';
import { contactShownTo } from './shown-contact';
import { mailWords } from './texts';
import type { OutgoingMail } from './transport';

const forGood = (error: MailFailure['error'], detail: string | null = null): Verdict => ({
  error,
  detail,
  forGood: true,
  down: false,
});
const NO_SERVER: Verdict = { error: 'NO_SMTP_URL', detail: null, forGood: false, down: false };

async function hand(
  desk: JobDesk,
  mail: ClaimedMail,
  data: Record<string, string>,
  calendar?: OutgoingMail['calendar'],
): Promise<Verdict | null> {
  if (desk.transport === null) return NO_SERVER;
  const words = mailWords(mail.kind, { data, address: desk.address() });
  try {
    await desk.transport.send({ id: mail.id, to: mail.address, ...words, ...(calendar ? { calendar } : {}) });
    return null;
  } catch (error) {
    return verdictOf(error, mail.address);
  }
}

/** The link is made at the moment of sending: its token is in the mail, or on the console, and nowhere else. */
async function handLink(desk: JobDesk, mail: ClaimedMail, account: string): Promise<Verdict | null> {
  const owner = await findAccount(desk.database, account);
  if (owner === null || owner.closedAt !== null) return forGood('ACCOUNT_GONE');
  const link = `${desk.address()}/sign-in?token=${await makeLinkFor(desk, account)}`;
  if (desk.transport !== null) return hand(desk, mail, { link });
  desk.print(signInTexts.linkFor(mail.address, link));
  return null;
}

/** The same for the link that proves the address of a request for membership. */
async function handMembershipLink(desk: JobDesk, mail: ClaimedMail, draft: string): Promise<Verdict | null> {
  const token = await makeMembershipLink(desk, draft);
  if (token === null) return forGood('ACCOUNT_GONE');
  const link = `${desk.address()}/join?token=${token}`;
  if (desk.transport !== null) return hand(desk, mail, { link });
  desk.print(signInTexts.membershipLinkFor(mail.address, link));
  return null;
}

/** The link of a survey is made as it is sent, like the others; none for who is not noted as present any more. */
async function handSurveyLink(
  desk: JobDesk,
  mail: ClaimedMail,
  data: Record<string, string>,
): Promise<Verdict | null> {
  const token = await makeSurveyLink(desk, data.person ?? '', data.meeting ?? '');
  if (token === null) return forGood('ACCOUNT_GONE');
  const link = `${desk.address()}/survey?token=${token}`;
  if (desk.transport !== null) return hand(desk, mail, { ...data, link });
  desk.print(signInTexts.surveyLinkFor(mail.address, link));
  return null;
}

/** The same for the link to one’s own words: good until they are withdrawn. */
async function handTestimonyLink(
  desk: JobDesk,
  mail: ClaimedMail,
  data: Record<string, string>,
): Promise<Verdict | null> {
  const token = await makeTestimonyLink(desk, data.testimony ?? '');
  if (token === null) return forGood('ACCOUNT_GONE');
  const link = `${desk.address()}/testimony?token=${token}`;
  if (desk.transport !== null) return hand(desk, mail, { ...data, link });
  desk.print(signInTexts.testimonyLinkFor(mail.address, link));
  return null;
}

/** The same for an invitation: none for who is not invited any more, or once it was held. */
async function handInvitation(
  desk: JobDesk,
  mail: ClaimedMail,
  data: Record<string, string>,
): Promise<Verdict | null> {
  const token = await makeInvitationLink(desk, data.person ?? '', data.meeting ?? '');
  if (token === null) return forGood('ACCOUNT_GONE');
  const link = `${desk.address()}/invitation?token=${token}`;
  if (desk.transport !== null) return hand(desk, mail, { ...data, link });
  desk.print(signInTexts.invitationLinkFor(mail.address, link));
  return null;
}

/** What is followed up is read as the mail is sent; none for what was answered meanwhile. */
async function handFollowUpLink(
  desk: JobDesk,
  mail: ClaimedMail,
  { followUp = '', recipient = '' }: Record<string, string>,
): Promise<Verdict | null> {
  const told = await tellFollowUp(desk, followUp, recipient);
  if (told === null) return forGood('ACCOUNT_GONE');
  const link = `${desk.address()}/follow-up?token=${await makeFollowUpLink(desk, followUp, recipient)}`;
  if (desk.transport !== null) return hand(desk, mail, { ...told, link });
  desk.print(signInTexts.followUpLinkFor(mail.address, link));
  return null;
}

/** The link to what is held about who was added, made as it is sent; none for who was erased meanwhile. */
async function handAdded(
  desk: JobDesk,
  mail: ClaimedMail,
  data: Record<string, string>,
): Promise<Verdict | null> {
  if (desk.transport === null) return NO_SERVER;
  const token = await makeOwnDataLink(desk, data.person ?? '');
  if (token === null) return forGood('ACCOUNT_GONE');
  return hand(desk, mail, { ...data, link: `${desk.address()}/my-data?token=${token}` });
}

/** Sends a mail that this process has taken; null when it went. Throws when the graph cannot be read. */
export async function tryMail(desk: JobDesk, mail: ClaimedMail): Promise<Verdict | null> {
  // The mail server had it, and the graph could not be told.
  if (desk.delivered.has(mail.id)) return null;
  if (mail.expiresAt <= desk.clock()) {
    const isWaitingForServer = desk.transport === null && !LINK_MAILS.includes(mail.kind);
    return forGood(isWaitingForServer ? 'NO_SMTP_URL' : 'TOO_OLD', mail.lastErrorDetail);
  }
  if (!isOneAddress(mail.address)) return forGood('BAD_ADDRESS');
  const data = JSON.parse(mail.dataJson) as Record<string, string>;
  if (mail.kind === 'SIGN_IN_LINK') return handLink(desk, mail, data.account ?? '');
  if (mail.kind === 'MEMBERSHIP_LINK') return handMembershipLink(desk, mail, data.draft ?? '');
  if (mail.kind === 'SURVEY_LINK' || mail.kind === 'SURVEY_REMINDER') return handSurveyLink(desk, mail, data);
  if (mail.kind === 'TESTIMONY_CONSENT') return handTestimonyLink(desk, mail, data);
  if (mail.kind === 'MEETING_INVITATION' || mail.kind === 'MEETING_REMINDER')
    return handInvitation(desk, mail, data);
  if (mail.kind === 'FOLLOW_UP_DUE' || mail.kind === 'FOLLOW_UP_REMINDER')
    return handFollowUpLink(desk, mail, data);
  if (mail.kind === 'FOLLOW_UP_CALL' || mail.kind === 'FOLLOW_UP_CALL_OFF') {
    const call = callMail(mail.kind, data, { from: desk.config.mail.from, now: desk.clock() });
    return hand(desk, mail, call.data, call.calendar);
  }
  if (mail.kind === 'ADDED') return handAdded(desk, mail, data);
  const { contactOf } = data;
  if (contactOf === undefined) return hand(desk, mail, data);
  return hand(desk, mail, { ...data, contact: await contactShownTo(desk.database, contactOf, mail.address) });
}
