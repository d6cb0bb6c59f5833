import { errors } from '../errors';
import type { PathAddition } from '../network/pathway/path-territory';
import type { NetworkState } from '../ties/network-state';
import type { PathwayAddition } from './pathway.type';

/** Which path is asked for: of which day, with or without the team, and what is imagined. Nothing of it is kept. */
export interface PathwayQuestion {
  readonly asOf: string | null;
  readonly withoutTeam: boolean;
  readonly without: readonly string[];
  readonly with: readonly PathwayAddition[];
}

export const MOST_IMAGINED = 20;

const list = (id: string | null | undefined): readonly string[] => (id ? [id] : []);

/** What is imagined, checked: ids that nobody has, or who is not open on the day, are told. */
export function additionsOf(
  { network, at }: NetworkState,
  asOf: string,
  { with: wanted, without, withoutTeam }: PathwayQuestion,
  groups: { readonly cities: ReadonlySet<string>; readonly neighbourhoods: ReadonlySet<string> },
): PathAddition[] {
  if (wanted.length > MOST_IMAGINED || without.length > MOST_IMAGINED)
    throw errors.invalid('with', `at most ${MOST_IMAGINED} structures imagined or taken away`);
  const open = at(asOf, withoutTeam).structures;
  const mustBeKnown = (id: string) => {
    const index = network.structures.indexOf.get(id);
    if (index === undefined) throw errors.notFound('structure', id);
    return index;
  };
  return wanted.map((one, i) => {
    const id = one.structure ?? null;
    if (id !== null && !open[mustBeKnown(id)]) throw errors.invalid('with', 'structures open on the day');
    if (id === null && !one.name?.trim()) throw errors.invalid('with', 'a name for each structure imagined');
    for (const city of list(one.city)) if (!groups.cities.has(city)) throw errors.notFound('city', city);
    for (const place of list(one.neighbourhood))
      if (!groups.neighbourhoods.has(place)) throw errors.notFound('neighbourhood', place);
    one.tiedTo.forEach(mustBeKnown);
    return {
      // No record has it: ids that people give are kept apart by the space.
      id: id ?? `imagined ${i + 1}`,
      name: one.name?.trim() ?? '',
      kind: one.kind ?? null,
      cities: list(one.city),
      neighbourhoods: list(one.neighbourhood),
      stages: one.stages,
      tiedTo: one.tiedTo,
    };
  });
}
