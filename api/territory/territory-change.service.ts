import { changeRecords } from '../access/change-records';
import { line } from '../read-fields';
import type { RequestContext } from '../request-context';

const checked = line(200);

/** Gives the territory another name, at the version that was read. */
export function editTerritory(context: RequestContext, mutationId: string, given: string, version: number) {
  const name = checked(given, 'name');
  return changeRecords(context, { mutationId, operation: 'TERRITORY_EDITED', asks: { name } }, (writer) =>
    writer.updateNode('Territory', 'territory', { name }, version),
  );
}
