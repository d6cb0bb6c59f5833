import type { GraphDatabase, GraphReader, GraphTransaction } from '../graph/port';
import { later } from '../later';
import { type MailError, type MailKind, type MailState, mailLivesMs } from './mail-kinds';

/** A mail to be sent, as the change that it tells of leaves it. */
export interface NewMail {
  /** Made by the caller, derived from the mutation: the same id twice is one mail. */
  readonly id: string;
  readonly kind: MailKind;
  /** The address it goes to. */
  readonly to: string;
  /** What the words of the kind need (texts.ts); never a secret, a trust answer or a telephone number. */
  readonly data: Readonly<Record<string, string>>;
  readonly createdAt: string;
  /** Not before this instant; at once when left out. */
  readonly dueAt?: string;
  /** Ids of the people, and of the request, that it speaks of: it is dropped when one of them goes. */
  readonly about?: readonly string[];
}

/** Queues a mail in the transaction of the change it tells of: it exists if and only if the change does. */
export async function queueMail(tx: GraphTransaction, mail: NewMail): Promise<void> {
  const dueAt = mail.dueAt ?? mail.createdAt;
  await tx.write('mail/queue-mail', {
    id: mail.id,
    kind: mail.kind,
    address: mail.to,
    dataJson: JSON.stringify(mail.data),
    about: mail.about ?? [],
    createdAt: mail.createdAt,
    dueAt,
    expiresAt: later(dueAt, mailLivesMs(mail.kind)),
  });
}

/** Ids of the mails whose turn it is, of these kinds; too old ones of any kind are among them. */
export const findDueMails = async (
  graph: GraphReader,
  kinds: readonly MailKind[],
  now: string,
  limit: number,
): Promise<string[]> =>
  (await graph.read<{ id: string }>('mail/find-due-mails', { kinds, now, limit })).map(({ id }) => id);

export interface ClaimedMail extends Record<string, unknown> {
  readonly id: string;
  readonly kind: MailKind;
  readonly address: string;
  readonly dataJson: string;
  readonly expiresAt: string;
  readonly attempts: number;
  readonly lastErrorDetail: string | null;
}

/** The mail, taken by this claim until an instant; null when another has it, or it is gone. */
export const claimMail = async (
  database: GraphDatabase,
  claim: { readonly id: string; readonly claim: string; readonly now: string; readonly until: string },
): Promise<ClaimedMail | null> => (await database.write<ClaimedMail>('mail/claim-mail', claim))[0] ?? null;

interface Outcome {
  readonly id: string;
  readonly claim: string;
  readonly now: string;
}

/** What went wrong, in a word and in the mail server's. */
export interface MailFailure {
  readonly error: MailError;
  readonly detail: string | null;
}

export const settleSent = async (database: GraphDatabase, mail: Outcome): Promise<void> => {
  await database.write('mail/settle-mail', { ...mail, state: 'SENT', sentAt: mail.now });
};

export const settleGivenUp = async (
  database: GraphDatabase,
  mail: Outcome,
  failure: MailFailure,
): Promise<void> => {
  await database.write('mail/settle-mail', { ...mail, ...failure, state: 'GIVEN_UP' });
};

export const postponeMail = async (
  database: GraphDatabase,
  mail: Outcome & { readonly dueAt: string },
  failure: MailFailure,
): Promise<void> => {
  await database.write('mail/postpone-mail', { ...mail, ...failure });
};

export interface MailRow extends Record<string, unknown> {
  readonly id: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly address: string | null;
  readonly createdAt: string;
  readonly dueAt: string;
  readonly attempts: number;
  readonly lastError: MailError | null;
  readonly lastErrorDetail: string | null;
  readonly sentAt: string | null;
}

export const listMails = (graph: GraphReader, state: MailState | null, limit: number): Promise<MailRow[]> =>
  graph.read('mail/list-mails', { state, limit });

export const findMail = async (graph: GraphReader, id: string): Promise<MailRow | null> =>
  (await graph.read<MailRow>('mail/find-mail', { id }))[0] ?? null;

export const countMails = async (graph: GraphReader): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (await graph.read<{ state: string; mails: number }>('mail/count-mails')).map(({ state, mails }) => [
      state,
      mails,
    ]),
  );

export interface LastMailError extends Record<string, unknown> {
  readonly lastError: MailError;
  readonly lastErrorDetail: string | null;
  readonly at: string;
}

export const findLastError = async (graph: GraphReader): Promise<LastMailError | null> =>
  (await graph.read<LastMailError>('mail/find-last-mail-error'))[0] ?? null;

export const hurryMail = async (database: GraphDatabase, id: string, now: string): Promise<void> => {
  await database.write('mail/hurry-mail', { id, now });
};

export const dropMails = async (
  graph: GraphDatabase | GraphTransaction,
  ids: readonly string[],
): Promise<void> => {
  await graph.write('mail/drop-mails', { ids });
};

interface UnsettledMail extends Record<string, unknown> {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly about: readonly string[];
}

/** Mails that are neither sent nor given up go unsent, where they are of this sort. */
async function dropWaiting(tx: GraphTransaction, isOne: (mail: UnsettledMail) => boolean): Promise<void> {
  const waiting = await tx.read<UnsettledMail>('mail/list-unsettled-mails');
  const ids = waiting.filter(isOne).map(({ id }) => id);
  if (ids.length > 0) await dropMails(tx, ids);
}

const tidy = (address: string): string => address.normalize('NFC').trim().toLowerCase();

/** What waits to be sent to an address goes unsent. */
export const dropMailsTo = (tx: GraphTransaction, address: string): Promise<void> =>
  dropWaiting(tx, (mail) => tidy(mail.address) === tidy(address));

/** What waits to tell of a person goes unsent. */
export const dropMailsAbout = (tx: GraphTransaction, person: string): Promise<void> =>
  dropWaiting(tx, ({ about }) => about.includes(person));

/** The links that an address waits for go unsent. */
export const dropLinksTo = (tx: GraphTransaction, address: string): Promise<void> =>
  dropWaiting(tx, (mail) => mail.kind === 'SIGN_IN_LINK' && tidy(mail.address) === tidy(address));

/** Whatever waits goes unsent: the changes that it tells of are no more. */
export const dropWaitingMails = (tx: GraphTransaction): Promise<void> => dropWaiting(tx, () => true);

export const forgetOldMails = async (tx: GraphTransaction, before: string): Promise<void> => {
  await tx.write('mail/forget-old-mails', { before });
};
