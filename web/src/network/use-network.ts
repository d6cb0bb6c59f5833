import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import type { View } from '../view/view';
import { ISOLATED, NETWORK } from './network.query';

/** The whole network of a level at a date; filters choose in it what is shown, without asking again. */
export function useNetwork({ level, asOf, withoutTeam }: View) {
  const signedIn = useSignedIn();
  const variables = {
    level: level === 'people' ? ('PEOPLE' as const) : ('STRUCTURES' as const),
    asOf: asOf ?? null,
    withoutTeam: withoutTeam ?? false,
    signedIn: signedIn ?? false,
  };
  return useQuery({
    enabled: signedIn !== undefined,
    queryKey: ['network', variables],
    queryFn: async ({ signal }) => (await execute(NETWORK, variables, signal)).network,
    placeholderData: (previous) => (previous?.level === variables.level ? previous : undefined),
  });
}

export function useIsolated({ asOf, withoutTeam }: View) {
  const signedIn = useSignedIn();
  const variables = {
    asOf: asOf ?? null,
    withoutTeam: withoutTeam ?? false,
    signedIn: signedIn ?? false,
  };
  return useQuery({
    enabled: signedIn !== undefined,
    queryKey: ['isolated', variables],
    queryFn: async ({ signal }) => (await execute(ISOLATED, variables, signal)).isolatedStructures,
    placeholderData: keepPreviousData,
  });
}
