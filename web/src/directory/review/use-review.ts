import { useQuery } from '@tanstack/react-query';
import { coordinates, type Me, useMe } from '../../access/use-me';
import { execute } from '../../graphql/execute';
import { SHEET_REVIEW } from './review.query';

/** Whether one says "still right" in the name of a structure: its own people do, not the coordination for them. */
function speaksFor(me: Me, structure: string): boolean {
  if (!me.edits.includes(structure)) return false;
  const works = me.person?.employments?.some((job) => job.structure.id === structure) ?? false;
  return works || !coordinates(me);
}

/** The last yes to a sheet that one speaks for; nothing is asked for another. */
export function useReview(id: string) {
  const me = useMe();
  return useQuery({
    queryKey: ['sheet-review', id],
    queryFn: async ({ signal }) => (await execute(SHEET_REVIEW, { id }, signal)).structure,
    enabled: me !== undefined && speaksFor(me, id),
  });
}
