import { useQuery } from '@tanstack/react-query';
import { execute } from '../../graphql/execute';
import { editsOne, useMe } from '../use-me';
import { SHEET_NEWS } from './news.query';

/** What is new on the sheets that one keeps; nobody else is asked. */
export function useSheetNews() {
  const me = useMe();
  return useQuery({
    queryKey: ['sheet-news'],
    queryFn: async ({ signal }) => (await execute(SHEET_NEWS, {}, signal)).sheetNews,
    enabled: me !== undefined && editsOne(me) && me.email !== null,
  });
}
