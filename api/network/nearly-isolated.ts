import { NEARLY_REASONS, type NearlyReason } from '../kinds';
import { degreeOf, neighboursOf } from './graph';
import { rowsOf } from './lookup';
import { type NetworkAt, networkAt } from './network-at';
import { COLLABORATION } from './structure-graph';

export interface NearlyIsolated {
  readonly structure: number;
  readonly reasons: readonly NearlyReason[];
  /** The one person that all its ties rest on, where that is the reason. */
  readonly person: number | null;
}

const NOT_YET = -1;
const SEVERAL = -2;
const one = (seen: number, person: number): number =>
  seen === NOT_YET || seen === person ? person : SEVERAL;

/**
 * The one person on each side that every piece of evidence of every edge goes through; SEVERAL when there is no
 * such one. A person who works for both stands on both sides.
 */
function carriers(at: NetworkAt, structure: number): { readonly inside: number; readonly elsewhere: number } {
  const { staff, acquaintances } = at;
  let [inside, elsewhere] = [NOT_YET, NOT_YET];
  const note = (mine: number, theirs: number) => {
    inside = one(inside, mine);
    elsewhere = one(elsewhere, theirs);
  };
  for (const row of rowsOf(staff.byStructure, structure)) {
    const me = staff.person[row] as number;
    for (const job of rowsOf(staff.byPerson, me)) if (staff.structure[job] !== structure) note(me, me);
    for (const [other] of neighboursOf(acquaintances, me)) {
      for (const job of rowsOf(staff.byPerson, other)) {
        if (staff.structure[job] !== structure) {
          note(me, other);
          break;
        }
      }
    }
  }
  return { inside, elsewhere };
}

/**
 * Structures that have ties and hang by a thread. "Takes part in all its edges" is read as: every piece of
 * evidence of every edge goes through that person, so that none is left without them. `citiesOf` gives the
 * towns of a structure by index, `withoutTeam` the same network without the team. O(structures + acquaintances ×
 * employers).
 */
export function nearlyIsolated(
  at: NetworkAt,
  citiesOf: (structure: number) => readonly string[],
  withoutTeam: NetworkAt = at.withoutTeam ? at : networkAt(at.network, at.asOf, true),
): NearlyIsolated[] {
  const found: NearlyIsolated[] = [];
  for (let structure = 0; structure < at.structures.length; structure += 1) {
    const degree = degreeOf(at.ties, structure);
    if (!at.structures[structure] || degree === 0) continue;
    const neighbours = [...neighboursOf(at.ties, structure)];
    const collaborates = neighbours.some(
      ([, edge]) => ((at.ties.bits[edge] as number) & COLLABORATION) !== 0,
    );
    const { inside, elsewhere } = collaborates
      ? { inside: SEVERAL, elsewhere: SEVERAL }
      : carriers(at, structure);
    const own = citiesOf(structure);
    const inTown = (other: number) => citiesOf(other).some((city) => own.includes(city));
    const isTeam = at.network.coordinates[structure] === 1;
    const holds: Readonly<Record<NearlyReason, boolean>> = {
      ELSEWHERE: elsewhere >= 0,
      INSIDE: inside >= 0 && degree <= 2,
      ONLY_THE_TEAM: !isTeam && degreeOf(withoutTeam.ties, structure) === 0,
      INSIDE_ITS_CITY: neighbours.every(([other]) => inTown(other)),
    };
    const reasons = NEARLY_REASONS.filter((reason) => holds[reason]);
    const person = holds.ELSEWHERE ? elsewhere : holds.INSIDE ? inside : null;
    if (reasons.length > 0) found.push({ structure, reasons, person });
  }
  return found;
}
