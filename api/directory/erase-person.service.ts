import { type ChangeReceipt, writeRecordsFor } from '../access/change-records';
import { searchedTraces, type Traces } from '../access/privacy/scrub-text';
import type { Viewer } from '../access/viewer';
import type { Desk } from '../desk';
import { wipeUploadsSaying } from '../exchange/uploads';
import { type RequestContext, refreshContext } from '../request-context';
import { eraseRecords } from './erase-records';

/**
 * Of the person stays that somebody was there: name, contacts, ties, account and what the journal said of them
 * go, for good, from the files too. Erasing twice changes nothing the second time: the receipt then names no entry.
 */
export async function erasePersonFor(
  desk: Desk,
  viewer: Viewer,
  mutationId: string,
  id: string,
): Promise<ChangeReceipt> {
  let left: Traces | null = null;
  const today = (await desk.store.current()).today();
  const change = { mutationId, operation: 'PERSON_ERASED', asks: { id }, reload: true, forgets: id } as const;
  const receipt = await desk.database.erasing(() =>
    writeRecordsFor(desk, viewer, change, async (writer) => {
      left = await eraseRecords(writer, id, today, desk.clock());
    }),
  );
  if (left) await wipeUploadsSaying(desk, searchedTraces(left));
  return receipt;
}

export async function erasePerson(
  context: RequestContext,
  mutationId: string,
  id: string,
): Promise<ChangeReceipt> {
  const receipt = await erasePersonFor(context.desk, context.viewer, mutationId, id);
  await refreshContext(context);
  return receipt;
}
