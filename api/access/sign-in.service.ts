import { randomUUID } from 'node:crypto';
import type { Desk } from '../desk';
import { errors } from '../errors';
import {
  type AccountRow,
  findAccount,
  findAccountByEmail,
  findPeopleByEmail,
  inTurn,
  saveAccount,
} from './account.repository';
import { linkHash, newLinkToken, newSessionToken, sessionHash } from './secrets';
import {
  countLinksSince,
  endSession,
  findLink,
  forgetOld,
  recordLink,
  startSession,
  useLink,
} from './session.repository';
import type { AccountRole } from './viewer';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const LINK_LIVES_MS = 10 * MINUTE;
export const LINKS_PER_WINDOW = 5;
export const LINK_WINDOW_MS = 15 * MINUTE;
export const SESSION_IDLE_MS = 8 * HOUR;
export const SESSION_LIVES_MS = 12 * HOUR;

type SignInDesk = Pick<Desk, 'database' | 'clock'>;

/** The instant some time after another. */
export const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

export const tidyEmail = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const ADDRESS = /^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:]{1,185}$/;
export const isEmail = (text: string): boolean => ADDRESS.test(text);

/** The account of an address: known, or made now for somebody whom the directory has with that address. */
async function accountFor(
  desk: SignInDesk,
  email: string,
  role: AccountRole | null,
): Promise<AccountRow | null> {
  return inTurn(desk.database, async (tx) => {
    const known = await findAccountByEmail(tx, email);
    if (known && (role === null || known.role === role)) return known;
    if (!known && role === null && (await findPeopleByEmail(tx, email)).length !== 1) return null;
    const account = { id: known?.id ?? randomUUID(), email, role: role ?? ('MEMBER' as const) };
    await saveAccount(tx, account, desk.clock());
    return account;
  });
}

/** A new link for an account; null when it had 5 in the last 15 minutes. The token is nowhere else. */
async function linkFor(desk: SignInDesk, account: string, bounded: boolean): Promise<string | null> {
  const token = newLinkToken();
  const now = desk.clock();
  return inTurn(desk.database, async (tx) => {
    await forgetOld(tx, now, later(now, -24 * HOUR));
    const recent = await countLinksSince(tx, account, later(now, -LINK_WINDOW_MS));
    if (bounded && recent >= LINKS_PER_WINDOW) return null;
    await recordLink(tx, {
      id: linkHash(token),
      account,
      createdAt: now,
      expiresAt: later(now, LINK_LIVES_MS),
    });
    return token;
  });
}

/** A link for whoever asks with this address; null for an unknown one, and for one too many. */
export async function askLink(desk: SignInDesk, address: string): Promise<string | null> {
  const email = tidyEmail(address);
  if (!isEmail(email)) return null;
  const account = await accountFor(desk, email, null);
  return account && linkFor(desk, account.id, true);
}

/** A link for whoever runs the machine: the account is made when it is not there, and gets the role told. */
export async function makeLink(desk: SignInDesk, address: string, role: AccountRole | null): Promise<string> {
  const email = tidyEmail(address);
  if (!isEmail(email)) throw errors.invalid('EMAIL', 'an e-mail address');
  const account = await accountFor(desk, email, role);
  if (!account) throw errors.notFound('person with this address', email);
  const token = await linkFor(desk, account.id, false);
  return token ?? '';
}

export interface OpenedSession {
  readonly token: string;
  readonly account: AccountRow;
}

/** Uses a link up and opens a session; throws LINK_UNUSABLE. `former` is a session that ends with it. */
export async function openSession(
  desk: SignInDesk,
  secret: string,
  token: string,
  browser: string,
  former: string | null,
): Promise<OpenedSession> {
  const session = newSessionToken();
  const now = desk.clock();
  const id = linkHash(token);
  const account = await inTurn(desk.database, async (tx) => {
    const link = await findLink(tx, id);
    if (!link || link.usedAt !== null || link.expiresAt <= now) throw errors.linkUnusable();
    const owner = await findAccount(tx, link.account);
    if (!owner) throw errors.linkUnusable();
    await useLink(tx, id, now);
    if (former) await endSession(tx, sessionHash(secret, former));
    await startSession(tx, {
      id: sessionHash(secret, session),
      publicId: randomUUID(),
      account: owner.id,
      now,
      endsAt: later(now, SESSION_LIVES_MS),
      idleEndsAt: later(now, SESSION_IDLE_MS),
      browser: browser.slice(0, 200),
    });
    return owner;
  });
  return { token: session, account };
}
