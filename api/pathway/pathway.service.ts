import type { Viewer } from '../access/viewer';
import type { CityRow } from '../directory/city.repository';
import { errors } from '../errors';
import { type PathStage, STRUCTURE_KINDS } from '../kinds';
import { type ContinuityStep, continuity } from '../network/pathway/continuity';
import { groupsOf, outsideGroups, type PathwayBy, pathwayCoverage } from '../network/pathway/coverage';
import { greyZone } from '../network/pathway/grey-zone';
import { introducersBetween } from '../network/pathway/introducers';
import { closestHelp, type Encounter, whomToMeet } from '../network/pathway/whom-to-meet';
import type { CoverageGroup } from './pathway.type';
import type { PathwayView } from './pathway-view';

/** How many meetings are proposed for one structure, and people for one meeting. */
const MOST_ENCOUNTERS = 3;
const MOST_INTRODUCERS = 3;
export const MOST_HELP = 20;

/** A structure of the path, with the view it belongs to: what its fields are read from. */
export function structureShown(view: PathwayView, place: number) {
  const member = view.territory.members[place];
  if (!member) throw errors.notFound('structure', String(place));
  return { ...member, cityIds: member.cities, neighbourhoodIds: member.neighbourhoods, view, place };
}
export type StructureShown = ReturnType<typeof structureShown>;

const shown = (view: PathwayView, places: readonly number[]) =>
  places.map((place) => structureShown(view, place));

/** All structures open on the day, those on no step too; by name. */
export const pathwayStructures = (_viewer: Viewer, view: PathwayView): StructureShown[] =>
  shown(
    view,
    view.territory.members.map((_, place) => place),
  ).sort((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1));

function groupsBy(view: PathwayView, by: PathwayBy, cities: readonly CityRow[]): CoverageGroup[] {
  if (by === 'CITY') return cities.map(({ id, name }) => ({ id, label: name, city: null }));
  if (by === 'NEIGHBOURHOOD')
    return view.neighbourhoods.map(({ id, name, city }) => ({ id, label: name, city }));
  return STRUCTURE_KINDS.map((id) => ({ id, label: null, city: null }));
}

/** Every step × every town, neighbourhood or kind. */
export function coverageShown(_viewer: Viewer, view: PathwayView, by: PathwayBy, cities: readonly CityRow[]) {
  const groups = new Map(groupsBy(view, by, cities).map((group) => [group.id, group]));
  return pathwayCoverage(view.territory, by, [...groups.keys()]).map(
    ({ stage, group, coverage, structures }) => ({
      stage,
      group: groups.get(group),
      coverage,
      count: structures.length,
      structures: shown(view, structures),
    }),
  );
}

/** Who stands on a step and in no column of the grid. */
export const outsideShown = (_viewer: Viewer, view: PathwayView, by: PathwayBy): StructureShown[] =>
  shown(view, outsideGroups(view.territory, by));

export interface LinkShown {
  readonly structure: StructureShown;
  readonly stage: PathStage;
}

const stepShown = (view: PathwayView, { from, to, share, linked, unlinked }: ContinuityStep) => ({
  from,
  to,
  total: linked.length + unlinked.length,
  share,
  linked: shown(view, linked),
  unlinked: shown(view, unlinked).map((structure): LinkShown => ({ structure, stage: to })),
});

function mustBeCity(city: string | null, cities: readonly CityRow[]): void {
  if (city !== null && !cities.some(({ id }) => id === city)) throw errors.notFound('city', city);
}

/** The six passages, of a town where one is given; NOT_FOUND for a town that nobody has. */
export function continuityShown(
  _viewer: Viewer,
  view: PathwayView,
  city: string | null,
  cities: readonly CityRow[],
) {
  mustBeCity(city, cities);
  return continuity(view.territory, city).map((step) => stepShown(view, step));
}

/** Both sides of the grey zone, AWARENESS first. */
export function greyZoneShown(
  _viewer: Viewer,
  view: PathwayView,
  city: string | null,
  cities: readonly CityRow[],
) {
  mustBeCity(city, cities);
  return greyZone(view.territory, city).map(({ stage, other, structures, alone }) => ({
    stage,
    other,
    total: structures.length,
    alone: shown(view, alone).map((structure): LinkShown => ({ structure, stage: other })),
  }));
}

function encounterShown(
  view: PathwayView,
  asking: readonly number[],
  { structure, distance, knownBy, through }: Encounter,
) {
  return {
    structure: structureShown(view, structure),
    distance: distance === null ? null : Math.round(distance * 10) / 10,
    knownBy: shown(view, knownBy),
    through: shown(view, through),
    asking,
  };
}
export type EncounterShown = ReturnType<typeof encounterShown>;

/** Whom a structure should meet on the step that it does not reach. */
export async function toMeet(
  _viewer: Viewer,
  { structure: { view, place }, stage }: LinkShown,
): Promise<EncounterShown[]> {
  const found = whomToMeet(view.territory, await view.where(), place, stage, MOST_ENCOUNTERS);
  return found.map((encounter) => encounterShown(view, [place], encounter));
}

/** Ids of the people who can introduce those who ask to the structure; nobody to or from one imagined. */
export function introducersOf(_viewer: Viewer, { structure, asking }: EncounterShown): readonly string[] {
  const { view } = structure;
  const { network } = view.at;
  const indexOf = (place: number) => network.structures.indexOf.get(view.territory.members[place]?.id ?? '');
  const there = indexOf(structure.place);
  if (there === undefined) return [];
  const from = asking.map(indexOf).filter((index) => index !== undefined);
  return introducersBetween(view.at, from, there, MOST_INTRODUCERS).map(
    (person) => network.people.list[person] ?? '',
  );
}

/** Who could help where a cell is MISSING or FRAGILE: the closest that stand on the step elsewhere. */
export async function helpShown(
  _viewer: Viewer,
  view: PathwayView,
  { by, group, stage, first }: { by: PathwayBy; group: string; stage: PathStage; first: number },
  cities: readonly CityRow[],
): Promise<EncounterShown[]> {
  if (!Number.isInteger(first) || first < 1 || first > MOST_HELP)
    throw errors.invalid('first', `a number between 1 and ${MOST_HELP}`);
  if (!groupsBy(view, by, cities).some(({ id }) => id === group))
    throw errors.notFound(by === 'CITY' ? 'city' : by === 'KIND' ? 'kind' : 'neighbourhood', group);
  const asking = view.territory.members.flatMap((member, place) =>
    groupsOf(member, by).includes(group) ? [place] : [],
  );
  const found = closestHelp(view.territory, await view.where(), by, group, stage, first);
  return found.map((encounter) => encounterShown(view, asking, encounter));
}
