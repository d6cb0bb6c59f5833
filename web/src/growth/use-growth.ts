import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../access/use-me';
import type { GrowthQuery } from '../gql/graphql';
import { execute } from '../graphql/execute';
import { GROWTH } from './growth.query';
import type { GrowthSearch } from './growth-search';

export function useGrowth({ asOf, withoutTeam }: GrowthSearch) {
  const signedIn = useSignedIn();
  const variables = {
    asOf: asOf ?? null,
    withoutTeam: withoutTeam === true,
    otherwise: withoutTeam !== true,
  };
  return useQuery({
    queryKey: ['growth', variables],
    queryFn: ({ signal }) => execute(GROWTH, variables, signal),
    enabled: signedIn === true,
    placeholderData: keepPreviousData,
  });
}

export type GrowthAnswer = GrowthQuery['growth'];
export type GrowthPoint = GrowthAnswer['points'][number];
export type Stage = GrowthAnswer['stage'];
