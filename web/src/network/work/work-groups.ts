import { ISOLATION_REASONS, type IsolationReason } from '../../../../api/kinds';
import type { WorkItem } from './use-work';

export interface WorkGroup {
  readonly reason: IsolationReason;
  readonly items: readonly WorkItem[];
}

/** What is to be done, by its first reason in the order of the definitions; in a town, where one is chosen. */
export function workGroups(items: readonly WorkItem[], city: string | undefined): readonly WorkGroup[] {
  const open = items.filter(
    ({ note, structure }) => note === null && (!city || structure.cities.some(({ id }) => id === city)),
  );
  return ISOLATION_REASONS.map((reason) => ({
    reason,
    items: open.filter(({ reasons }) => reasons[0] === reason),
  })).filter((group) => group.items.length > 0);
}

/** What was put off or set aside, what comes back first first. */
export const putAside = (items: readonly WorkItem[]): readonly WorkItem[] =>
  items
    .filter(({ note }) => note !== null)
    .sort((a, b) => ((a.note?.until ?? '9') < (b.note?.until ?? '9') ? -1 : 1));
