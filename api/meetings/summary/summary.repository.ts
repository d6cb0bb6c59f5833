import type { GraphReader } from '../../graph/port';

export interface SummarisedRow extends Record<string, unknown> {
  readonly person: string;
  /** From 1; a corrected summary is the next one. */
  readonly edition: number;
  readonly sentAt: string;
}

export const listSummarised = (graph: GraphReader, meeting: string): Promise<SummarisedRow[]> =>
  graph.read('meetings/list-summarised', { meeting });
