import type { PathStage } from '../../kinds';
import { groupsOf, type PathwayBy } from './coverage';
import { onStage, type PathTerritory } from './path-territory';
import { kilometresBetween, type Point, type Where } from './where';

/** A structure that one could meet, and through whom. */
export interface Encounter {
  readonly structure: number;
  /** In kilometres; null where no coordinates tell. */
  readonly distance: number | null;
  /** Places of those of the asking side who are tied to it already. */
  readonly knownBy: readonly number[];
  /** Places of those tied to it and to the asking side: who can introduce. */
  readonly through: readonly number[];
}

const distanceTo = (from: Point | null, to: Point | null): number | null =>
  from && to ? kilometresBetween(from, to) : null;

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));

const FAR = Number.MAX_VALUE;
/** Nearer first, unknown last, then the order of ids. */
const compare = (a: Encounter, b: Encounter): number =>
  (a.distance ?? FAR) - (b.distance ?? FAR) || a.structure - b.structure;

/** How the asking side meets others: who of it is there, and who is tied to it. */
function meetings({ neighbours }: PathTerritory, asking: readonly number[]) {
  const side = new Set(asking);
  const around = new Set(asking.flatMap((place) => neighbours[place] ?? []));
  return (structure: number, distance: number | null): Encounter => {
    const theirs = neighbours[structure] ?? [];
    return {
      structure,
      distance,
      knownBy: theirs.filter((place) => side.has(place)),
      through: theirs.filter((place) => around.has(place) && !side.has(place)),
    };
  };
}

/**
 * Whom a structure should meet on a step: those in a neighbourhood it serves, then in its town, then whom somebody
 * can introduce, then the nearest, then by id; at most `most`. O(structures log structures + their edges).
 */
export function whomToMeet(
  territory: PathTerritory,
  where: Where,
  structure: number,
  stage: PathStage,
  most: number,
): Encounter[] {
  const me = territory.members[structure];
  if (!me) return [];
  const here = where.ofStructure(structure);
  const close = (place: number): number => {
    const other = territory.members[place];
    if (overlap(me.neighbourhoods, other?.neighbourhoods ?? [])) return 0;
    return overlap(me.cities, other?.cities ?? []) ? 1 : 2;
  };
  const meet = meetings(territory, [structure]);
  const known = new Set(territory.neighbours[structure]);
  return onStage(territory, stage)
    .filter((place) => place !== structure && !known.has(place))
    .map((place) => ({
      rank: close(place),
      encounter: meet(place, distanceTo(here, where.ofStructure(place))),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(b.encounter.through.length > 0) - Number(a.encounter.through.length > 0) ||
        compare(a.encounter, b.encounter),
    )
    .slice(0, most)
    .map(({ encounter }) => encounter);
}

/**
 * Who could help where nobody of a group stands on a step: the structures on it elsewhere, the nearest to the
 * middle of the group first, unknown distances last, then by id; each with who of the group knows it, or who could
 * introduce. A kind stands nowhere: there the order is that of ids. At most `most`.
 */
export function closestHelp(
  territory: PathTerritory,
  where: Where,
  by: PathwayBy,
  group: string,
  stage: PathStage,
  most: number,
): Encounter[] {
  const ofGroup = territory.members.flatMap((member, place) =>
    groupsOf(member, by).includes(group) ? [place] : [],
  );
  const middle =
    by === 'CITY' ? where.ofCity(group) : by === 'NEIGHBOURHOOD' ? where.ofNeighbourhood(group) : null;
  const inside = new Set(ofGroup);
  const meet = meetings(territory, ofGroup);
  return onStage(territory, stage)
    .filter((place) => !inside.has(place))
    .map((place) => meet(place, distanceTo(middle, where.ofStructure(place))))
    .sort(compare)
    .slice(0, most);
}
