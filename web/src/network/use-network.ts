import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import type { View } from '../view/view';
import { ISOLATED, NETWORK } from './network.query';

/** The whole network of a level at a date; filters choose in it what is shown, without asking again. */
export function useNetwork({ level, asOf, withoutTeam }: View) {
  const variables = {
    level: level === 'people' ? ('PEOPLE' as const) : ('STRUCTURES' as const),
    asOf: asOf ?? null,
    withoutTeam: withoutTeam ?? false,
  };
  return useQuery({
    queryKey: ['network', variables],
    queryFn: async ({ signal }) => (await execute(NETWORK, variables, signal)).network,
    placeholderData: (previous) => (previous?.level === variables.level ? previous : undefined),
  });
}

export function useIsolated({ asOf, withoutTeam }: View) {
  const variables = { asOf: asOf ?? null, withoutTeam: withoutTeam ?? false };
  return useQuery({
    queryKey: ['isolated', variables],
    queryFn: async ({ signal }) => (await execute(ISOLATED, variables, signal)).isolatedStructures,
    placeholderData: keepPreviousData,
  });
}
