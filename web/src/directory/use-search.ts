import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import { MATCHES, SUGGESTIONS } from './search.query';

/** Structures and people whose name, town or need resembles the text; accents and case do not count. */
export function useSuggestions(text: string, asOf: string | undefined) {
  const signedIn = useSignedIn();
  const variables = { text, asOf: asOf ?? null, signedIn: signedIn ?? false };
  return useQuery({
    queryKey: ['suggestions', variables],
    queryFn: ({ signal }) => execute(SUGGESTIONS, variables, signal),
    enabled: text.length >= 2 && signedIn !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** The ids that a search finds, of either level; null when nothing is searched or the answer is not there yet. */
export function useMatches(text: string | undefined, asOf: string | undefined): readonly string[] | null {
  const signedIn = useSignedIn();
  const variables = { text: text ?? '', asOf: asOf ?? null, signedIn: signedIn ?? false };
  const { data } = useQuery({
    queryKey: ['matches', variables],
    queryFn: ({ signal }) => execute(MATCHES, variables, signal),
    enabled: text !== undefined && signedIn !== undefined,
    select: ({ structures, people }) =>
      [...structures.edges, ...(people?.edges ?? [])].map(({ node }) => node.id),
  });
  return (text !== undefined && data) || null;
}
