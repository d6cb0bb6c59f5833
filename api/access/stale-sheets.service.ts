import { freshnessOf, yesDay } from '../directory/freshness';
import { listReviews } from '../directory/review.repository';
import { getStructure } from '../directory/structure.service';
import type { RequestContext } from '../request-context';

/** Open structures whose people have not said for six months that their sheet is right: the oldest yes first, then never. */
export async function staleSheets({ viewer, desk, state, loaders }: RequestContext) {
  const today = yesDay(desk.clock());
  const stale = (await listReviews(desk.database, today)).filter(
    ({ reviewedOn }) => freshnessOf(reviewedOn, today) !== 'HOLDS',
  );
  const found = await Promise.all(stale.map(({ id }) => getStructure(viewer, state, loaders, id, null)));
  const rank = ({ reviewedOn }: (typeof found)[number]) => reviewedOn ?? '9';
  return found.sort(
    (a, b) =>
      (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0) ||
      a.name.localeCompare(b.name, 'fr') ||
      (a.id < b.id ? -1 : 1),
  );
}
