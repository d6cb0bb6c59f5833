import { inTurn } from '../../access/account.repository';
import { newLinkToken, personalLinkHash } from '../../access/secrets';
import type { Desk } from '../../desk';
import { listGuests, recordInvitationLink } from './invitation.repository';

/**
 * A new link of a person to their invitation, beside those they have; null for somebody who is not invited (any more).
 * Its token is handed to whom it is for, and kept nowhere.
 */
export async function makeInvitationLink(
  { database, clock }: Pick<Desk, 'database' | 'clock'>,
  person: string,
  meeting: string,
): Promise<string | null> {
  const token = newLinkToken();
  return inTurn(database, async (tx) => {
    if (!(await listGuests(tx, meeting)).some((one) => one.person === person)) return null;
    await recordInvitationLink(tx, {
      id: personalLinkHash('invitation', token),
      person,
      meeting,
      createdAt: clock(),
    });
    return token;
  });
}
