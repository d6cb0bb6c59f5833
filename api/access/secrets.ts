import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** A one-time link: 128 random bits, of which only the hash is kept. */
export const newLinkToken = (): string => randomBytes(16).toString('base64url');
export const linkHash = (token: string): string => createHash('sha256').update(`link ${token}`).digest('hex');

/** A survey link: as long, and used as often as one likes while it lives. */
export const surveyLinkHash = (token: string): string =>
  createHash('sha256').update(`survey ${token}`).digest('hex');

/** The link of a testimony: as long, good as long as the testimony. */
export const testimonyLinkHash = (token: string): string =>
  createHash('sha256').update(`testimony ${token}`).digest('hex');
/** The link of an invitation: as long, and used until its rencontre was held. */
export const invitationLinkHash = (token: string): string =>
  createHash('sha256').update(`invitation ${token}`).digest('hex');

const DOOR_LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
/** What opens the door of a rencontre on its day: eight characters that nobody takes for one another, 39 bits. */
export const newDoorCode = (): string =>
  Array.from({ length: 8 }, () => DOOR_LETTERS[randomInt(DOOR_LETTERS.length)]).join('');

/** The link by which one says how something goes: as long, and used once. */
export const followUpLinkHash = (token: string): string =>
  createHash('sha256').update(`follow-up ${token}`).digest('hex');
/** A link to what is held about oneself: used as often as one likes while it lives. */
export const ownDataLinkHash = (token: string): string =>
  createHash('sha256').update(`own data ${token}`).digest('hex');

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
