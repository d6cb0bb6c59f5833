import { scopeOf } from '../../access/change-records';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import { findTiesSeen, markTiesSeen, setSheetMails } from './my-ties.repository';

/** The day that the last look before today's was on; null when there was none. */
export async function lookedBefore({ viewer, desk, state }: RequestContext): Promise<string | null> {
  if (viewer.accountId === null) return null;
  const { last, before } = await findTiesSeen(desk.database, viewer.accountId);
  return last !== null && last < state.today() ? last : before;
}

/** One looks today; looking again the same day leaves what is new as it is. */
export async function lookedAtMyTies(context: RequestContext, mutationId: string): Promise<boolean> {
  const { viewer, desk, state } = context;
  scopeOf(viewer, mutationId);
  if (viewer.accountId === null || viewer.personId === null) return false;
  const [account, before] = [viewer.accountId, await lookedBefore(context)];
  await desk.database.transaction((tx) => markTiesSeen(tx, account, { last: state.today(), before }));
  return true;
}

/** One's own wish, and no change of the territory: it stands in no journal. */
export async function chooseSheetMails(
  { viewer, desk }: RequestContext,
  mutationId: string,
  wanted: boolean,
): Promise<boolean> {
  scopeOf(viewer, mutationId);
  const { personId } = viewer;
  if (personId === null) throw errors.invalid('person', 'an account that is somebody of the directory');
  await desk.database.transaction((tx) => setSheetMails(tx, personId, wanted));
  return wanted;
}
