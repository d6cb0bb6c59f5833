import { PATH_STAGES, type PathStage } from '../../kinds';
import { rowsOf } from '../lookup';
import type { NetworkAt } from '../network-at';
import { isBetter, type Way } from './reach';

/** What is told of a structure that the network does not hold, by index. */
export interface Surroundings {
  readonly citiesOf: (structure: number) => readonly string[];
  readonly stagesOf: (structure: number) => readonly PathStage[];
}

/** A structure that one knows nobody of, and why it is of use. */
export interface WorthMeeting {
  readonly structure: number;
  readonly way: Way;
  /** It has a town in common with one's own structures. */
  readonly town: boolean;
  /** Its steps of the path that are next to one's own, in the order of the path. */
  readonly stages: readonly PathStage[];
}

/** The structures that employ a person on the day. */
export function employersOf({ staff }: NetworkAt, person: number): ReadonlySet<number> {
  return new Set(Array.from(rowsOf(staff.byPerson, person), (row) => staff.structure[row] ?? 0));
}

/** The best way to a structure; null where nobody of it is within reach. */
function wayTo({ staff }: NetworkAt, structure: number, ways: ReadonlyMap<number, Way>): Way | null {
  let best: Way | null = null;
  for (const row of rowsOf(staff.byStructure, structure)) {
    const way = ways.get(staff.person[row] ?? 0);
    if (way && isBetter(way, best)) best = way;
  }
  return best;
}

/** The structures of which somebody is within reach, one's own left out. O(structures + employments). */
export function structuresWithin(
  at: NetworkAt,
  from: number,
  ways: ReadonlyMap<number, Way>,
): ReadonlyMap<number, Way> {
  const own = employersOf(at, from);
  const found = new Map<number, Way>();
  at.structures.forEach((isOpen, structure) => {
    const way = isOpen && !own.has(structure) ? wayTo(at, structure, ways) : null;
    if (way) found.set(structure, way);
  });
  return found;
}

/** True where one knows, or works with, somebody of the structure. */
export const isDirect = ({ staff }: NetworkAt, structure: number, ways: ReadonlyMap<number, Way>): boolean =>
  Array.from(rowsOf(staff.byStructure, structure)).some(
    (row) => ways.get(staff.person[row] ?? 0)?.people.length === 1,
  );

/** Of a person: their structures' towns, and the steps just before and after theirs. */
function ownPlace(at: NetworkAt, from: number, { citiesOf, stagesOf }: Surroundings) {
  const own = [...employersOf(at, from)];
  const stages = new Set(own.flatMap(stagesOf));
  const isNext = (_: PathStage, i: number) =>
    [i - 1, i + 1].some((other) => stages.has(PATH_STAGES[other] as PathStage));
  return {
    towns: new Set(own.flatMap(citiesOf)),
    next: PATH_STAGES.filter((stage, i) => !stages.has(stage) && isNext(stage, i)),
  };
}

/**
 * Whom one could be introduced to with profit: structures of one's own towns, or on a step of the path next to one's
 * own, of which one knows nobody and somebody is within reach. Both reasons before one, then the better score, fewer
 * introducers, ids. Where one's own structures tell neither town nor step, every structure counts.
 */
export function worthMeeting(
  at: NetworkAt,
  from: number,
  ways: ReadonlyMap<number, Way>,
  around: Surroundings,
): WorthMeeting[] {
  const { towns, next } = ownPlace(at, from, around);
  const found = [...structuresWithin(at, from, ways)]
    .filter(([structure]) => !isDirect(at, structure, ways))
    .map(([structure, way]) => ({
      structure,
      way,
      town: around.citiesOf(structure).some((city) => towns.has(city)),
      stages: next.filter((stage) => around.stagesOf(structure).includes(stage)),
    }))
    .filter(({ town, stages }) => town || stages.length > 0 || (towns.size === 0 && next.length === 0));
  const reasons = ({ town, stages }: WorthMeeting) => Number(town) + Number(stages.length > 0);
  return found.sort(
    (x, y) =>
      reasons(y) - reasons(x) ||
      y.way.score - x.way.score ||
      x.way.people.length - y.way.people.length ||
      x.structure - y.structure,
  );
}
