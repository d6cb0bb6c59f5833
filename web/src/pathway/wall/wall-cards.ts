import { PATH_STAGES, type PathStage } from '../../../../api/kinds';
import type { PathwaySearch } from '../pathway-search';
import type { WallStructure } from '../use-pathway';

/** Where a card may lie: on a step, or beside the path. */
export const PLACES = ['BESIDE', ...PATH_STAGES] as const;
export type Place = (typeof PLACES)[number];

/** A structure at one place: one that acts at three steps has three cards. */
export interface Card {
  readonly structure: WallStructure;
  readonly place: Place;
  readonly note: string | null;
}

type Filters = Pick<PathwaySearch, 'city' | 'neighbourhood' | 'public' | 'theme'>;

const has = (list: readonly { readonly id: string }[], id: string | undefined): boolean =>
  id === undefined || list.some((one) => one.id === id);

/** What the filters of the address keep; one that is only imagined has no sheet, and no public or theme. */
export const keeps = (filters: Filters, { cities, neighbourhoods, sheet }: WallStructure): boolean =>
  has(cities, filters.city) &&
  has(neighbourhoods, filters.neighbourhood) &&
  (filters.public === undefined || (sheet?.publics.includes(filters.public) ?? false)) &&
  (filters.theme === undefined || (sheet?.themes.includes(filters.theme) ?? false));

/** The cards of each place, in the order of the structures. */
export function cardsByPlace(structures: readonly WallStructure[]): ReadonlyMap<Place, readonly Card[]> {
  const cards = new Map<Place, Card[]>(PLACES.map((place) => [place, []]));
  for (const structure of structures) {
    if (structure.stages.length === 0) cards.get('BESIDE')?.push({ structure, place: 'BESIDE', note: null });
    for (const stage of structure.stages) {
      const note = structure.sheet?.positions.find((position) => position.stage === stage)?.note ?? null;
      cards.get(stage)?.push({ structure, place: stage, note });
    }
  }
  return cards;
}

/** The choices of a filter: what the sheets say, each once, in the order of the language. */
export const distinct = (lists: readonly (readonly string[])[], compare: (a: string, b: string) => number) =>
  [...new Set(lists.flat())].sort(compare);

/** The next place in a direction; at the ends it stays. */
export function beside(place: Place, by: -1 | 1): Place {
  const at = PLACES.indexOf(place) + by;
  return PLACES[Math.max(0, Math.min(PLACES.length - 1, at))] ?? place;
}

/** What the server is asked for a card that is put elsewhere; null when nothing changes. */
export function moveOf(from: Place, to: Place, keep: boolean, today: string) {
  if (from === to) return null;
  if (to === 'BESIDE') return from === 'BESIDE' ? null : { stage: from, until: today };
  if (from === 'BESIDE' || keep) return { stage: to };
  return { stage: to, insteadOf: from } as { stage: PathStage; insteadOf: PathStage };
}
