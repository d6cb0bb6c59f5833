import type { GraphReader } from '../graph/port';

export interface CoordinatesRow extends Record<string, unknown> {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}
export interface NeighbourhoodTownRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  /** The first by id where it lies in several; null where nobody said. */
  readonly city: string | null;
}

export const listCoordinates = (graph: GraphReader): Promise<CoordinatesRow[]> =>
  graph.read('pathway/list-coordinates');
/** By name, those without a town too. */
export const listNeighbourhoodTowns = (graph: GraphReader): Promise<NeighbourhoodTownRow[]> =>
  graph.read('pathway/list-neighbourhood-towns');
