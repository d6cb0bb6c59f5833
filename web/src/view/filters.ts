import type { ViewChange } from './use-view';
import type { View } from './view';

/** What one may clear in one gesture; the level, the sheet and the date are not filters. */
export const NO_FILTERS: ViewChange = {
  q: undefined,
  cities: undefined,
  kinds: undefined,
  stage: undefined,
  withoutTeam: undefined,
  gonePeople: undefined,
  goneStructures: undefined,
  route: undefined,
};

export const hasFilters = (view: View): boolean => countFilters(view) > 0;

export const countFilters = (view: View): number =>
  (view.q ? 1 : 0) +
  (view.cities?.length ?? 0) +
  (view.kinds?.length ?? 0) +
  (view.stage ? 1 : 0) +
  (view.withoutTeam ? 1 : 0) +
  (view.gonePeople?.length ?? 0) +
  (view.goneStructures?.length ?? 0) +
  (view.route ? 1 : 0);

/** The list with the item, or without it where it was there. */
export function toggled<T>(items: readonly T[] | undefined, item: T): readonly T[] {
  const list = items ?? [];
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
