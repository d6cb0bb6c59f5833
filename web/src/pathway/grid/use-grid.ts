import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PATH_STAGES, type PathStage } from '../../../../api/kinds';
import type { PathwayGridQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { PATHWAY_GRID } from '../pathway.query';
import type { GridBy } from '../pathway-search';
import { usePathwaySearch, useQuestion } from '../use-pathway';

export type Cell = PathwayGridQuery['pathwayCoverage'][number];
/** One line of the grid: a town, a neighbourhood or a kind, with its seven cells in the order of the path. */
export interface GridLine {
  readonly group: Cell['group'];
  readonly cells: readonly Cell[];
}

/** The cells as lines, in the order in which the groups came. */
export function linesOf(cells: readonly Cell[]): readonly GridLine[] {
  const lines = new Map<string, Map<PathStage, Cell>>();
  const groups = new Map<string, Cell['group']>();
  for (const cell of cells) {
    groups.set(cell.group.id, cell.group);
    const line = lines.get(cell.group.id) ?? new Map<PathStage, Cell>();
    lines.set(cell.group.id, line.set(cell.stage, cell));
  }
  return [...groups.values()].map((group) => ({
    group,
    cells: PATH_STAGES.flatMap((stage) => lines.get(group.id)?.get(stage) ?? []),
  }));
}

/** The grid of the address; `real` leaves out what is imagined. */
export function useGrid(real = false) {
  const by: GridBy = usePathwaySearch().by ?? 'CITY';
  const variables = { ...useQuestion(real), by };
  return useQuery({
    queryKey: ['pathway', 'grid', variables],
    queryFn: ({ signal }) => execute(PATHWAY_GRID, variables, signal),
    placeholderData: keepPreviousData,
  });
}
