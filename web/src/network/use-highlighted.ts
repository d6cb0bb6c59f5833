import { useMemo } from 'react';
import { usePerson } from '../directory/use-sheet';
import { useView } from '../view/use-view';
import type { ShownNetwork } from './shown-network';

/**
 * What stands out on the map: a route; what the search found; else, when a sheet of the other level is open,
 * that structure's people or that person's structures. Null when nothing has to.
 */
export function useHighlighted(
  shown: ShownNetwork,
  matches: readonly string[] | null,
): readonly string[] | null {
  const { level, structure, person, asOf, route } = useView();
  const askedPerson = level === 'people' ? undefined : person;
  const { data } = usePerson(askedPerson, asOf);
  return useMemo(() => {
    if (route) return route;
    if (level === 'people' && structure) {
      return shown.connected.filter(({ structures }) => structures.includes(structure)).map(({ id }) => id);
    }
    if (askedPerson && data) return data.employments.map((employment) => employment.structure.id);
    return matches;
  }, [shown, matches, level, structure, askedPerson, data, route]);
}
