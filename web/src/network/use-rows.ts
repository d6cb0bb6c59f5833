import { useMemo } from 'react';
import { useWords } from '../i18n/use-words';
import { useView } from '../view/use-view';
import type { City, NetworkNode } from './network.types';
import { type NodeRow, sortRows } from './sort-nodes';

/** The nodes as rows in the words of the page, in the order that the URL asks for. */
export function useRows(nodes: readonly NetworkNode[], cities: readonly City[]): readonly NodeRow[] {
  const { t, compare } = useWords();
  const { sort, descending } = useView();
  return useMemo(() => {
    const names = new Map(cities.map(({ id, name }) => [id, name]));
    const rows = nodes.map(
      (node): NodeRow => ({
        node,
        city: node.cities.map((id) => names.get(id) ?? id).join(', '),
        kind: node.kind ? t(`kind.${node.kind}`) : '',
      }),
    );
    return sortRows(rows, { ...(sort ? { sort } : {}), ...(descending ? { descending } : {}) }, compare);
  }, [nodes, cities, t, compare, sort, descending]);
}
