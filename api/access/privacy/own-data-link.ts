import type { Desk } from '../../desk';
import { findPeople } from '../../directory/person.repository';
import { DAY_MS, later } from '../../later';
import { inTurn } from '../account.repository';
import { newLinkToken, personalLinkHash } from '../secrets';
import { recordOwnDataLink } from './added.repository';

/** A mail that is found again after the summer still works; a mailbox that changed hands a year later does not. */
export const OWN_DATA_LINK_LIVES_MS = 180 * DAY_MS;

/** A new link of a person to what is held about them; null for who was erased meanwhile. Its token is kept nowhere. */
export async function makeOwnDataLink(
  { database, clock }: Pick<Desk, 'database' | 'clock'>,
  person: string,
): Promise<string | null> {
  const token = newLinkToken();
  const now = clock();
  return inTurn(database, async (tx) => {
    const [row] = await findPeople(tx, [person]);
    if (!row || row.name === '') return null;
    const expiresAt = later(now, OWN_DATA_LINK_LIVES_MS);
    await recordOwnDataLink(tx, {
      id: personalLinkHash('own data', token),
      person,
      createdAt: now,
      expiresAt,
    });
    return token;
  });
}
