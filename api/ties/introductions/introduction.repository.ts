import type { GraphReader } from '../../graph/port';
import type { IntroductionPart, IntroductionState } from '../../kinds';

/** An introduction as it is kept: who asked, through whom, to meet whom (ids of people). */
export interface IntroductionRow extends Record<string, unknown> {
  readonly id: string;
  readonly asker: string;
  readonly introducer: string;
  readonly target: string;
  readonly state: IntroductionState;
  /** Why it is asked for. */
  readonly word: string;
  /** Why it was declined. */
  readonly reason: string | null;
  /** ISO instants. */
  readonly askedAt: string;
  readonly acceptedAt: string | null;
  readonly answeredAt: string | null;
  readonly metAt: string | null;
  readonly declinedBy: IntroductionPart | null;
  /** The coordination asked, in the name of the asker. */
  readonly onBehalf: boolean;
  readonly version: number;
}

const MOST = 5_000;

/** Those that concern a person, the latest first; everybody's when it is null. */
export const listIntroductionsOf = (graph: GraphReader, person: string | null): Promise<IntroductionRow[]> =>
  graph.read<IntroductionRow>('ties/list-introductions', { person, limit: MOST });

export const findIntroduction = async (graph: GraphReader, id: string): Promise<IntroductionRow | null> =>
  (await graph.read<IntroductionRow>('ties/find-introduction', { id }))[0] ?? null;

/** How often an account asked since an instant, also for what it took back. */
export const countAsks = async (graph: GraphReader, account: string, since: string): Promise<number> =>
  (await graph.read<{ asks: number }>('ties/count-introduction-asks', { account, since }))[0]?.asks ?? 0;
