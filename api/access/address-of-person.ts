import { findAccount, findAccountsOf } from './account.repository';
import type { RecordWriter } from './record-writer';

/** Where somebody is written to: the address of the directory, else that of their account; null without either. */
export async function addressOf(
  { node, transaction }: Pick<RecordWriter, 'node' | 'transaction'>,
  person: string,
): Promise<string | null> {
  const stored = await node('Person', person);
  if (!stored || stored.erasedAt) return null;
  if (typeof stored.email === 'string' && stored.email !== '') return stored.email;
  for (const id of await findAccountsOf(transaction, person)) {
    const account = await findAccount(transaction, id);
    if (account?.closedAt === null) return account.email;
  }
  return null;
}
