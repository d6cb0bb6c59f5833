import { randomUUID } from 'node:crypto';
import type { Desk } from '../../desk';
import { errors } from '../../errors';
import type { GraphReader, GraphTransaction } from '../../graph/port';
import { STRUCTURE_KINDS } from '../../kinds';
import { later } from '../../later';
import { queueMail } from '../../mail/outbox.repository';
import { email as emailCheck, line, prose, readFields } from '../../read-fields';
import { findAccountByEmail, findCoordinators, findPeopleByEmail, inTurn } from '../account.repository';
import { findEditors } from '../editor.repository';
import { derivedId } from '../record-writer';
import { linkHash, newLinkToken } from '../secrets';
import { keptEditors } from '../sheet-keeping';
import { askLink, tidyEmail } from '../sign-in.service';
import {
  countWaiting,
  findDraft,
  forgetDraftsOf,
  forgetOldRequests,
  type MembershipAsk,
  recordDraft,
  recordRequest,
  setDraftLink,
} from './membership.repository';

const DAY = 24 * 3_600_000;
/** The address is proved within a day. */
export const DRAFT_LIVES_MS = DAY;
export const DRAFTS_PER_ADDRESS = 5;
export const MOST_DRAFTS = 500;
export const MOST_REQUESTS = 300;
/** An answered request is kept this long. */
export const ANSWERED_KEPT_MS = 90 * DAY;

const FIELDS = {
  email: emailCheck,
  name: line(200),
  structure: line(200),
  structureName: line(200),
  structureCity: line(100),
  message: prose(2_000),
};
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A structure that somebody proposes: its name, and what kind it is and where, as far as they say so. */
function proposed(structureName: string | null, given: object, city: string | null) {
  if (structureName === null) return { structureName, structureKind: null, structureCity: null };
  const said: unknown = (given as { structureKind?: unknown }).structureKind ?? null;
  const structureKind = STRUCTURE_KINDS.find((kind) => kind === said) ?? null;
  if (said !== null && structureKind === null) throw errors.invalid('structureKind', 'a kind of structure');
  return { structureName, structureKind, structureCity: city };
}

/** What a form says, checked; throws INVALID, which tells nothing of who is known. */
export function readAsk(body: unknown): MembershipAsk {
  const given = typeof body === 'object' && body !== null ? body : {};
  const said = readFields(given, FIELDS, [], '');
  const [email, name] = [text(said.email), text(said.name)];
  if (email === null) throw errors.invalid('email', 'an e-mail address');
  if (name === null) throw errors.invalid('name', 'a line of 1 to 200 characters');
  const [structure, structureName] = [text(said.structure), text(said.structureName)];
  if (structure === null && structureName === null) throw errors.invalid('structure', 'a structure');
  return {
    email: tidyEmail(email),
    name,
    structure,
    ...proposed(structure === null ? structureName : null, given, text(said.structureCity)),
    message: text(said.message),
  };
}

type AskDesk = Pick<Desk, 'database' | 'clock'>;

/**
 * Somebody asks to become a member. Whom the directory or an account knows gets a link to sign in; anybody else a
 * link that proves the address, before anybody sees the request. False when nothing is sent.
 */
export async function askMembership(desk: AskDesk, ask: MembershipAsk): Promise<boolean> {
  const { database, clock } = desk;
  const known =
    (await findAccountByEmail(database, ask.email)) !== null ||
    (await findPeopleByEmail(database, ask.email)).length === 1;
  if (known) return askLink(desk, ask.email);
  const [id, now] = [randomUUID(), clock()];
  return inTurn(database, async (tx) => {
    await forgetOldRequests(tx, now, later(now, -ANSWERED_KEPT_MS));
    const waiting = await countWaiting(tx, ask.email);
    const isFull = waiting.drafts >= MOST_DRAFTS || waiting.requests >= MOST_REQUESTS;
    if (isFull || waiting.own >= DRAFTS_PER_ADDRESS) return false;
    await recordDraft(tx, { id, ...ask, expiresAt: later(now, DRAFT_LIVES_MS) }, now);
    await queueMail(tx, {
      id: `membership:${id}`,
      kind: 'MEMBERSHIP_LINK',
      to: ask.email,
      data: { draft: id },
      createdAt: now,
    });
    return true;
  });
}

/** The link that proves the address of a request, made as it is sent; null when the request is gone. */
export async function makeMembershipLink({ database }: AskDesk, draft: string): Promise<string | null> {
  const token = newLinkToken();
  return (await inTurn(database, (tx) => setDraftLink(tx, draft, linkHash(token)))) ? token : null;
}

/** Who answers: whoever edits the sheet of the structure, else those who coordinate. */
async function answerers(tx: GraphReader, { structure }: MembershipAsk, today: string) {
  const rows = structure === null ? [] : await findEditors(tx, [structure]);
  const editors = keptEditors(rows, today).map(({ account, email, person }) => ({
    id: account,
    email,
    person,
  }));
  if (editors.length > 0) return editors;
  const all = await findCoordinators(tx);
  const coordinators = all.filter(({ role }) => role === 'COORDINATOR');
  return coordinators.length > 0 ? coordinators : all;
}

interface Asked {
  readonly id: string;
  readonly ask: MembershipAsk;
  /** The name of the structure that it is for, where the directory has it. */
  readonly structure: string | null;
  readonly now: string;
  readonly today: string;
}

/** Those who answer a request are told of it; whoever hands it on knows. */
export async function tellAnswerers(
  tx: GraphTransaction,
  { id, ask, structure, now, today }: Asked,
  except: string | null = null,
): Promise<void> {
  for (const { id: account, email, person } of await answerers(tx, ask, today)) {
    if (account === except) continue;
    await queueMail(tx, {
      id: derivedId(`membership asked ${id} ${account} ${ask.structure ?? ''}`, 0),
      kind: ask.structure === null && ask.structureKind !== null ? 'PROPOSAL_MADE' : 'MEMBERSHIP_ASKED',
      to: email,
      data: {
        name: ask.name,
        structure: structure ?? ask.structureName ?? '',
        message: ask.message ?? '',
        path: '/accounts',
      },
      createdAt: now,
      about: person === null ? [id] : [id, person],
    });
  }
}

/** Whoever follows the link proves the address: those who answer see the request. Throws LINK_UNUSABLE. */
export async function proveMembership(
  desk: Pick<Desk, 'database' | 'clock' | 'store'>,
  token: string,
): Promise<void> {
  const state = await desk.store.current();
  const now = desk.clock();
  await inTurn(desk.database, async (tx) => {
    const draft = await findDraft(tx, linkHash(token));
    if (!draft || draft.expiresAt <= now) throw errors.linkUnusable();
    const { structures } = state.network.records;
    const structure = structures.find(({ id }) => id === draft.structure) ?? null;
    const id = derivedId(`membership ${draft.id}`, 0);
    const known = state.cities.some((city) => city.id === draft.structureCity);
    const ask = {
      ...draft,
      structure: structure?.id ?? null,
      structureCity: known ? draft.structureCity : null,
    };
    await recordRequest(tx, id, ask, now);
    await forgetDraftsOf(tx, draft.email);
    await tellAnswerers(tx, { id, ask, structure: structure?.name ?? null, now, today: state.today() });
  });
}
