import { findAccount, findAccountsOf } from '../../access/account.repository';
import type { RecordWriter } from '../../access/record-writer';

/** Where somebody is written to: the address of the directory, else that of their account; null without either. */
export async function addressOfPerson(writer: RecordWriter, person: string): Promise<string | null> {
  const stored = await writer.node('Person', person);
  if (typeof stored?.email === 'string' && stored.email.trim() !== '') return stored.email;
  for (const id of await findAccountsOf(writer.transaction, person)) {
    const account = await findAccount(writer.transaction, id);
    if (account && account.closedAt === null) return account.email;
  }
  return null;
}
