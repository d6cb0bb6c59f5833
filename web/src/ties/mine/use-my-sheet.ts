import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MySheetQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { MY_SHEET, MY_TIES_SEEN } from './mine.query';

export type MySheet = NonNullable<MySheetQuery['myTies']>;
export type OwnTie = MySheet['ties'][number];
export type ToMeet = MySheet['introductions'][number];
export type News = NonNullable<MySheet['news']>;

/** One's own sheet; once it is shown it is noted that one looked, so that the next time tells what is new since. */
export function useMySheet(mayAsk: boolean) {
  const sheet = useQuery({
    queryKey: ['my-sheet'],
    queryFn: async ({ signal }) => (await execute(MY_SHEET, {}, signal)).myTies ?? null,
    enabled: mayAsk,
  });
  const isShown = sheet.data !== undefined && sheet.data !== null;
  useEffect(() => {
    // Lost, it is noted the next time: nothing hangs on it.
    if (isShown) execute(MY_TIES_SEEN, { mutationId: crypto.randomUUID() }).catch(() => undefined);
  }, [isShown]);
  return sheet;
}
