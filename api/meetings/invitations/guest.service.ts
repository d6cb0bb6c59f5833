import { invitationLinkHash } from '../../access/secrets';
import { surveySignature, VISITOR, type Viewer } from '../../access/viewer';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import type { MeetingRow } from '../meeting.repository';
import { getMeeting } from '../meeting.service';
import { noteTrial, refuseTrials } from '../survey/refused-tokens';
import { findInvitationLink } from './invitation.repository';

/** By a link, or signed in for a rencontre that one is invited to. */
export interface InvitationDoor {
  readonly token: string | null;
  readonly meeting: string | null;
}

/** Whose invitation it is; by a link one is nobody else than the person of the link. */
export interface Guest {
  readonly viewer: Viewer;
  readonly person: string;
  readonly meeting: MeetingRow;
  readonly byLink: boolean;
}

const MOST_TOKEN = 100;

async function byLink(context: RequestContext, token: string): Promise<Guest> {
  const { desk, loaders, machine = '' } = context;
  refuseTrials(desk, machine);
  const link =
    token.length > MOST_TOKEN ? null : await findInvitationLink(desk.database, invitationLinkHash(token));
  if (!link) {
    noteTrial(desk, machine);
    throw errors.invitationUnusable('UNKNOWN');
  }
  const { person, meeting } = link;
  const invited = (await loaders.invitedPeople.load(meeting)).some((one) => one.person === person);
  if (!invited) throw errors.invitationUnusable('NOT_INVITED');
  const viewer = { ...VISITOR, personId: person, signature: surveySignature(person) };
  return { viewer, person, meeting: await getMeeting(viewer, loaders, meeting), byLink: true };
}

/** Throws LINK_UNUSABLE (with its reason), SIGN_IN_NEEDED, or FORBIDDEN for a rencontre that one is not invited to. */
export async function whoIsInvited(
  context: RequestContext,
  { token, meeting }: InvitationDoor,
): Promise<Guest> {
  if (token !== null) return byLink(context, token);
  const { viewer, loaders } = context;
  if (viewer.role === 'VISITOR') throw errors.signInNeeded('invitation');
  if (meeting === null) throw errors.invalid('meeting', 'the rencontre, or the token of a link');
  const { personId: person } = viewer;
  const invited = await loaders.invitedPeople.load(meeting);
  if (person === null || !invited.some((one) => one.person === person))
    throw errors.forbidden('invitation', 'those who are invited');
  return { viewer, person, meeting: await getMeeting(viewer, loaders, meeting), byLink: false };
}
