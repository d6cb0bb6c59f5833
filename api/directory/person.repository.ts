import type { GraphReader } from '../graph/port';
import type { Visibility } from '../kinds';

export interface PersonRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly emailVisibility: Visibility;
  readonly phoneVisibility: Visibility;
  readonly version: number;
}

export const findPeople = (graph: GraphReader, ids: readonly string[]): Promise<PersonRow[]> =>
  graph.read('directory/find-people', { ids: [...ids] });
