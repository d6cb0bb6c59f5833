import type { GraphReader, GraphTransaction } from '../../graph/port';
import { deleteNodes, mergeLinks, upsertNodes } from '../../graph/stored-records';
import type { StructureKind } from '../../kinds';
import { dropMailsAbout } from '../../mail/outbox.repository';
import type { RequestState } from './request-state';

/** What somebody who asks says. */
export interface MembershipAsk {
  readonly email: string;
  readonly name: string;
  readonly structure: string | null;
  /** Of a structure that the directory does not have. */
  readonly structureName: string | null;
  /** What kind of structure that is, where it is said. */
  readonly structureKind: StructureKind | null;
  /** The id of its town, where it is said. */
  readonly structureCity: string | null;
  readonly message: string | null;
}

/** A request whose address is not proved yet. */
export interface Draft extends MembershipAsk, Record<string, unknown> {
  readonly id: string;
  readonly expiresAt: string;
}

export interface RequestRow extends MembershipAsk, Record<string, unknown> {
  readonly id: string;
  readonly askedAt: string;
  readonly state: RequestState;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  readonly reason: string | null;
  /** Who became a member. */
  readonly person: string | null;
  readonly version: number;
}

const proposedIn = ({ structureName, structureKind, structureCity }: MembershipAsk) => ({
  structureName,
  structureKind,
  structureCity,
});

export const recordDraft = async (tx: GraphTransaction, draft: Draft, at: string): Promise<void> => {
  const { id, email, name, structure, message, expiresAt } = draft;
  await tx.write('access/record-draft', {
    id,
    email,
    name,
    structure,
    ...proposedIn(draft),
    message,
    expiresAt,
    at,
  });
};

/** False when the draft is gone. */
export const setDraftLink = async (tx: GraphTransaction, id: string, link: string): Promise<boolean> =>
  (await tx.write('access/set-draft-link', { id, link })).length > 0;

export const findDraft = async (graph: GraphReader, link: string): Promise<Draft | null> =>
  (await graph.read<Draft>('access/find-draft', { link }))[0] ?? null;

/** How much waits: drafts of the address, drafts, requests. */
export async function countWaiting(graph: GraphReader, email: string) {
  const [drafts] = await graph.read<{ own: number | null; waiting: number }>('access/count-drafts', {
    email,
  });
  const [asked] = await graph.read<{ waiting: number }>('access/count-asked');
  return { own: drafts?.own ?? 0, drafts: drafts?.waiting ?? 0, requests: asked?.waiting ?? 0 };
}

export const forgetDraftsOf = async (tx: GraphTransaction, email: string): Promise<void> => {
  await tx.write('access/forget-drafts-of', { email });
};

/** What waits for its proof at the structure `from` is for `to`, as they become one. */
export const moveDrafts = async (tx: GraphTransaction, from: string, to: string): Promise<void> => {
  await tx.write('access/move-drafts', { from, to });
};

/** What was not proved in time, and what was answered long ago. */
export async function forgetOldRequests(
  tx: GraphTransaction,
  now: string,
  answeredBefore: string,
): Promise<void> {
  await tx.write('access/forget-old-drafts', { now });
  await tx.write('access/forget-old-requests', { before: answeredBefore });
}

/** The ids of what an address asks and nobody has answered. */
const findAskedOf = async (graph: GraphReader, email: string): Promise<string[]> =>
  (await graph.read<{ id: string }>('access/find-asked-of', { email })).map(({ id }) => id);

/** Of somebody who is erased; the mails that still wait to tell of it go too. */
export async function forgetRequestsOf(
  tx: GraphTransaction,
  person: string,
  emails: readonly string[],
): Promise<void> {
  for (const email of emails) for (const id of await findAskedOf(tx, email)) await dropMailsAbout(tx, id);
  await tx.write('access/forget-requests-of', { person, emails: [...emails] });
  for (const email of emails) await forgetDraftsOf(tx, email);
}

/** A request that may be seen; it takes the place of those of its address that wait. */
export async function recordRequest(
  tx: GraphTransaction,
  id: string,
  ask: MembershipAsk,
  askedAt: string,
): Promise<void> {
  const { email, name, structure, message } = ask;
  const earlier = await findAskedOf(tx, email);
  for (const one of earlier) await dropMailsAbout(tx, one);
  await deleteNodes(tx, 'MembershipRequest', earlier);
  const said = { email, name, ...proposedIn(ask), message };
  await upsertNodes(tx, 'MembershipRequest', [{ id, ...said, state: 'ASKED', askedAt, version: 1 }]);
  if (structure !== null) await mergeLinks(tx, 'ASKS_FOR', [{ from: id, to: structure }]);
}

export const listRequests = (
  graph: GraphReader,
  state: RequestState | null,
  own: readonly string[] | null,
  limit: number,
): Promise<RequestRow[]> =>
  graph.read('access/list-requests', { state, all: own === null, own: [...(own ?? [])], limit });

export const findRequest = async (graph: GraphReader, id: string): Promise<RequestRow | null> =>
  (await graph.read<RequestRow>('access/find-request', { id }))[0] ?? null;
