import { useMemo } from 'react';
import { useWords } from '../i18n/use-words';
import { useView } from '../view/use-view';
import type { City, NetworkNode } from './network.types';
import { type NodeRow, sortOf, sortRows } from './sort-nodes';
import { useNetwork } from './use-network';

/** The nodes as rows in the words of the page, in the order that the URL asks for. */
export function useRows(nodes: readonly NetworkNode[], cities: readonly City[]): readonly NodeRow[] {
  const { t, compare } = useWords();
  const view = useView();
  const { level, descending } = view;
  const sort = sortOf(view);
  const { data: structures } = useNetwork({ ...view, level: 'structures' });
  return useMemo(() => {
    const names = new Map(cities.map(({ id, name }) => [id, name]));
    const labels = new Map(structures?.nodes.map(({ id, label }) => [id, label]));
    const employers = (node: NetworkNode) => node.structures.flatMap((id) => labels.get(id) ?? []).join(', ');
    const rows = nodes.map(
      (node): NodeRow => ({
        node,
        city: node.cities.map((id) => names.get(id) ?? id).join(', '),
        kind: (level === 'people' && employers(node)) || (node.kind ? t(`kind.${node.kind}`) : ''),
      }),
    );
    return sortRows(rows, { sort, ...(descending ? { descending } : {}) }, compare);
  }, [nodes, cities, structures, level, t, compare, sort, descending]);
}
