import type { MapEdge, MapNode } from '../map/network-map.types';
import type { Network, NetworkNode } from './network.types';
import type { ShownNetwork } from './shown-network';

/** Room for a name in two lines under each. */
const STEP = { x: 150, y: 80 } as const;
const FEWEST = 4;

/** Those without a tie stand in rows under the others, where a tie can reach them. */
function inRows(isolated: readonly NetworkNode[], placed: readonly NetworkNode[]): NetworkNode[] {
  const xs = placed.flatMap(({ x }) => x ?? []);
  const [left, right] = xs.length > 0 ? [Math.min(...xs), Math.max(...xs)] : [0, 0];
  const top = Math.max(0, ...placed.flatMap(({ y }) => y ?? [])) + STEP.y * 1.5;
  const columns = Math.max(FEWEST, Math.floor((right - left) / STEP.x));
  return isolated.map((node, index) => ({
    ...node,
    x: node.x ?? left + (index % columns) * STEP.x,
    y: node.y ?? top + Math.floor(index / columns) * STEP.y,
  }));
}

/** What the map draws, of what is shown: the isolated have their tray, and come to the map while a tie is drawn, or when they are on a route. */
export function mapNetwork(
  level: Network['level'],
  { connected, nodes: all, edges }: ShownNetwork,
  withIsolated = false,
  route: readonly string[] = [],
): { nodes: readonly MapNode[]; edges: readonly MapEdge[] } {
  // Whoever is on a route is on the map: colleagues need no noted tie.
  const isolated = inRows(
    all.filter(({ degree, id }) => degree === 0 && (withIsolated || route.includes(id))),
    connected,
  );
  const nodes = [...connected, ...isolated].map(
    ({ id, label, kind, degree, x, y, coordinates, structures }): MapNode => ({
      id,
      label,
      level,
      kind,
      degree,
      x,
      y,
      coordinates,
      structures,
    }),
  );
  return { nodes, edges };
}
