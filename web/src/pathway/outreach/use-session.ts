import { useQuery } from '@tanstack/react-query';
import { execute } from '../../graphql/execute';
import { READ_TO_EDIT } from '../../graphql/read-to-edit';
import { OUTREACH_SESSION } from './outreach.query';

/** One session as it is stored today, for a form. */
export function useSession(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: ['outreach-session', id],
    queryFn: async ({ signal }) => (await execute(OUTREACH_SESSION, { id }, signal)).outreachSession,
    ...READ_TO_EDIT,
  });
  return { session: data, error, refetch };
}
