import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The address of one's own calendar tells whose it is, and is signed with the server's secret: nobody makes another's from
 * it, nothing is kept, and a new secret ends them all. It opens the meetings of one's groups and nothing else.
 */
const signed = (secret: string, account: string): string =>
  createHmac('sha256', secret).update(`calendar ${account}`).digest('base64url');

export const calendarAddress = (secret: string, account: string): string =>
  `/calendar/${Buffer.from(account).toString('base64url')}.${signed(secret, account)}.ics`;

/** The account whose calendar a file name opens; null for any other name. */
export function accountOfCalendar(secret: string, file: string): string | null {
  const found = /^([\w-]{1,200})\.([\w-]{43})\.ics$/.exec(file);
  if (!found) return null;
  const account = Buffer.from(found[1] ?? '', 'base64url').toString('utf8');
  const [given, wanted] = [Buffer.from(found[2] ?? ''), Buffer.from(signed(secret, account))];
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? account : null;
}
