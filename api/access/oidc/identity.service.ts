import type { Desk } from '../../desk';
import { findAccount, inTurn } from '../account.repository';
import { beginSession, type OnProof, type OpenedSession, tidyEmail } from '../sign-in.service';
import { findIdentityAccount, identityId, saveIdentity } from './identity.repository';
import type { PendingIdentity } from './oidc-cookies';
import type { ProviderAnswer } from './provider';

/** A session for an identity that opens an account; null for one that does not yet. */
export async function openKnownIdentity(
  desk: Pick<Desk, 'database' | 'clock'>,
  secret: string,
  { issuer, sub }: ProviderAnswer,
  browser: string,
  former: string | null,
): Promise<OpenedSession | null> {
  return inTurn(desk.database, async (tx) => {
    const known = await findIdentityAccount(tx, identityId(issuer, sub));
    const account = known === null ? null : await findAccount(tx, known);
    if (account === null || account.closedAt !== null) return null;
    return beginSession(tx, secret, account, browser, former, desk.clock());
  });
}

/**
 * What the opening of a link does with an identity that waits in the same browser: it now opens the account of that
 * link, when the link went to the address that the identity gave. An identity never changes accounts.
 */
export const tyingIdentity =
  (pending: PendingIdentity): OnProof =>
  async (tx, account, now) => {
    if (account.email !== tidyEmail(pending.email)) return;
    if (await findIdentityAccount(tx, pending.identity)) return;
    await saveIdentity(tx, { id: pending.identity, issuer: pending.issuer }, account.id, now);
  };
