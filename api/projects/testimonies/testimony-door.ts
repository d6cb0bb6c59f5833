import { behindLink } from '../../access/personal-link';
import { coordinates, type Viewer, viewerOfLink } from '../../access/viewer';
import { errors } from '../../errors';
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

async function byLink(context: RequestContext, token: string): Promise<AtTheDoor> {
  const { id, person, withdrawnAt } = await behindLink(context, 'testimony', token, findTestimonyByLink, () =>
    errors.testimonyLinkUnusable('UNKNOWN'),
  );
  if (person === null || withdrawnAt !== null) throw errors.testimonyLinkUnusable('WITHDRAWN');
  return { id, viewer: viewerOfLink(person) };
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
