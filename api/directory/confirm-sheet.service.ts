import { changeRecords } from '../access/change-records';
import { errors } from '../errors';
import type { RequestContext } from '../request-context';
import { yesDay } from './freshness';
import { speaksFor } from './sheet-marks';
import { answerStructure, type StructureChange } from './structure-change.service';

/** "Still right": somebody of the structure says so of the version they read, and edits nothing. */
export async function confirmSheet(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
): Promise<StructureChange> {
  if (!speaksFor(context, id)) throw errors.forbidden('id', 'somebody of the structure who keeps its sheet');
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'SHEET_CONFIRMED', asks: { id, version } },
    (writer) => writer.updateNode('Structure', id, { reviewedOn: yesDay(context.desk.clock()) }, version),
  );
  return answerStructure(context, id, receipt);
}
