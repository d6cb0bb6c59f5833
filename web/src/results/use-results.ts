import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import { RESULT_MEETINGS, RESULTS } from './results.query';
import type { ResultsSearch } from './results-search';

export function useResults({ from, to, withoutTeam }: ResultsSearch) {
  const variables = { from: from ?? null, to: to ?? null, withoutTeam: withoutTeam === true };
  return useQuery({
    queryKey: ['results', variables],
    queryFn: async ({ signal }) => (await execute(RESULTS, variables, signal)).results,
    enabled: useSignedIn() === true,
    placeholderData: keepPreviousData,
  });
}

/** The rencontres that a period may begin or end with, the first one first. */
export const useResultMeetings = () =>
  useQuery({
    queryKey: ['result-meetings'],
    queryFn: async ({ signal }) =>
      [...(await execute(RESULT_MEETINGS, {}, signal)).meetings].sort((a, b) =>
        a.heldOn < b.heldOn ? -1 : 1,
      ),
  });
