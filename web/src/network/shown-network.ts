import type { StructureKind } from '../../../api/kinds';
import type { View } from '../view/view';
import type { Isolated, NetworkEdge, NetworkNode } from './network.types';

export type Filters = Pick<View, 'cities' | 'kinds' | 'stage'>;

interface Filterable {
  readonly kind: StructureKind | null;
  readonly cities: readonly string[];
  readonly stages: readonly string[];
}

/** Any of the towns, any of the kinds, and the stage: a filter that is not set lets everything through. */
export function passes(node: Filterable, { cities, kinds, stage }: Filters): boolean {
  return (
    (!cities || node.cities.some((city) => cities.includes(city))) &&
    (!kinds || (node.kind !== null && kinds.includes(node.kind))) &&
    (!stage || node.stages.includes(stage))
  );
}

export interface ShownNetwork {
  readonly nodes: readonly NetworkNode[];
  /** Those that have a tie: they stand on the map; the isolated stand in the tray. */
  readonly connected: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

interface Source {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** What the filters leave of a network; ties are kept between shown nodes only. */
export function shownNetwork(network: Source, filters: Filters): ShownNetwork {
  const nodes = network.nodes.filter((node) => passes(node, filters));
  const connected = nodes.filter((node) => node.degree > 0);
  const ids = new Set(connected.map(({ id }) => id));
  const edges = network.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { nodes, connected, edges };
}

/** How many of each kind the other filters leave: the figures of the legend. */
export function countByKind(
  nodes: readonly Filterable[],
  { cities, stage }: Filters,
): ReadonlyMap<StructureKind, number> {
  const counts = new Map<StructureKind, number>();
  for (const node of nodes) {
    if (node.kind === null || !passes(node, { cities, stage })) continue;
    counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  }
  return counts;
}

export const shownIsolated = (isolated: readonly Isolated[], filters: Filters): readonly Isolated[] =>
  isolated.filter(({ structure }) =>
    passes(
      {
        kind: structure.kind,
        cities: structure.cities.map(({ id }) => id),
        stages: structure.positions.map(({ stage }) => stage),
      },
      filters,
    ),
  );
