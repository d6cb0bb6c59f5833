import type { RequestContext } from '../../request-context';
import { scopeOf } from '../change-records';
import { findNoticeSeen, noteNoticeSeen } from './notice.repository';

export async function noticeSeenAt({ desk, viewer }: RequestContext): Promise<string | null> {
  return viewer.accountId === null ? null : findNoticeSeen(desk.database, viewer.accountId);
}

/** Keeps the day on which one read the notice; a second time changes nothing. False without an account. */
export async function markNoticeSeen({ desk, viewer }: RequestContext, mutationId: string): Promise<boolean> {
  scopeOf(viewer, mutationId);
  if (viewer.accountId === null) return false;
  await noteNoticeSeen(desk.database, viewer.accountId, desk.clock());
  return true;
}
