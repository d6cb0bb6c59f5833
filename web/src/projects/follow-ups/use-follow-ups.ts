import { useQuery } from '@tanstack/react-query';
import { useMe, worksHere } from '../../access/use-me';
import type { FollowUpsQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { FOLLOW_UPS } from './follow-ups.query';

export type FollowUp = FollowUpsQuery['followUps'][number];

/** The follow-ups that the viewer may see. */
export function useFollowUps() {
  const me = useMe();
  return useQuery({
    queryKey: ['follow-ups', me?.role],
    queryFn: async ({ signal }) => (await execute(FOLLOW_UPS, {}, signal)).followUps,
    enabled: me !== undefined && worksHere(me),
  });
}

export const useFollowUp = (id: string | undefined): FollowUp | undefined =>
  useFollowUps().data?.find((one) => one.id === id);
