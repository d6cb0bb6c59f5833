import type { GraphReader } from '../graph/port';
import type { OutreachState } from '../kinds';

export interface OutreachRow extends Record<string, unknown> {
  readonly id: string;
  readonly host: string;
  readonly runner: string;
  readonly days: string | null;
  readonly purpose: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly state: OutreachState;
  /** What the host answered when it could not. */
  readonly word: string | null;
  readonly version: number;
}

const list = (ids: readonly string[]) => ({ ids: [...ids] });

/** Outreach sessions by the structures that host them, past ones and what is only proposed too. */
export const findOutreachHosted = (graph: GraphReader, ids: readonly string[]): Promise<OutreachRow[]> =>
  graph.read('pathway/find-outreach-hosted', list(ids));
/** Outreach sessions by the structures that run them, past ones and what is only proposed too. */
export const findOutreachRun = (graph: GraphReader, ids: readonly string[]): Promise<OutreachRow[]> =>
  graph.read('pathway/find-outreach-run', list(ids));

/** One session, whatever its state. */
export async function findOutreach(graph: GraphReader, id: string): Promise<OutreachRow | null> {
  const [row] = await graph.read<OutreachRow>('pathway/find-outreach', list([id]));
  return row ?? null;
}

/** What is proposed, and what was declined. */
export const listOutreachProposals = (graph: GraphReader): Promise<OutreachRow[]> =>
  graph.read('pathway/list-outreach-proposals');

export interface OutreachSide extends Record<string, unknown> {
  readonly id: string;
  readonly hostsOutreach: boolean | null;
  readonly sought: string | null;
}

/** Structures that say that they host, or that they look for a place. */
export const listOutreachSides = (graph: GraphReader): Promise<OutreachSide[]> =>
  graph.read('pathway/list-outreach-sides');
