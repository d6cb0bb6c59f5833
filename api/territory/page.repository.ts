import type { GraphReader } from '../graph/port';

export interface PageRow extends Record<string, unknown> {
  readonly text: string | null;
  readonly updatedAt: string | null;
  readonly version: number;
}

/** A page that a coordinator filled in; null when nobody did. */
export const findPage = async (graph: GraphReader, id: string): Promise<PageRow | null> =>
  (await graph.read<PageRow>('territory/find-page', { id }))[0] ?? null;
