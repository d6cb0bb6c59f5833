import { PATH_STAGES, type PathStage } from '../../kinds';
import type { PathMember, PathTerritory } from './path-territory';

export const COVERAGES = ['MISSING', 'FRAGILE', 'COVERED'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** design.md section 4: nobody, one alone, two or more. */
export const coverageOf = (structures: number): Coverage =>
  structures === 0 ? 'MISSING' : structures === 1 ? 'FRAGILE' : 'COVERED';

export const PATHWAY_BYS = ['CITY', 'NEIGHBOURHOOD', 'KIND'] as const;
export type PathwayBy = (typeof PATHWAY_BYS)[number];

/** A step in a town, in a neighbourhood or for a kind, with the places of who stands there. */
export interface CoverageCell {
  readonly stage: PathStage;
  readonly group: string;
  readonly coverage: Coverage;
  readonly structures: readonly number[];
}

/** In which groups a structure counts: all its towns, all the neighbourhoods it serves, its one kind. */
export function groupsOf({ cities, neighbourhoods, kind }: PathMember, by: PathwayBy): readonly string[] {
  if (by === 'CITY') return cities;
  if (by === 'NEIGHBOURHOOD') return neighbourhoods;
  return kind === null ? [] : [kind];
}

/**
 * Every step × every group, in the order of the steps, then of `groups`: a group where nobody stands has its
 * cells too. A structure of several towns counts in each. O(structures × groups of each + cells).
 */
export function pathwayCoverage(
  { members }: PathTerritory,
  by: PathwayBy,
  groups: readonly string[],
): CoverageCell[] {
  const found = new Map<string, number[]>();
  members.forEach((member, place) => {
    for (const stage of member.stages)
      for (const group of groupsOf(member, by)) {
        const key = `${stage} ${group}`;
        const list = found.get(key);
        if (list) list.push(place);
        else found.set(key, [place]);
      }
  });
  return PATH_STAGES.flatMap((stage) =>
    groups.map((group) => {
      const structures = found.get(`${stage} ${group}`) ?? [];
      return { stage, group, coverage: coverageOf(structures.length), structures };
    }),
  );
}

/** The places of those who stand on a step and are in no group: without a town, serving no neighbourhood. */
export const outsideGroups = ({ members }: PathTerritory, by: PathwayBy): number[] =>
  members.flatMap((member, place) =>
    member.stages.length > 0 && groupsOf(member, by).length === 0 ? [place] : [],
  );
