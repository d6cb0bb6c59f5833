import type { PathStage, StructureKind } from '../../kinds';
import { neighboursOf } from '../graph';
import type { NetworkAt } from '../network-at';

/** A structure as the path to employment sees it on a day. */
export interface PathMember {
  readonly id: string;
  readonly name: string;
  readonly kind: StructureKind | null;
  readonly cities: readonly string[];
  readonly neighbourhoods: readonly string[];
  readonly stages: readonly PathStage[];
  /** True for a structure that a "what if" adds, or places where it does not stand. */
  readonly imagined: boolean;
}

/** The structures open on a day, those imagined after the others, and who is tied to whom in S(t). */
export interface PathTerritory {
  readonly members: readonly PathMember[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** By place: the places of its neighbours, ascending. */
  readonly neighbours: readonly (readonly number[])[];
}

/** What the path needs of a structure beside the network: looked up by id. */
export interface PathSheets {
  readonly citiesOf: (structure: string) => readonly string[];
  readonly neighbourhoodsOf: (structure: string) => readonly string[];
  readonly stagesAt: (structure: string, asOf: number) => readonly PathStage[];
}

/** A structure imagined on the path; with the id of one that is there, what is added to that one. */
export interface PathAddition {
  readonly id: string;
  readonly name: string;
  readonly kind: StructureKind | null;
  readonly cities: readonly string[];
  readonly neighbourhoods: readonly string[];
  readonly stages: readonly PathStage[];
  /** With whom it is imagined tied. */
  readonly tiedTo: readonly string[];
}

const united = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];

function storedMembers({ network, structures, asOf }: NetworkAt, sheets: PathSheets) {
  const members: PathMember[] = [];
  const placeOfIndex = new Map<number, number>();
  structures.forEach((open, index) => {
    const id = network.structures.list[index];
    const record = network.records.structures[network.structureRecord[index] ?? -1];
    if (!open || id === undefined || record === undefined) return;
    placeOfIndex.set(index, members.length);
    members.push({
      id,
      name: record.name,
      kind: record.kind,
      cities: united(sheets.citiesOf(id), []),
      neighbourhoods: united(sheets.neighbourhoodsOf(id), []),
      stages: united(sheets.stagesAt(id, asOf), []),
      imagined: false,
    });
  });
  return { members, placeOfIndex };
}

function add(members: PathMember[], placeOf: Map<string, number>, addition: PathAddition): number {
  const { tiedTo: _, ...said } = addition;
  const known = placeOf.get(addition.id);
  const before = known === undefined ? undefined : members[known];
  if (known === undefined || before === undefined) {
    placeOf.set(addition.id, members.length);
    return members.push({ ...said, imagined: true }) - 1;
  }
  members[known] = {
    ...before,
    cities: united(before.cities, said.cities),
    neighbourhoods: united(before.neighbourhoods, said.neighbourhoods),
    stages: united(before.stages, said.stages),
    imagined: true,
  };
  return known;
}

/**
 * The path's view of S(t): who is taken away is left out of `at` (network-at.ts), who is imagined comes with
 * `additions`. A tie to somebody who is not there is none. O(structures + edges of S).
 */
export function pathTerritory(
  at: NetworkAt,
  sheets: PathSheets,
  additions: readonly PathAddition[] = [],
): PathTerritory {
  const { members, placeOfIndex } = storedMembers(at, sheets);
  const placeOf = new Map(members.map(({ id }, place) => [id, place]));
  const neighbours: Set<number>[] = members.map(() => new Set());
  for (const [index, place] of placeOfIndex)
    for (const [other] of neighboursOf(at.ties, index)) {
      const there = placeOfIndex.get(other);
      if (there !== undefined) neighbours[place]?.add(there);
    }
  for (const addition of additions) {
    const place = add(members, placeOf, addition);
    neighbours[place] ??= new Set();
    for (const id of addition.tiedTo) {
      const there = placeOf.get(id);
      if (there === undefined || there === place) continue;
      neighbours[place]?.add(there);
      neighbours[there]?.add(place);
    }
  }
  return { members, placeOf, neighbours: neighbours.map((set) => [...set].sort((a, b) => a - b)) };
}

/** The places of the structures on a step, of one town where it is given. */
export const onStage = ({ members }: PathTerritory, stage: PathStage, city: string | null = null): number[] =>
  members.flatMap((member, place) =>
    member.stages.includes(stage) && (city === null || member.cities.includes(city)) ? [place] : [],
  );
