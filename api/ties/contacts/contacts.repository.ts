import type { GraphReader } from '../../graph/port';

interface LevelRow extends Record<string, unknown> {
  /** Of the declaration. */
  readonly id: string;
  readonly level: number;
}

/** The trust answers of a person by declaration: read for their author, and for nobody else. */
export const findOwnLevels = (graph: GraphReader, person: string): Promise<LevelRow[]> =>
  graph.read<LevelRow>('ties/find-own-levels', { person });
