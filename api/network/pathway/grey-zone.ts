import type { PathStage } from '../../kinds';
import { onStage, type PathTerritory } from './path-territory';

/** One side of the grey zone: who stands on the step, and who of them knows nobody else on the other one. */
export interface GreySide {
  readonly stage: PathStage;
  readonly other: PathStage;
  readonly structures: readonly number[];
  readonly alone: readonly number[];
}

/**
 * The grey zone of design.md section 4: structures on AWARENESS without an edge to another structure on SUPPORT,
 * and the reverse. One that does both by itself, and knows nobody else who does the other, is in it on both sides:
 * that is where it differs from continuity. O(structures + edges).
 */
export function greyZone(
  territory: PathTerritory,
  city: string | null = null,
): readonly [GreySide, GreySide] {
  const side = (stage: PathStage, other: PathStage): GreySide => {
    const structures = onStage(territory, stage, city);
    const alone = structures.filter(
      (place) =>
        !(territory.neighbours[place] ?? []).some((neighbour) =>
          territory.members[neighbour]?.stages.includes(other),
        ),
    );
    return { stage, other, structures, alone };
  };
  return [side('AWARENESS', 'SUPPORT'), side('SUPPORT', 'AWARENESS')];
}
