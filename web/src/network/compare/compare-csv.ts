import type { ComparedNode, Comparison } from './comparison.types';
import type { ShownComparison } from './shown-comparison';

/** The words of the file: heads of the columns, what became of a tie, how one knows of it. */
export interface CsvWords {
  readonly heads: readonly string[];
  readonly state: (edge: ShownComparison['edges'][number]) => string;
  readonly known: (evidence: ShownComparison['edges'][number]['evidenceAfter']) => string;
}

/** Each tie once, whatever became of it, with its two days: what the map and the list say, for a spreadsheet. */
export function comparisonRows(
  { from, to }: Pick<Comparison, 'from' | 'to'>,
  { nodes, edges }: Pick<ShownComparison, 'nodes' | 'edges'>,
  { heads, state, known }: CsvWords,
): string[][] {
  const labels = new Map(nodes.map(({ id, label }: ComparedNode) => [id, label]));
  return [
    [...heads],
    ...edges.map((edge) => [
      state(edge),
      labels.get(edge.source) ?? edge.source,
      labels.get(edge.target) ?? edge.target,
      from,
      known(edge.evidenceBefore),
      to,
      known(edge.evidenceAfter),
    ]),
  ];
}
