import { inTurn } from '../../access/account.repository';
import { newLinkToken, personalLinkHash } from '../../access/secrets';
import type { Desk } from '../../desk';
import type { GraphTransaction } from '../../graph/port';
import { queueMail } from '../../mail/outbox.repository';
import { addTestimonyLink } from './testimony.repository';

export interface ConsentLetter {
  readonly id: string;
  readonly testimony: string;
  readonly person: string;
  readonly to: string;
  readonly quote: string;
  /** What it is about, by name. */
  readonly about: string;
  readonly now: string;
}

/** Asks somebody whether their words may be published; the link itself is made as the mail is sent. */
export const queueConsentMail = (
  tx: GraphTransaction,
  { id, testimony, person, to, quote, about, now }: ConsentLetter,
): Promise<void> =>
  queueMail(tx, {
    id,
    kind: 'TESTIMONY_CONSENT',
    to,
    data: { testimony, quote, about },
    createdAt: now,
    about: [person, testimony],
  });

/** A new link to a testimony, beside those it has; null for one that is gone. Its token is kept nowhere. */
export async function makeTestimonyLink(
  { database }: Pick<Desk, 'database'>,
  testimony: string,
): Promise<string | null> {
  const token = newLinkToken();
  const isThere = await inTurn(database, (tx) =>
    addTestimonyLink(tx, testimony, personalLinkHash('testimony', token)),
  );
  return isThere ? token : null;
}
