import { randomUUID } from 'node:crypto';
import type { Desk } from '../desk';
import { errors } from '../errors';
import type { GraphTransaction } from '../graph/port';
import { later } from '../later';
import { queueMail } from '../mail/outbox.repository';
import {
  type AccountRow,
  findAccount,
  findAccountByEmail,
  findPeopleByEmail,
  inTurn,
  noteSeen,
  saveAccount,
} from './account.repository';
import { linkHash, newLinkToken, newSessionToken, sessionHash } from './secrets';
import {
  countAsksSince,
  endSession,
  findLink,
  recordAsk,
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

export { later };

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
    // A closed account is opened again by an administrator, or by whoever runs the machine.
    if (known && role === null) return known.closedAt === null ? known : null;
    if (known && known.closedAt === null && known.role === role) return known;
    if (!known && role === null && (await findPeopleByEmail(tx, email)).length !== 1) return null;
    const account = {
      id: known?.id ?? randomUUID(),
      email,
      role: role ?? ('MEMBER' as const),
      closedAt: null,
    };
    await saveAccount(tx, account, known === null, desk.clock());
    return account;
  });
}

/** A new link for an account: its token is handed to whom it is for, and kept nowhere. */
export async function makeLinkFor(desk: SignInDesk, account: string): Promise<string> {
  const token = newLinkToken();
  const now = desk.clock();
  await inTurn(desk.database, (tx) =>
    recordLink(tx, { id: linkHash(token), account, createdAt: now, expiresAt: later(now, LINK_LIVES_MS) }),
  );
  return token;
}

/**
 * Somebody asks for a link with this address: a mail is queued for it. False for an unknown address, and for one
 * that asked 5 times in the last 15 minutes, sent or not.
 */
export async function askLink(desk: SignInDesk, address: string): Promise<boolean> {
  const email = tidyEmail(address);
  if (!isEmail(email)) return false;
  const account = await accountFor(desk, email, null);
  if (!account) return false;
  const ask = randomUUID();
  const now = desk.clock();
  return inTurn(desk.database, async (tx) => {
    const recent = await countAsksSince(tx, account.id, later(now, -LINK_WINDOW_MS));
    if (recent >= LINKS_PER_WINDOW) return false;
    await recordAsk(tx, { id: ask, account: account.id, at: now });
    await queueMail(tx, {
      id: `sign-in:${ask}`,
      kind: 'SIGN_IN_LINK',
      to: email,
      data: { account: account.id },
      createdAt: now,
    });
    return true;
  });
}

/** A link for whoever runs the machine: the account is made when it is not there, and gets the role told. */
export async function makeLink(desk: SignInDesk, address: string, role: AccountRole | null): Promise<string> {
  const email = tidyEmail(address);
  if (!isEmail(email)) throw errors.invalid('EMAIL', 'an e-mail address');
  const account = await accountFor(desk, email, role);
  if (!account) throw errors.notFound('person with this address', email);
  return makeLinkFor(desk, account.id);
}

export interface OpenedSession {
  readonly token: string;
  readonly account: AccountRow;
}

/** A session of an account begins in a browser; `former` is one that ends with it. The token is nowhere else. */
export async function beginSession(
  tx: GraphTransaction,
  secret: string,
  account: AccountRow,
  browser: string,
  former: string | null,
  now: string,
): Promise<OpenedSession> {
  const token = newSessionToken();
  await noteSeen(tx, account.id, now);
  if (former) await endSession(tx, sessionHash(secret, former));
  await startSession(tx, {
    id: sessionHash(secret, token),
    publicId: randomUUID(),
    account: account.id,
    now,
    endsAt: later(now, SESSION_LIVES_MS),
    idleEndsAt: later(now, SESSION_IDLE_MS),
    browser: browser.slice(0, 200),
  });
  return { token, account };
}

/** What else the opening of a link does, in its transaction: it proved that the address is theirs. */
export type OnProof = (tx: GraphTransaction, account: AccountRow, now: string) => Promise<void>;

/** Uses a link up and opens a session; throws LINK_UNUSABLE. `former` is a session that ends with it. */
export async function openSession(
  desk: SignInDesk,
  secret: string,
  token: string,
  browser: string,
  former: string | null,
  onProof: OnProof | null = null,
): Promise<OpenedSession> {
  const now = desk.clock();
  const id = linkHash(token);
  return inTurn(desk.database, async (tx) => {
    const link = await findLink(tx, id);
    if (!link || link.usedAt !== null || link.expiresAt <= now) throw errors.linkUnusable();
    const owner = await findAccount(tx, link.account);
    if (!owner || owner.closedAt !== null) throw errors.linkUnusable();
    await useLink(tx, id, now);
    await onProof?.(tx, owner, now);
    return beginSession(tx, secret, owner, browser, former, now);
  });
}
