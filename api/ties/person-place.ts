import { rowsOf } from '../network/lookup';
import type { NetworkAt } from '../network/network-at';
import type { Place } from './map-place.repository';
import type { NetworkState } from './network-state';

const SPREAD = 1.9;
const STEP = 26;
const GOLDEN_ANGLE = 2.399963;

/** A person stands beside their employer, colleagues around it in a spiral; null where it has no place. */
export function personPlace(
  { network, places }: NetworkState,
  { staff }: NetworkAt,
  person: number,
  employer: number | undefined,
): Place | null {
  const centre = employer === undefined ? undefined : places.get(network.structures.list[employer] ?? '');
  if (!centre || employer === undefined) return null;
  const rank = [...rowsOf(staff.byStructure, employer)].map((row) => staff.person[row]).indexOf(person);
  const radius = rank <= 0 ? 0 : STEP * Math.sqrt(rank);
  return {
    x: Math.round(centre.x * SPREAD + radius * Math.cos(rank * GOLDEN_ANGLE)),
    y: Math.round(centre.y * SPREAD + radius * Math.sin(rank * GOLDEN_ANGLE)),
  };
}
