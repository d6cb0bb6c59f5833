import type { MapEdge } from './network-map.types';

/** The name of an edge in the drawing, from its ends. */
export const edgeId = ({ source, target }: Pick<MapEdge, 'source' | 'target'>): string =>
  `${source} — ${target}`;
