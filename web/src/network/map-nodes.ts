import type { MapEdge, MapNode } from '../map/network-map.types';
import type { Network } from './network.types';
import type { ShownNetwork } from './shown-network';

/** What the map draws, of what is shown: the isolated are not there, they have their tray. */
export function mapNetwork(
  level: Network['level'],
  { connected, edges }: ShownNetwork,
): { nodes: readonly MapNode[]; edges: readonly MapEdge[] } {
  const nodes = connected.map(
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
