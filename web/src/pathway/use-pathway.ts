import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import { PATHWAY_PASSAGES, PATHWAY_WALL } from './pathway.query';
import { imaginedOf, type PathwaySearch, readPathway } from './pathway-search';

export const usePathwaySearch = (): PathwaySearch => useSearch({ from: '/pathway' });

/** Changes part of the address of the page; what is not named stays. */
export function useChangePathway() {
  const navigate = useNavigate();
  return useCallback(
    (change: { readonly [Key in keyof PathwaySearch]?: PathwaySearch[Key] | undefined }) =>
      void navigate({
        to: '/pathway',
        search: (old: object) => readPathway({ ...old, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
}

/** What every question of the page says: the team, and what is imagined. `real` leaves out what is imagined. */
export function useQuestion(real = false) {
  const search = usePathwaySearch();
  return useMemo(
    () => ({
      withoutTeam: search.withoutTeam ?? false,
      without: real ? [] : [...(search.gone ?? [])],
      with: real
        ? []
        : imaginedOf(search).map(({ stages, tiedTo, ...rest }) => ({
            ...rest,
            stages: [...stages],
            tiedTo: [...tiedTo],
          })),
    }),
    [search, real],
  );
}

/** The cards of the wall; `real` leaves out what is imagined. */
export function useWall(real = false) {
  const signedIn = useSignedIn();
  const variables = { ...useQuestion(real), signedIn: signedIn ?? false };
  return useQuery({
    queryKey: ['pathway', 'wall', variables],
    queryFn: async ({ signal }) => (await execute(PATHWAY_WALL, variables, signal)).pathwayStructures,
    enabled: signedIn !== undefined,
    placeholderData: keepPreviousData,
  });
}
export type WallStructure = NonNullable<ReturnType<typeof useWall>['data']>[number];

/** How the steps follow one another, of the town of the address or of the territory. */
export function usePassages(real = false) {
  const { city } = usePathwaySearch();
  const variables = { ...useQuestion(real), city: city ?? null };
  return useQuery({
    queryKey: ['pathway', 'passages', variables],
    queryFn: ({ signal }) => execute(PATHWAY_PASSAGES, variables, signal),
    placeholderData: keepPreviousData,
  });
}
export type Passages = NonNullable<ReturnType<typeof usePassages>['data']>;
