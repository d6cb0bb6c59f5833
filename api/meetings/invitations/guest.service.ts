import { behindLink } from '../../access/personal-link';
import { type Viewer, viewerOfLink } from '../../access/viewer';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import type { MeetingRow } from '../meeting.repository';
import { getMeeting } from '../meeting.service';
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

async function byLink(context: RequestContext, token: string): Promise<Guest> {
  const { person, meeting } = await behindLink(context, 'invitation', token, findInvitationLink, () =>
    errors.invitationUnusable('UNKNOWN'),
  );
  const { loaders } = context;
  const invited = (await loaders.invitedPeople.load(meeting)).some((one) => one.person === person);
  if (!invited) throw errors.invitationUnusable('NOT_INVITED');
  const viewer = viewerOfLink(person);
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
