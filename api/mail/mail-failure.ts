import { maskAddress } from './mail-address';
import type { MailFailure } from './outbox.repository';

/** What became of an attempt: for good, or to be tried again; `down` when any other mail would fail as well. */
export interface Verdict extends MailFailure {
  readonly forGood: boolean;
  readonly down: boolean;
}

interface SmtpError {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
  readonly message?: unknown;
}

const MAX_DETAIL = 200;

/** The server's words on one line, without the address, and without a link that it might quote. */
function tidied(text: string, address: string): string {
  return text
    .replace(/[\p{Cc}\p{Z}\s]+/gu, ' ')
    .replaceAll(address, maskAddress(address))
    .replace(/token=\S*/g, 'token=…')
    .slice(0, MAX_DETAIL);
}

/** Reads what nodemailer threw. Only a 5xx on the address or on the mail itself is for good. */
export function verdictOf(thrown: unknown, address: string): Verdict {
  const { code, command, response, responseCode, message } = (thrown ?? {}) as SmtpError;
  const detail = tidied(String(response ?? message ?? code ?? ''), address);
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return { error: 'SIGN_IN_REFUSED', detail, forGood: false, down: true };
  const reply = typeof responseCode === 'number' ? responseCode : null;
  const ofMail = command === 'RCPT TO' || command === 'DATA';
  if (reply !== null && ofMail && reply !== 421)
    return { error: 'REFUSED', detail, forGood: reply >= 500 && reply !== 503, down: false };
  // The sender, the greeting: the next mail would hear the same.
  if (reply !== null && reply !== 421) return { error: 'REFUSED', detail, forGood: false, down: true };
  return { error: 'UNREACHABLE', detail, forGood: false, down: true };
}
