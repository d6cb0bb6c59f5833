import { testimonyLinkHash } from '../../access/secrets';
import { coordinates, surveySignature, VISITOR, type Viewer } from '../../access/viewer';
import { errors } from '../../errors';
import { noteTrial, refuseTrials } from '../../meetings/survey/refused-tokens';
import type { RequestContext } from '../../request-context';
import { findTestimonyByLink } from './testimony.repository';

/** By the personal link of a mail, or signed in and naming it. */
export interface TestimonyDoor {
  readonly token: string | null;
  readonly id: string | null;
}

export interface AtTheDoor {
  readonly viewer: Viewer;
  readonly id: string;
}

const MOST_TOKEN = 100;

async function byLink({ desk, machine = '' }: RequestContext, token: string): Promise<AtTheDoor> {
  refuseTrials(desk, machine);
  const found =
    token.length > MOST_TOKEN ? null : await findTestimonyByLink(desk.database, testimonyLinkHash(token));
  if (!found) {
    noteTrial(desk, machine);
    throw errors.testimonyLinkUnusable('UNKNOWN');
  }
  if (found.person === null || found.withdrawnAt !== null) throw errors.testimonyLinkUnusable('WITHDRAWN');
  const { id, person } = found;
  return { id, viewer: { ...VISITOR, personId: person, signature: surveySignature(person) } };
}

/** Who comes, and to which testimony; by a link one is nobody else than the person whose words they are. */
export async function whoSpeaks(context: RequestContext, { token, id }: TestimonyDoor): Promise<AtTheDoor> {
  if (token !== null) return byLink(context, token);
  if (context.viewer.role === 'VISITOR') throw errors.signInNeeded('testimony');
  if (id === null) throw errors.invalid('id', 'the testimony, or the token of a link');
  return { viewer: context.viewer, id };
}

/** Throws FORBIDDEN for whoever is neither the person nor, where it may act for them, the coordination. */
export function mustBeTheirs(viewer: Viewer, author: string | null, orCoordination: boolean): void {
  if (author !== null && author === viewer.personId) return;
  if (orCoordination && coordinates(viewer)) return;
  throw errors.forbidden('testimony', orCoordination ? 'the person, or the coordinator' : 'the person');
}
