import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** A one-time link: 128 random bits, of which only the hash is kept. */
export const newLinkToken = (): string => randomBytes(16).toString('base64url');
export const linkHash = (token: string): string => createHash('sha256').update(`link ${token}`).digest('hex');

/** The links of mails by which one does one thing without an account. */
export type PersonalLinkKind = 'survey' | 'invitation' | 'testimony' | 'follow-up' | 'own data';

/** What is kept of a personal link: as long as a one-time link, and used as often as its kind allows. */
export const personalLinkHash = (kind: PersonalLinkKind, token: string): string =>
  createHash('sha256').update(`${kind} ${token}`).digest('hex');

const DOOR_LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
/** What opens the door of a rencontre on its day: eight characters that nobody takes for one another, 39 bits. */
export const newDoorCode = (): string =>
  Array.from({ length: 8 }, () => DOOR_LETTERS[randomInt(DOOR_LETTERS.length)]).join('');

/** That an address was told once is known by this alone. */
export const addressHash = (address: string): string =>
  createHash('sha256')
    .update(`told ${address.normalize('NFC').trim().toLowerCase()}`)
    .digest('hex');

/** A session: 256 random bits, kept under the server's secret: another secret signs everybody out. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');
export const sessionHash = (secret: string, token: string): string =>
  createHmac('sha256', secret).update(`session ${token}`).digest('hex');

/** A `state` or `nonce`: 192 random bits in the 32 characters that ProConnect asks for at least. */
export const newOidcValue = (): string => randomBytes(24).toString('base64url');

/** What a log may say of an address. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10);
