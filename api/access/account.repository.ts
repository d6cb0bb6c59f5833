import type { GraphDatabase, GraphReader, GraphTransaction } from '../graph/port';
import type { AccountRole } from './viewer';

export interface AccountRow extends Record<string, unknown> {
  readonly id: string;
  readonly email: string;
  readonly role: AccountRole;
  /** The instant since which nobody signs in with it; null while it is open. */
  readonly closedAt: string | null;
}

export interface ListedAccount extends AccountRow {
  readonly createdAt: string;
  readonly lastSeenAt: string | null;
  readonly version: number;
  readonly person: string | null;
  readonly name: string | null;
}

export interface CoordinatorRow extends Record<string, unknown> {
  readonly id: string;
  readonly email: string;
  readonly role: AccountRole;
  readonly person: string | null;
}

/** Every account, by id, each once. */
export async function listAccounts(graph: GraphReader): Promise<ListedAccount[]> {
  const rows = await graph.read<ListedAccount>('access/list-accounts');
  return rows.filter(({ id }, i) => id !== rows[i - 1]?.id);
}

/** Those who look after the whole territory, each once. */
export async function findCoordinators(graph: GraphReader): Promise<CoordinatorRow[]> {
  const rows = await graph.read<CoordinatorRow>('access/find-coordinators');
  return rows.filter(({ id }, i) => id !== rows[i - 1]?.id);
}

export const findAccountByEmail = async (graph: GraphReader, email: string): Promise<AccountRow | null> =>
  (await graph.read<AccountRow>('access/find-account-by-email', { email }))[0] ?? null;

export const findAccount = async (graph: GraphReader, id: string): Promise<AccountRow | null> =>
  (await graph.read<AccountRow>('access/find-account', { id }))[0] ?? null;

export const findAccountPerson = async (graph: GraphReader, id: string): Promise<string | null> =>
  (await graph.read<{ person: string }>('access/find-account-person', { id }))[0]?.person ?? null;

/** The accounts of a person, which are their signatures in the journal. */
export const findAccountsOf = async (graph: GraphReader, person: string): Promise<string[]> =>
  (await graph.read<{ id: string }>('access/find-accounts-of', { person })).map(({ id }) => id);

export const findPeopleByEmail = async (graph: GraphReader, email: string): Promise<string[]> =>
  (await graph.read<{ id: string }>('access/find-people-by-email', { email })).map(({ id }) => id);

/** The address of the first administrator; null while there is none. */
export const findAdministrator = async (graph: GraphReader): Promise<string | null> =>
  (await graph.read<{ email: string }>('access/find-administrators'))[0]?.email ?? null;

/** The addresses of all of them. */
export const findAdministrators = async (graph: GraphReader): Promise<string[]> =>
  (await graph.read<{ email: string }>('access/find-administrators')).map(({ email }) => email);

export const countAdministrators = async (graph: GraphReader): Promise<number> =>
  (await graph.read('access/find-administrators')).length;

export const hasAccounts = async (graph: GraphReader): Promise<boolean> =>
  ((await graph.read<{ accounts: number }>('access/count-accounts'))[0]?.accounts ?? 0) > 0;

export const noteSeen = async (tx: GraphTransaction, account: string, now: string): Promise<void> => {
  await tx.write('access/note-seen', { account, now });
};

/**
 * Makes the account, or changes its role and opens it again; tied to the person of that address when there is exactly
 * one. An account that was there already is not tied to somebody who has one: one may write any address on one’s own
 * sheet, and would be signed in as by its owner.
 */
export async function saveAccount(
  tx: GraphTransaction,
  account: Pick<AccountRow, 'id' | 'email' | 'role'>,
  isNew: boolean,
  now: string,
): Promise<void> {
  const { id, email, role } = account;
  await tx.write('access/save-account', { id, email, role, createdAt: now });
  if (await findAccountPerson(tx, id)) return;
  const [person, ...others] = await findPeopleByEmail(tx, email);
  if (!person || others.length > 0) return;
  const hasOne = !isNew && (await findAccountsOf(tx, person)).length > 0;
  if (!hasOne) await tx.write('access/tie-account', { id, person });
}

/** One after the other over all processes: nobody makes the same account, or uses the same link, twice. */
export const inTurn = <T>(database: GraphDatabase, work: (tx: GraphTransaction) => Promise<T>): Promise<T> =>
  database.transaction(async (tx) => {
    await tx.write('graph/lock-revision');
    return work(tx);
  });
