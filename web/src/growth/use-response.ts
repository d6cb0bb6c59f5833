import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import { SURVEY_RESPONSE } from './growth.query';

/** How many have answered by the date; undefined until it is known, and to visitors. */
export function useResponse(asOf: string | undefined, withoutTeam: boolean) {
  const signedIn = useSignedIn();
  const variables = { asOf: asOf ?? null, withoutTeam };
  return useQuery({
    queryKey: ['surveyResponse', variables],
    queryFn: async ({ signal }) => (await execute(SURVEY_RESPONSE, variables, signal)).surveyResponse,
    enabled: signedIn === true,
  }).data;
}
