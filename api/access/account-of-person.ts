import { errors } from '../errors';
import type { Properties } from '../graph/stored-records';
import {
  type AccountRow,
  findAccount,
  findAccountByEmail,
  findAccountPerson,
  findAccountsOf,
  findPeopleByEmail,
} from './account.repository';
import type { RecordWriter } from './record-writer';
import { isEmail, tidyEmail } from './sign-in.service';

/** What was decided about an account is not overturned by the way. */
export function refuseClosed(account: AccountRow | null): void {
  if (!account || account.closedAt === null) return;
  throw errors.conflict('The account of this person was closed.', {
    place: 'person',
    cure: 'Ask the administrator to open it again.',
    facts: { reason: 'ACCOUNT_CLOSED' },
  });
}

/** The account of an address, tied to the person: the one there is, else a new one of a member. */
export async function accountOfAddress(
  writer: RecordWriter,
  person: string,
  email: string,
  now: string,
  serial: number,
): Promise<AccountRow> {
  const { transaction } = writer;
  const known = await findAccountByEmail(transaction, email);
  refuseClosed(known);
  const owner = known && (await findAccountPerson(transaction, known.id));
  if (owner && owner !== person)
    throw errors.conflict('The account of this address is somebody else’s.', {
      place: 'person',
      cure: 'Take the person whose account it is, or another address.',
      facts: { reason: 'ACCOUNT_OF_ANOTHER', person: owner },
    });
  const account = known ?? { id: writer.newId(serial), email, role: 'MEMBER' as const, closedAt: null };
  if (!known) await writer.createNode('Account', account.id, { email, role: 'MEMBER', createdAt: now });
  if (!owner) await writer.putLink('BELONGS_TO', account.id, person);
  return account;
}

/** The account of somebody of the directory: theirs, else one made of the address that is theirs alone. */
export async function accountOfPerson(
  writer: RecordWriter,
  person: string,
  stored: Properties,
  now: string,
  serial: number,
): Promise<AccountRow> {
  const { transaction } = writer;
  const known = await Promise.all(
    (await findAccountsOf(transaction, person)).map((id) => findAccount(transaction, id)),
  );
  const open = known.find((account) => account?.closedAt === null);
  if (open) return open;
  refuseClosed(known[0] ?? null);
  const email = typeof stored.email === 'string' ? tidyEmail(stored.email) : '';
  if (!isEmail(email)) throw errors.noAddress('NO_ADDRESS');
  if ((await findPeopleByEmail(transaction, email)).length !== 1) throw errors.noAddress('SHARED_ADDRESS');
  return accountOfAddress(writer, person, email, now, serial);
}
