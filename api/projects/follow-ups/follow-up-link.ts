import { inTurn } from '../../access/account.repository';
import { newLinkToken, personalLinkHash } from '../../access/secrets';
import type { Desk } from '../../desk';
import { later } from '../../later';
import { recordFollowUpLink } from './follow-up.repository';
import { LINK_LIVES_MS } from './follow-up-days';

/** A new link of somebody to a follow-up, beside those they have; its token is in their mail and nowhere else. */
export async function makeFollowUpLink(
  { database, clock }: Pick<Desk, 'database' | 'clock'>,
  followUp: string,
  recipient: string,
): Promise<string> {
  const token = newLinkToken();
  const now = clock();
  await inTurn(database, (tx) =>
    recordFollowUpLink(tx, {
      id: personalLinkHash('follow-up', token),
      followUp,
      recipient,
      createdAt: now,
      expiresAt: later(now, LINK_LIVES_MS),
    }),
  );
  return token;
}
