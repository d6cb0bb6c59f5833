import { coordinates } from '../access/viewer';
import type { FlatRow } from '../graph/port';
import type { Properties } from '../graph/stored-records';
import type { RequestContext } from '../request-context';
import { yesDay } from './freshness';
import { employersAt } from './person.service';

/** Whether the viewer speaks for a structure: keeps its sheet, and is not the coordination standing in for it. */
export function speaksFor({ viewer, state }: RequestContext, structure: string): boolean {
  if (!viewer.edits.includes(structure)) return false;
  if (!coordinates(viewer)) return true;
  return viewer.personId !== null && employersAt(state, viewer.personId, state.today()).includes(structure);
}

/** What a filling by the structure's own people leaves on its sheet: a yes of today, and when they first did. */
export function filledByItsOwn(context: RequestContext, stored: Properties): FlatRow {
  if (!speaksFor(context, String(stored.id))) return {};
  const now = context.desk.clock();
  return { reviewedOn: yesDay(now), ...(stored.selfReferencedAt ? {} : { selfReferencedAt: now }) };
}
