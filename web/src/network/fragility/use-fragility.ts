import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../access/use-me';
import { execute } from '../../graphql/execute';
import { FRAGILITY } from './fragility.query';
import type { Gone } from './use-names';

/** The fragility of a level, as it is (`gone` null) or as it would be. */
export function useFragility(level: 'STRUCTURES' | 'PEOPLE', gone: Gone | null, withoutTeam: boolean) {
  const signedIn = useSignedIn();
  const without = gone && { people: [...gone.people], structures: [...gone.structures] };
  const variables = { level, without, withoutTeam };
  return useQuery({
    queryKey: ['fragility', variables],
    queryFn: async ({ signal }) => (await execute(FRAGILITY, variables, signal)).fragility,
    enabled: signedIn === true,
    placeholderData: keepPreviousData,
  });
}

export type FragilityAnswer = NonNullable<ReturnType<typeof useFragility>['data']>;
