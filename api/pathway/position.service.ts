import { coordinates, type Viewer } from '../access/viewer';
import type { StructureKind } from '../kinds';
import { sinceDay, untilDay } from '../network/day';
import type { PositionRecord } from '../network/records';
import type { NetworkState } from '../ties/network-state';
import { type PositionSuggestion, suggestPositions } from './suggest-positions';

interface Asked {
  readonly id: string;
  readonly kind: StructureKind;
  readonly themes: readonly string[];
  readonly asOf: string;
}

/** Where it stood until some day before or on the date, the last to end first, then by step. */
export function pastPositions(_viewer: Viewer, state: NetworkState, { id, asOf }: Asked): PositionRecord[] {
  const day = sinceDay(asOf);
  return state.index
    .positionsOf(id)
    .filter(({ until }) => untilDay(until) <= day)
    .sort((a, b) => untilDay(b.until) - untilDay(a.until) || (a.stage < b.stage ? -1 : 1));
}

/** What its sheet lets one guess, for those who may confirm it; nothing to anybody else. */
export function suggestedPositions(viewer: Viewer, state: NetworkState, asked: Asked): PositionSuggestion[] {
  if (!coordinates(viewer) && !viewer.edits.includes(asked.id)) return [];
  return suggestPositions(
    asked,
    state.index.positionsOf(asked.id).map(({ stage }) => stage),
  );
}
