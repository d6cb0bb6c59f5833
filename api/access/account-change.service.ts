import { errors } from '../errors';
import { queueMail } from '../mail/outbox.repository';
import type { RequestContext } from '../request-context';
import { countAdministrators, findAccountPerson } from './account.repository';
import { getAccount } from './accounts.service';
import type { Account } from './accounts.type';
import { type ChangeReceipt, changeRecords, idOf, scopeOf } from './change-records';
import { findAccountSheets, findEditors, markOrphaned } from './editor.repository';
import { refuseLast } from './editors.service';
import { endAccess } from './erasure.repository';
import type { RecordWriter } from './record-writer';
import { keptEditors } from './sheet-keeping';
import type { AccountRole } from './viewer';

export interface ChangedAccount {
  readonly account: Account;
  readonly receipt: ChangeReceipt;
}

async function knownAccount(writer: RecordWriter, id: string) {
  const stored = await writer.node('Account', id);
  if (!stored) throw errors.notFound('account', id);
  const person = await findAccountPerson(writer.transaction, id);
  const administers = stored.role === 'ADMINISTRATOR' && !stored.closedAt;
  return { email: String(stored.email), person, administers, role: stored.role };
}

/** Without an administrator nobody could name another one. */
async function refuseLastAdministrator(writer: RecordWriter): Promise<void> {
  if ((await countAdministrators(writer.transaction)) > 1) return;
  throw errors.conflict('This is the only administrator.', {
    place: 'account',
    cure: 'Name another administrator first.',
    facts: { reason: 'LAST_ADMINISTRATOR' },
  });
}

/** The account edits none of its sheets any more. */
async function leaveSheets(writer: RecordWriter, account: string): Promise<string[]> {
  const sheets = [...new Set((await findAccountSheets(writer.transaction, account)).map((s) => s.structure))];
  for (const structure of sheets) await writer.dropLink('EDITS', account, structure);
  return sheets;
}

/** Gives an account a role, which its sessions have at once; a closed account is open again. */
export async function setRole(
  context: RequestContext,
  mutationId: string,
  id: string,
  role: AccountRole,
  version: number,
): Promise<ChangedAccount> {
  const { viewer, desk, state } = context;
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'ROLE_SET', asks: { id, role } },
    async (writer) => {
      const { email, person, administers, role: before } = await knownAccount(writer, id);
      if (administers && role !== 'ADMINISTRATOR') await refuseLastAdministrator(writer);
      await writer.updateNode('Account', id, { role, closedAt: null }, version);
      if (role === 'ANALYST') {
        const own = await findAccountSheets(writer.transaction, id);
        const sheets = own.map(({ structure }) => structure);
        await refuseLast(writer, sheets, (row) => row.account === id, state.today());
        await leaveSheets(writer, id);
      }
      if (before === role || id === viewer.accountId) return;
      await queueMail(writer.transaction, {
        id: idOf(viewer, mutationId, -100),
        kind: 'ROLE_SET',
        to: email,
        data: { role },
        createdAt: desk.clock(),
        about: person === null ? [] : [person],
      });
    },
  );
  return { account: await getAccount(context, id), receipt };
}

/** Nobody signs in with the account any more; the person stays in the directory, the sheets are taken over. */
export async function closeAccount(
  context: RequestContext,
  mutationId: string,
  id: string,
): Promise<ChangedAccount> {
  const { desk, state } = context;
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'ACCOUNT_CLOSED', asks: { id } },
    async (writer) => {
      const { transaction } = writer;
      const { administers } = await knownAccount(writer, id);
      if (administers) await refuseLastAdministrator(writer);
      const stored = await writer.node('Account', id);
      if (!stored?.closedAt) await writer.updateNode('Account', id, { closedAt: desk.clock() }, null);
      const left = await leaveSheets(writer, id);
      const kept = keptEditors(await findEditors(transaction, left), state.today());
      const orphans = left.filter((sheet) => !kept.some(({ structure }) => structure === sheet));
      await markOrphaned(transaction, orphans, desk.clock());
      await endAccess(transaction, id);
    },
  );
  return { account: await getAccount(context, id), receipt };
}

/** Whoever is signed in with the account is signed out, everywhere; links that wait are none. */
export async function endSessionsOf(
  { desk, viewer }: RequestContext,
  mutationId: string,
  id: string,
): Promise<boolean> {
  scopeOf(viewer, mutationId);
  await desk.database.transaction((tx) => endAccess(tx, id));
  return true;
}
