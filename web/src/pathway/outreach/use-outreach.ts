import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../access/use-me';
import type { OutreachQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { OUTREACH } from './outreach.query';
import type { OutreachSearch } from './outreach-search';

export type Proposal = NonNullable<OutreachQuery['outreachProposals']>[number];
export type Seeker = OutreachQuery['outreachMatching']['seekers'][number];
export type Host = OutreachQuery['outreachMatching']['hosts'][number];

export function useOutreach({ city, neighbourhood }: OutreachSearch) {
  const signedIn = useSignedIn();
  const variables = { city: city ?? null, neighbourhood: neighbourhood ?? null, signedIn: signedIn ?? false };
  return useQuery({
    queryKey: ['outreach', variables],
    queryFn: ({ signal }) => execute(OUTREACH, variables, signal),
    enabled: signedIn !== undefined,
    placeholderData: (previous) => previous,
  });
}
