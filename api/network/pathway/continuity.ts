import { PATH_STAGES, type PathStage } from '../../kinds';
import { onStage, type PathTerritory } from './path-territory';

/** From one step of the path to the next. */
export interface ContinuityStep {
  readonly from: PathStage;
  readonly to: PathStage;
  /** Of those on the first step, the share that go on; null when nobody is there. */
  readonly share: number | null;
  /** Places of those on the first step who are on the next too, or tied to somebody who is. */
  readonly linked: readonly number[];
  /** Places of the others: from them the path leads nowhere. */
  readonly unlinked: readonly number[];
}

/**
 * Continuity of design.md section 4 over the six passages: of the structures on a step (in the town, where one is
 * given), those that are on the next themselves or have an edge of S(t) to one that is, wherever that one is.
 * O(structures + edges).
 */
export function continuity(territory: PathTerritory, city: string | null = null): ContinuityStep[] {
  const { members, neighbours } = territory;
  const stands = (place: number, stage: PathStage) => members[place]?.stages.includes(stage) ?? false;
  return PATH_STAGES.slice(0, -1).map((from, k) => {
    const to = PATH_STAGES[k + 1] ?? from;
    const here = onStage(territory, from, city);
    const goesOn = (place: number) =>
      stands(place, to) || (neighbours[place] ?? []).some((other) => stands(other, to));
    const linked = here.filter(goesOn);
    return {
      from,
      to,
      share: here.length === 0 ? null : linked.length / here.length,
      linked,
      unlinked: here.filter((place) => !goesOn(place)),
    };
  });
}
