import type { GraphDatabase } from '../graph/port';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const BATCH = 1_000;

/** The saved places of the structures on the map. They are a picture, not a record: no Change goes with them. */
export async function readPlaces(database: GraphDatabase): Promise<Map<string, Place>> {
  const rows = await database.read<{ id: string; x: number; y: number }>('map/list-places');
  return new Map(rows.map(({ id, x, y }) => [id, { x, y }]));
}

export async function savePlaces(database: GraphDatabase, places: ReadonlyMap<string, Place>): Promise<void> {
  const rows = [...places].map(([id, { x, y }]) => ({ id, x, y }));
  for (let start = 0; start < rows.length; start += BATCH) {
    await database.write('map/save-places', { rows: rows.slice(start, start + BATCH) });
  }
}

/** The map is laid out anew at the next reading. */
export const forgetPlaces = async (database: GraphDatabase): Promise<void> => {
  await database.write('map/forget-places');
};
