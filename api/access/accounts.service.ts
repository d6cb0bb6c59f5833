import { pageOf } from '../connection';
import { searchKeys } from '../directory/search';
import { errors } from '../errors';
import { fold } from '../fold';
import type { RequestContext } from '../request-context';
import { type ListedAccount, listAccounts } from './account.repository';
import type { Account } from './accounts.type';
import { listEditors } from './editor.repository';
import { keptEditors } from './sheet-keeping';

const shown = (row: ListedAccount, sheets: readonly string[]): Account => ({
  id: row.id,
  email: row.email,
  role: row.role,
  createdAt: row.createdAt,
  lastSeenAt: row.lastSeenAt,
  closedAt: row.closedAt,
  version: row.version,
  personId: row.person,
  sheets,
});

async function accountsById({ desk, state }: RequestContext): Promise<Map<string, ListedAccount & Account>> {
  const kept = keptEditors(await listEditors(desk.database), state.today());
  const sheets = new Map<string, string[]>();
  for (const { account, structure } of kept) sheets.set(account, [...(sheets.get(account) ?? []), structure]);
  const rows = await listAccounts(desk.database);
  return new Map(rows.map((row) => [row.id, { ...row, ...shown(row, sheets.get(row.id) ?? []) }]));
}

/** Accounts by the name of their person, else by their address; found by either. */
export async function listedAccounts(
  context: RequestContext,
  search: string | null,
  first: number,
  after: string | null,
) {
  const all = await accountsById(context);
  const names = new Map([...all].map(([id, { name, email }]) => [id, fold(name ?? email)]));
  const texts = new Map([...all].map(([id, { name, email }]) => [id, fold(`${name ?? ''} ${email}`)]));
  const keys = searchKeys(search, all.keys(), names, texts);
  return pageOf(keys, first, after, async (ids) => ids.flatMap((id) => all.get(id) ?? []));
}

export async function getAccount(context: RequestContext, id: string): Promise<Account> {
  const found = (await accountsById(context)).get(id);
  if (!found) throw errors.notFound('account', id);
  return found;
}
