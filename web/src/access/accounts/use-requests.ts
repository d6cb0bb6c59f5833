import { useQuery } from '@tanstack/react-query';
import type { RequestsQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { answersRequests, coordinates, useMe } from '../use-me';
import { REQUESTS } from './accounts.query';

export type MembershipRequest = RequestsQuery['membershipRequests'][number];

/** The requests that wait for the viewer's answer. */
export function useRequests() {
  const me = useMe();
  const all = me !== undefined && coordinates(me);
  return useQuery({
    queryKey: ['requests', all],
    queryFn: async ({ signal }) => (await execute(REQUESTS, { coordinates: all }, signal)).membershipRequests,
    enabled: me !== undefined && answersRequests(me),
  });
}
