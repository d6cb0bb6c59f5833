import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { MailSettings, SmtpServer } from './mail-settings';

export interface OutgoingMail {
  /** Of the outbox: the Message-ID derives from it, so that a mail sent twice is told from two mails. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** An iCalendar file that goes with it, and what it asks calendars to do. */
  readonly calendar?: { readonly method: 'PUBLISH' | 'CANCEL'; readonly content: string };
}

export interface MailTransport {
  /** Resolves when the mail server took the mail; throws what nodemailer says. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** No mail takes longer, whatever the server does. */
export const SEND_WITHIN_MS = 60_000;
const CONNECT_WITHIN_MS = 10_000;
const SILENT_FOR_MS = 20_000;
const KEEP_OPEN_MS = 5_000;
const LOOPBACK = /^(127\.|::1$|localhost$)/;

/** A password does not travel in clear, but to the machine itself. */
const mustEncrypt = ({ user, secure, host }: SmtpServer): boolean =>
  user !== null && !secure && !LOOPBACK.test(host);

/** Mails over SMTP; null when there is no mail server. */
export function createMailTransport({ smtp, from }: MailSettings): MailTransport | null {
  if (smtp === null) return null;
  const pool = createTransport({
    pool: true,
    host: smtp.host,
    port: smtp.port,
    secure: smtp.secure,
    requireTLS: mustEncrypt(smtp),
    ...(smtp.user === null ? {} : { auth: { user: smtp.user, pass: smtp.password ?? '' } }),
    maxConnections: 2,
    // What broke off is tried again by the outbox, which counts; here it might be sent twice.
    maxRequeues: 0,
    idleTimeout: KEEP_OPEN_MS,
    connectionTimeout: CONNECT_WITHIN_MS,
    greetingTimeout: CONNECT_WITHIN_MS,
    dnsTimeout: CONNECT_WITHIN_MS,
    socketTimeout: SILENT_FOR_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.address.split('@')[1];
  return {
    send: async ({ id, to, subject, text, calendar }) => {
      await pool.sendMail({
        from: { ...from },
        to: { name: '', address: to },
        subject,
        text,
        // Both a part of its own, which calendars read, and a file to open.
        ...(calendar ? { icalEvent: { ...calendar, filename: 'invitation.ics' } } : {}),
        messageId: `<${createHash('sha256').update(`mail ${id}`).digest('hex').slice(0, 32)}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.timeout(SEND_WITHIN_MS),
      });
    },
    close: () => pool.close({ force: true }),
  };
}
