import { useMemo } from 'react';
import { useMatches } from '../directory/use-search';
import { useTerritory } from '../territory/use-territory';
import { useView } from '../view/use-view';
import { useComparison } from './compare/use-comparison';
import { useFrame } from './replay/use-frame';
import { countByKind, type Filters, shownIsolated, shownNetwork } from './shown-network';
import { useIsolated, useNetwork } from './use-network';

/** What the page shows, each derived from the one before: source, filtered, counted. */
export function useShown() {
  const view = useView();
  const network = useNetwork(view);
  const isolated = useIsolated(view);
  const matches = useMatches(view.q, view.asOf);
  const { cities, kinds, stage, route } = view;
  const filters = useMemo<Filters>(
    () => ({ ...(cities ? { cities } : {}), ...(kinds ? { kinds } : {}), ...(stage ? { stage } : {}) }),
    [cities, kinds, stage],
  );
  const frame = useFrame(filters);
  const comparison = useComparison(view, filters, useTerritory().data?.territory.today);
  const shown = useMemo(() => network.data && shownNetwork(network.data, filters), [network.data, filters]);
  const counts = useMemo(() => countByKind(network.data?.nodes ?? [], filters), [network.data, filters]);
  const tray = useMemo(
    () => isolated.data && shownIsolated(isolated.data.isolated, filters),
    [isolated.data, filters],
  );
  const nearly = useMemo(() => shownIsolated(isolated.data?.nearly ?? [], filters), [isolated.data, filters]);
  /** The list keeps who is on a route, or what a search found; the map shows it among the others. */
  const listed = useMemo(() => {
    const kept = route ?? matches;
    if (!shown || !kept) return shown?.nodes ?? [];
    const found = new Set(kept);
    return shown.nodes.filter(({ id }) => found.has(id));
  }, [shown, matches, route]);
  return { network, isolated, matches, shown, frame, comparison, counts, tray, nearly, listed };
}
