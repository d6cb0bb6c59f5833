import type { GraphDatabase, GraphReader, GraphTransaction } from '../graph/port';
import type { AccountRole } from './viewer';

export interface AccountRow extends Record<string, unknown> {
  readonly id: string;
  readonly email: string;
  readonly role: AccountRole;
}

export const findAccountByEmail = async (graph: GraphReader, email: string): Promise<AccountRow | null> =>
  (await graph.read<AccountRow>('access/find-account-by-email', { email }))[0] ?? null;

export const findAccount = async (graph: GraphReader, id: string): Promise<AccountRow | null> =>
  (await graph.read<AccountRow>('access/find-account', { id }))[0] ?? null;

export const findAccountPerson = async (graph: GraphReader, id: string): Promise<string | null> =>
  (await graph.read<{ person: string }>('access/find-account-person', { id }))[0]?.person ?? null;

export const findAccountSheets = async (graph: GraphReader, id: string): Promise<string[]> =>
  (await graph.read<{ structure: string }>('access/find-account-sheets', { id })).map(
    ({ structure }) => structure,
  );

export const findPeopleByEmail = async (graph: GraphReader, email: string): Promise<string[]> =>
  (await graph.read<{ id: string }>('access/find-people-by-email', { email })).map(({ id }) => id);

/** The address of the first administrator; null while there is none. */
export const findAdministrator = async (graph: GraphReader): Promise<string | null> =>
  (await graph.read<{ email: string }>('access/find-administrators'))[0]?.email ?? null;

export const countAdministrators = async (graph: GraphReader): Promise<number> =>
  (await graph.read('access/find-administrators')).length;

export const hasAccounts = async (graph: GraphReader): Promise<boolean> =>
  ((await graph.read<{ accounts: number }>('access/count-accounts'))[0]?.accounts ?? 0) > 0;

/** Makes the account, or changes its role; tied to the person of that address when there is exactly one. */
export async function saveAccount(tx: GraphTransaction, account: AccountRow, now: string): Promise<void> {
  const { id, email, role } = account;
  await tx.write('access/save-account', { id, email, role, createdAt: now });
  if (await findAccountPerson(tx, id)) return;
  const [person, ...others] = await findPeopleByEmail(tx, email);
  if (person && others.length === 0) await tx.write('access/tie-account', { id, person });
}

/** One after the other over all processes: nobody makes the same account, or uses the same link, twice. */
export const inTurn = <T>(database: GraphDatabase, work: (tx: GraphTransaction) => Promise<T>): Promise<T> =>
  database.transaction(async (tx) => {
    await tx.write('graph/lock-revision');
    return work(tx);
  });
