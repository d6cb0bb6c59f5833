import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { READ_TO_EDIT } from '../graphql/read-to-edit';
import { COLLABORATIONS } from './collaboration.query';

/** One collaboration of a structure as it is stored today; `isMissing` when it ended meanwhile. */
export function useCollaboration(structure: string, id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: ['collaboration-form', structure],
    queryFn: async ({ signal }) => (await execute(COLLABORATIONS, { structure }, signal)).structure,
    ...READ_TO_EDIT,
  });
  const collaboration = data?.ties
    .flatMap(({ collaborations }) => collaborations)
    .find((one) => one.id === id);
  return { collaboration, error, refetch, isMissing: data !== undefined && !collaboration };
}
