import type { RequestContext } from '../request-context';
import { findAccount } from './account.repository';
import type { Me, Session } from './me.type';
import { endSessionOf, listSessions } from './session.repository';

/** Who asks, as they may see themselves. */
export async function whoAmI({ viewer, desk }: RequestContext): Promise<Me> {
  const account = viewer.accountId === null ? null : await findAccount(desk.database, viewer.accountId);
  return { role: viewer.role, email: account?.email ?? null, edits: [...viewer.edits] };
}

/** One's own sessions that are not over, the latest seen first. */
export async function mySessions({ viewer, desk }: RequestContext): Promise<Session[]> {
  if (viewer.accountId === null) return [];
  const now = desk.clock();
  return (await listSessions(desk.database, viewer.accountId))
    .filter(({ endsAt, idleEndsAt }) => endsAt > now && idleEndsAt > now)
    .map(({ publicId, startedAt, seenAt, browser }) => ({
      id: publicId,
      startedAt,
      seenAt,
      browser,
      current: publicId === viewer.sessionId,
    }));
}

/** Ends one of one's own sessions; another's id ends nothing. */
export async function endMySession({ viewer, desk }: RequestContext, id: string): Promise<boolean> {
  if (viewer.accountId === null) return false;
  await endSessionOf(desk.database, viewer.accountId, id);
  return true;
}
