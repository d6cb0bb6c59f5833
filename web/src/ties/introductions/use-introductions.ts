import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../access/use-me';
import type { IntroductionsQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { INTRODUCTIONS, INTRODUCTIONS_OVERVIEW } from './introductions.query';

export type Introduction = IntroductionsQuery['introductions'][number];

export function useIntroductions() {
  const me = useMe();
  return useQuery({
    queryKey: ['introductions', me?.role],
    queryFn: async ({ signal }) =>
      (await execute(INTRODUCTIONS, { contacts: me?.role !== 'ANALYST' }, signal)).introductions,
    enabled: me !== undefined && me.role !== 'VISITOR',
  });
}

export const useOverview = (enabled: boolean) =>
  useQuery({
    queryKey: ['introductions-overview'],
    queryFn: async ({ signal }) => (await execute(INTRODUCTIONS_OVERVIEW, {}, signal)).introductionsOverview,
    enabled,
  });
