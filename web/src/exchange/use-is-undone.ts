import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { LATEST_ENTRIES } from './import.query';

/** Whether an import was taken back since, as the journal tells it. */
export const useIsUndone = (entry: string | null): boolean =>
  useQuery({
    queryKey: ['latest-entries'],
    queryFn: ({ signal }) => execute(LATEST_ENTRIES, {}, signal),
    enabled: entry !== null,
    staleTime: 0,
  }).data?.journal.edges.some(({ node }) => node.id === entry && node.undone) ?? false;
