import { readView, type View } from '../view/view';

export type GrowthSearch = Pick<View, 'asOf' | 'withoutTeam' | 'lang'>;

/** What the address of the page says: as of when, with the team or not; anything else is left out. */
export function readGrowth({ asOf, withoutTeam, lang }: Readonly<Record<string, unknown>>): GrowthSearch {
  return readView({ asOf, withoutTeam, lang });
}
