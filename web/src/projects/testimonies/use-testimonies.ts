import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../access/use-me';
import type { ShownTestimonyFragment } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { TESTIMONIES } from './testimonies.query';

export type ShownTestimony = ShownTestimonyFragment;

/** What people said of a record, or what one said oneself, as far as one may read it. */
export function useTestimonies({ about = null, mine = false }: { about?: string | null; mine?: boolean }) {
  const signedIn = useSignedIn() === true;
  return useQuery({
    queryKey: ['testimonies', about, mine],
    queryFn: async ({ signal }) => (await execute(TESTIMONIES, { about, mine }, signal)).testimonies,
    enabled: signedIn,
  });
}
