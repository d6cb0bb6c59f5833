import { behindLink } from '../../access/personal-link';
import { type Viewer, viewerOfLink } from '../../access/viewer';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import { namedAttendees } from '../meeting.service';
import { findSurveyLink } from './survey.repository';

/** By a link, or signed in for a rencontre that one attended. */
export interface SurveyDoor {
  readonly token: string | null;
  readonly meeting: string | null;
}

/** Who answers, for which rencontre; by a link one is nobody else than the person of the link. */
export interface Respondent {
  readonly viewer: Viewer;
  readonly person: string;
  readonly meeting: string;
  readonly byLink: boolean;
}

async function byLink(context: RequestContext, token: string): Promise<Respondent> {
  const { desk, state } = context;
  const { person, meeting, expiresAt } = await behindLink(context, 'survey', token, findSurveyLink, () =>
    errors.surveyLinkUnusable('UNKNOWN'),
  );
  if (expiresAt <= desk.clock()) throw errors.surveyLinkUnusable('EXPIRED');
  if (!namedAttendees(state, meeting).includes(person)) throw errors.surveyLinkUnusable('NOT_ATTENDED');
  return { viewer: viewerOfLink(person), person, meeting, byLink: true };
}

/** Throws LINK_UNUSABLE (with its reason), SIGN_IN_NEEDED, or FORBIDDEN for a rencontre that one did not attend. */
export async function whoAnswers(
  context: RequestContext,
  { token, meeting }: SurveyDoor,
): Promise<Respondent> {
  if (token !== null) return byLink(context, token);
  const { viewer, state } = context;
  if (viewer.role === 'VISITOR') throw errors.signInNeeded('survey');
  if (meeting === null) throw errors.invalid('meeting', 'the rencontre, or the token of a link');
  const { personId: person } = viewer;
  if (person === null || !namedAttendees(state, meeting).includes(person))
    throw errors.forbidden('survey', 'those who attended the rencontre');
  return { viewer, person, meeting, byLink: false };
}
