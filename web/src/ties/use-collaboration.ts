import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { COLLABORATIONS } from './collaboration.query';

/** One collaboration of a structure as it is stored today; `isMissing` when it ended meanwhile. */
export function useCollaboration(structure: string, id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: ['collaboration-form', structure],
    queryFn: async ({ signal }) => (await execute(COLLABORATIONS, { structure }, signal)).structure,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const collaboration = data?.ties
    .flatMap(({ collaborations }) => collaborations)
    .find((one) => one.id === id);
  return { collaboration, error, refetch, isMissing: data !== undefined && !collaboration };
}
