import { useInfiniteQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { JOURNAL } from './journal.query';
import type { JournalSearch } from './journal-search';

const PAGE = 40;

/** The journal as the address filters it, a page after another. */
export function useJournal({ record, by, mine }: JournalSearch) {
  const filter = { record: record ?? null, by: by ?? null, mine: mine ?? false };
  return useInfiniteQuery({
    queryKey: ['journal', filter],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(JOURNAL, { ...filter, first: PAGE, after: pageParam }, signal)).journal,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
}
