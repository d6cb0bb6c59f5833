import type { EverybodyToInviteQuery, IsolatedContactsQuery } from '../../gql/graphql';
import type { Proposal } from './proposals';

type Somebody = EverybodyToInviteQuery['people']['edges'][number]['node'];
type Isolated = IsolatedContactsQuery['isolatedStructures'][number];
type Reason = Isolated['reasons'][number];

/** Why somebody is among the first to invite. */
export type Why = 'STRUCTURE_NEVER_CAME' | 'NEVER_CAME_YET' | Reason;

/** Somebody to invite first, with the reason, and what the lists are filtered by. */
export interface FirstProposal extends Proposal {
  readonly why: readonly Why[];
  /** Who could bring them. */
  readonly via: string | null;
  readonly cities: readonly string[];
  readonly kinds: readonly string[];
  readonly stages: readonly string[];
}

interface Place {
  readonly kind: string;
  readonly cities: readonly { readonly id: string }[];
  readonly positions: readonly { readonly stage: string }[];
}

const facets = (structures: readonly Place[]) => ({
  cities: structures.flatMap(({ cities }) => cities.map(({ id }) => id)),
  kinds: structures.map(({ kind }) => kind),
  stages: structures.flatMap(({ positions }) => positions.map(({ stage }) => stage)),
});

const came = ({ meetings }: Somebody): boolean => meetings.some(({ kind }) => kind === 'TERRITORIAL');

/** People who work somewhere and have been at no territorial rencontre; whether their structure ever was. Pure. */
export function neverCame(people: readonly Somebody[]): FirstProposal[] {
  const seen = new Set(
    people.filter(came).flatMap(({ employments }) => employments.map(({ structure }) => structure.id)),
  );
  return people
    .filter((one) => !came(one) && one.employments.length > 0)
    .map((one) => {
      const structures = one.employments.map(({ structure }) => structure);
      const isNew = structures.every(({ id }) => !seen.has(id));
      return {
        id: one.id,
        name: one.name,
        detail: structures.map(({ name }) => name).join(', '),
        why: [isNew ? 'STRUCTURE_NEVER_CAME' : 'NEVER_CAME_YET'],
        via: null,
        ...facets(structures),
      };
    });
}

/** One person of each isolated structure: whom the next action names, else the contact, else the first. Pure. */
export function isolatedFirst(isolated: readonly Isolated[]): FirstProposal[] {
  const found = isolated.flatMap(({ structure, reasons, nextAction }): FirstProposal[] => {
    const people = structure.people ?? [];
    const named = people.find(({ person }) => person.id === nextAction?.person?.id);
    const chosen = named ?? people.find(({ isContact }) => isContact) ?? people[0];
    if (!chosen) return [];
    return [
      {
        id: chosen.person.id,
        name: chosen.person.name,
        detail: structure.name,
        why: reasons,
        via: nextAction?.via?.name ?? null,
        ...facets([structure]),
      },
    ];
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

export interface FirstFilter {
  readonly city?: string;
  readonly kind?: string;
  readonly stage?: string;
}

/** What the filters keep, those of the towns where the rencontre is held first, then by name. Pure. */
export function firstShown(
  all: readonly FirstProposal[],
  { city, kind, stage }: FirstFilter,
  here: ReadonlySet<string>,
  compare: (a: string, b: string) => number,
): FirstProposal[] {
  const isHere = ({ cities }: FirstProposal) => cities.some((one) => here.has(one));
  return all
    .filter(
      (one) =>
        (city === undefined || one.cities.includes(city)) &&
        (kind === undefined || one.kinds.includes(kind)) &&
        (stage === undefined || one.stages.includes(stage)),
    )
    .sort((a, b) => Number(isHere(b)) - Number(isHere(a)) || compare(a.name, b.name));
}
