import { isOneAddress } from './mail-address';

/** A mail server, read from SMTP_URL. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
}

export interface Sender {
  readonly name: string;
  readonly address: string;
}

export interface MailSettings {
  readonly smtp: SmtpServer | null;
  readonly from: Sender;
}

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** The mail server of an address such as smtps://name:password@smtp.example:465; null when it is none. */
export function readSmtpUrl(text: string): SmtpServer | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const secure = url.protocol === 'smtps:';
  const [user, password] = [decoded(url.username), decoded(url.password)];
  if ((!secure && url.protocol !== 'smtp:') || url.hostname === '' || user === null || password === null)
    return null;
  // Options in the address would be ours to keep for ever, and could turn certificates off.
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') return null;
  if (password !== '' && user === '') return null;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    user: user === '' ? null : user,
    password: user === '' ? null : password,
  };
}

const NAMED = /^([^<>"\p{Cc}]*)<([^<>]+)>$/u;

/** `carte@territoire.example`, or `La carte <carte@territoire.example>`; null when it is neither. */
export function readSender(text: string): Sender | null {
  const [, name = '', address = text] = NAMED.exec(text.trim()) ?? [];
  const tidy = address.trim();
  return isOneAddress(tidy) ? { name: name.trim(), address: tidy } : null;
}

/** Whom mails come from when MAIL_FROM does not say it. */
export function defaultSender(publicUrl: string | null): Sender {
  const host = publicUrl === null ? 'localhost' : new URL(publicUrl).hostname;
  const isName = !/^[\d.]+$|^\[/.test(host);
  return { name: 'Interconnaissance', address: `interconnaissance@${isName ? host : 'localhost'}` };
}
