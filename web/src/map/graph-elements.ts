import type cytoscape from 'cytoscape';
import { edgeId } from './edge-id';
import { EVIDENCE_STYLE, edgeWidth, strongestEvidence } from './evidence-style';
import { KIND_STYLE, UNKNOWN_KIND } from './kind-style';
import type { MapEdge, MapNode } from './network-map.types';
import type { Palette } from './palette';
import { positionsOf } from './positions';

const DISC = '';

/** Better-connected structures are larger; people are small. */
export const diameterOf = ({ level, degree }: Pick<MapNode, 'level' | 'degree'>): number =>
  level === 'PEOPLE'
    ? 12 + Math.min(10, 1.6 * Math.sqrt(degree))
    : 14 + Math.min(24, 4.4 * Math.sqrt(degree));

/** The lines of a route, from each of it that is on the map to the next. */
export function routeElements(
  route: readonly string[],
  nodes: readonly Pick<MapNode, 'id'>[],
): cytoscape.ElementDefinition[] {
  const known = new Set(nodes.map(({ id }) => id));
  const drawn = route.filter((id) => known.has(id));
  return drawn.slice(1).map((target, i) => ({
    group: 'edges',
    data: { id: `route ${drawn[i]} ${target}`, source: drawn[i] ?? '', target, onRoute: 1, width: 5 },
  }));
}

/** What the renderer draws, derived from what is shown; never changed by hand. */
export function graphElements(
  nodes: readonly MapNode[],
  edges: readonly MapEdge[],
  palette: Palette,
): cytoscape.ElementDefinition[] {
  const places = positionsOf(nodes, edges);
  const known = new Set(nodes.map(({ id }) => id));
  return [
    ...nodes.map((node): cytoscape.ElementDefinition => {
      const style = node.kind === null ? UNKNOWN_KIND : KIND_STYLE[node.kind];
      const { color, border } = palette.dark ? style.dark : style;
      const points = node.level === 'PEOPLE' ? null : style.points;
      return {
        group: 'nodes',
        data: {
          id: node.id,
          label: node.label,
          degree: node.degree,
          diameter: diameterOf(node),
          color,
          border,
          points: points?.flat().join(' ') ?? DISC,
          team: node.coordinates ? 1 : 0,
          change: node.change?.state ?? '',
          said: node.change?.said ?? node.label,
        },
        position: { ...(places.get(node.id) ?? { x: 0, y: 0 }) },
      };
    }),
    ...edges
      .filter(({ source, target }) => known.has(source) && known.has(target))
      .map((edge): cytoscape.ElementDefinition => {
        const evidence = strongestEvidence(edge.evidence);
        return {
          group: 'edges',
          data: {
            id: edgeId(edge),
            source: edge.source,
            target: edge.target,
            width: edgeWidth(edge.weight, edge.evidence),
            evidence,
            double: !edge.change && EVIDENCE_STYLE[evidence].double ? 1 : 0,
            change: edge.change ?? '',
          },
        };
      }),
  ];
}
