import type { GraphReader } from '../graph/port';

export interface CityRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
}
export interface NeighbourhoodRow extends CityRow {
  readonly city: string;
}

export const listCities = (database: GraphReader): Promise<CityRow[]> =>
  database.read('directory/list-cities');
export const listNeighbourhoods = (database: GraphReader): Promise<NeighbourhoodRow[]> =>
  database.read('directory/list-neighbourhoods');
