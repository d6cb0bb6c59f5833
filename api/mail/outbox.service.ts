import { scopeOf } from '../access/change-records';
import { errors } from '../errors';
import type { RequestContext } from '../request-context';
import { maskAddress } from './mail-address';
import { LINK_MAILS, type MailState } from './mail-kinds';
import {
  countMails,
  dropMails,
  findLastError,
  findMail,
  hurryMail,
  listMails,
  type MailRow,
} from './outbox.repository';
import type { OutboxMail, OutboxSummary } from './outbox.type';

const isConfigured = ({ desk }: RequestContext): boolean => desk.config.mail.smtp !== null;

function shown(context: RequestContext, { address, ...mail }: MailRow): OutboxMail {
  const waitsForServer =
    !isConfigured(context) && mail.state === 'WAITING' && !LINK_MAILS.includes(mail.kind);
  return {
    ...mail,
    recipient: address === null ? null : maskAddress(address),
    ...(waitsForServer ? { lastError: 'NO_SMTP_URL', lastErrorDetail: null } : {}),
  };
}

/** The mails, the latest first. */
export async function readOutbox(
  context: RequestContext,
  state: MailState | null,
  first: number,
): Promise<OutboxMail[]> {
  return (await listMails(context.desk.database, state, first)).map((mail) => shown(context, mail));
}

export async function summariseOutbox(context: RequestContext): Promise<OutboxSummary> {
  const { database } = context.desk;
  const [counts, last] = await Promise.all([countMails(database), findLastError(database)]);
  const waiting = counts.get('WAITING') ?? 0;
  const lacksServer = !isConfigured(context) && waiting > 0 ? ('NO_SMTP_URL' as const) : null;
  return {
    waiting,
    sending: counts.get('SENDING') ?? 0,
    sent: counts.get('SENT') ?? 0,
    givenUp: counts.get('GIVEN_UP') ?? 0,
    configured: isConfigured(context),
    lastError: last?.lastError ?? lacksServer,
    lastErrorDetail: last?.lastErrorDetail ?? null,
    lastErrorAt: last?.at ?? null,
  };
}

/** A mail that waits has its turn now; twice is once. What was given up is gone: there is nothing left to send. */
export async function retryMail(
  context: RequestContext,
  mutationId: string,
  id: string,
): Promise<OutboxMail> {
  scopeOf(context.viewer, mutationId);
  const { database, clock, jobs } = context.desk;
  await hurryMail(database, id, clock());
  const mail = await findMail(database, id);
  if (!mail) throw errors.notFound('mail', id);
  if (mail.state === 'GIVEN_UP')
    throw errors.conflict('This mail was given up, and what it said is gone.', {
      place: 'id',
      cure: 'Do again what it told of, or tell the person yourself.',
    });
  jobs.poke('send-mail');
  return shown(context, mail);
}

/** A mail goes unsent; one that is not there (any more) changes nothing. */
export async function dropMail(
  context: RequestContext,
  mutationId: string,
  id: string,
): Promise<OutboxSummary> {
  scopeOf(context.viewer, mutationId);
  await dropMails(context.desk.database, [id]);
  return summariseOutbox(context);
}
