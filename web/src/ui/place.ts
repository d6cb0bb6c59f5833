import type { Place, View } from '../view/view';

/** On a wide screen the isolated and the filters stand beside the map; on a phone each has its place. */
export const placesShown = (compact: boolean): readonly Place[] =>
  compact ? ['map', 'list', 'isolated', 'filters'] : ['map', 'list'];

/** List first on a phone, map first on a wide screen. */
export function placeOf({ view }: View, compact: boolean): Place {
  if (compact) return view ?? 'list';
  return view === 'list' ? 'list' : 'map';
}
