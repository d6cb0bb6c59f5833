import type { GraphReader, GraphTransaction } from '../../graph/port';
import { DAY_MS } from '../../later';
import type { GuestAnswer } from './guest-answer';

/** Nobody plans a rencontre longer ahead; a link says that it is over well before it is gone. */
export const INVITATION_LINK_KEPT_MS = 400 * DAY_MS;

export interface InvitationLinkRow extends Record<string, unknown> {
  readonly person: string;
  readonly meeting: string;
}

export interface GuestRow extends Record<string, unknown> {
  readonly person: string;
  readonly email: string | null;
  /** The address of their account. */
  readonly account: string | null;
  readonly sentAt: string | null;
  readonly remindedAt: string | null;
  readonly answer: GuestAnswer | null;
  readonly answeredAt: string | null;
}

export const recordInvitationLink = async (
  tx: GraphTransaction,
  link: InvitationLinkRow & { readonly id: string; readonly createdAt: string },
): Promise<void> => {
  const { id, person, meeting, createdAt } = link;
  await tx.write('meetings/record-invitation-link', { id, person, meeting, createdAt });
};

export const findInvitationLink = async (graph: GraphReader, id: string): Promise<InvitationLinkRow | null> =>
  (await graph.read<InvitationLinkRow>('meetings/find-invitation-link', { id }))[0] ?? null;

/** Those who are invited, by id; who was erased is left out. */
export const listGuests = (graph: GraphReader, meeting: string): Promise<GuestRow[]> =>
  graph.read('meetings/list-guests', { meeting });

export const forgetInvitationLinks = async (tx: GraphTransaction, before: string): Promise<void> => {
  await tx.write('meetings/forget-invitation-links', { before });
};

export const forgetInvitationLinksOf = async (tx: GraphTransaction, person: string): Promise<void> => {
  await tx.write('meetings/forget-invitation-links-of', { person });
};
