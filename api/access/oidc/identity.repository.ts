import { createHash } from 'node:crypto';
import type { GraphReader, GraphTransaction } from '../../graph/port';

/** Who somebody is at a provider: a `sub` means nothing beside another provider's. */
export const identityId = (issuer: string, sub: string): string =>
  createHash('sha256').update(`identity ${issuer}\n${sub}`).digest('hex');

/** The account that an identity opens; null while it opens none. */
export const findIdentityAccount = async (graph: GraphReader, id: string): Promise<string | null> =>
  (await graph.read<{ account: string }>('access/find-identity', { id }))[0]?.account ?? null;

/** From now on the identity opens the account. */
export async function saveIdentity(
  tx: GraphTransaction,
  identity: { readonly id: string; readonly issuer: string },
  account: string,
  now: string,
): Promise<void> {
  await tx.write('access/save-identity', { id: identity.id, issuer: identity.issuer, createdAt: now });
  await tx.write('access/tie-identity', { id: identity.id, account });
}
