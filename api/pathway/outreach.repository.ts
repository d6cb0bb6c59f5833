import type { GraphReader } from '../graph/port';

export interface OutreachRow extends Record<string, unknown> {
  readonly id: string;
  readonly host: string;
  readonly runner: string;
  readonly days: string | null;
  readonly purpose: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** Outreach sessions by the structures that host them, past ones too. */
export const findOutreachHosted = (graph: GraphReader, ids: readonly string[]): Promise<OutreachRow[]> =>
  graph.read('pathway/find-outreach-hosted', { ids: [...ids] });
/** Outreach sessions by the structures that run them, past ones too. */
export const findOutreachRun = (graph: GraphReader, ids: readonly string[]): Promise<OutreachRow[]> =>
  graph.read('pathway/find-outreach-run', { ids: [...ids] });
