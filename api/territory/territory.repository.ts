import type { GraphDatabase } from '../graph/port';

export interface TerritoryRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly version: number;
}

/** The one territory of the graph; the schema made it. */
export async function findTerritory(database: GraphDatabase): Promise<TerritoryRow> {
  const [row] = await database.read<TerritoryRow>('directory/find-territory');
  return row ?? { id: 'territory', name: '', demonstration: false, version: 1 };
}

export const markDemonstration = async (database: GraphDatabase): Promise<void> => {
  await database.write('directory/mark-demonstration');
};
