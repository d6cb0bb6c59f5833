import type { Desk } from '../desk';
import { findAccount, findAccountPerson, hasAccounts } from './account.repository';
import { findAccountSheets } from './editor.repository';
import { sessionHash } from './secrets';
import { findSession, touchSession } from './session.repository';
import { keptSheets } from './sheet-keeping';
import { later, SESSION_IDLE_MS } from './sign-in.service';
import { type Role, RUNS_THE_MACHINE, VISITOR, type Viewer } from './viewer';

/** A session that goes on is noted at most this often. */
const NOTE_EVERY_MS = 60_000;

/** Who asks with this cookie: a visitor when it says nothing, is over, or was signed out. */
export async function whoAsks(
  desk: Pick<Desk, 'database' | 'clock' | 'store'>,
  secret: string,
  token: string | null,
): Promise<Viewer> {
  const { database } = desk;
  const id = token === null ? null : sessionHash(secret, token);
  const session = id === null ? null : await findSession(database, id);
  const now = desk.clock();
  if (!session || id === null || session.endsAt <= now || session.idleEndsAt <= now) {
    return (await hasAccounts(database)) ? VISITOR : RUNS_THE_MACHINE;
  }
  const account = await findAccount(database, session.account);
  if (!account || account.closedAt !== null) return VISITOR;
  if (Date.parse(now) - Date.parse(session.seenAt) >= NOTE_EVERY_MS)
    await touchSession(database, id, now, later(now, SESSION_IDLE_MS));
  const given = await findAccountSheets(database, account.id);
  const edits = given.length === 0 ? [] : keptSheets(given, (await desk.store.current()).today());
  const role: Role = account.role === 'MEMBER' && edits.length > 0 ? 'EDITOR' : account.role;
  const personId = await findAccountPerson(database, account.id);
  return { role, accountId: account.id, personId, edits, sessionId: session.publicId };
}
