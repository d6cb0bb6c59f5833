import type { GraphReader } from '../graph/port';
import type { FollowUpState, ProjectStatus } from '../kinds';
import { listFollowUps } from '../projects/follow-ups/follow-up.repository';

export interface IdeaDay extends Record<string, unknown> {
  readonly id: string;
  readonly meeting: string | null;
  readonly day: string | null;
  readonly became: boolean;
}
export interface ProjectDay extends Record<string, unknown> {
  readonly id: string;
  readonly title: string | null;
  readonly status: ProjectStatus;
  readonly startedOn: string | null;
  readonly ideas: number;
}
export interface FollowUpDay {
  readonly id: string;
  readonly dueOn: string | null;
  readonly heldOn: string | null;
  readonly state: FollowUpState | null;
}
interface ActionDay extends Record<string, unknown> {
  readonly id: string;
  readonly doneOn: string;
}
interface IntroductionDay extends Record<string, unknown> {
  readonly id: string;
  readonly askedAt: string | null;
  readonly metAt: string | null;
}
interface OutreachDay extends Record<string, unknown> {
  readonly id: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** Who is in the group of a project; a person once, whatever their roles. */
export interface ProjectPerson extends Record<string, unknown> {
  readonly project: string;
  readonly person: string;
}

/** What happened when, of everything that the network in memory does not hold. */
export interface DatedRecords {
  readonly ideas: readonly IdeaDay[];
  readonly projects: readonly ProjectDay[];
  readonly parts: readonly ProjectPerson[];
  readonly actions: readonly ActionDay[];
  readonly followUps: readonly FollowUpDay[];
  readonly introductions: readonly IntroductionDay[];
  readonly outreach: readonly OutreachDay[];
}

/** One after the other: a reader of one moment takes one statement at a time. */
export async function readDatedRecords(graph: GraphReader, today: string): Promise<DatedRecords> {
  const ideas = await graph.read<IdeaDay>('results/list-ideas');
  return {
    // An idea that files say was raised twice was raised at the first.
    ideas: ideas.filter(({ id }, i) => ideas[i - 1]?.id !== id),
    projects: await graph.read<ProjectDay>('results/list-projects'),
    parts: await graph.read<ProjectPerson>('projects/list-parts'),
    actions: await graph.read<ActionDay>('results/list-actions-done'),
    // Also what is due by itself; what is not due yet has no answer to be missing.
    followUps: (await listFollowUps(graph, today)).filter(
      ({ heldOn, dueOn }) => heldOn !== null || (dueOn !== null && dueOn <= today),
    ),
    introductions: await graph.read<IntroductionDay>('results/list-introductions'),
    outreach: await graph.read<OutreachDay>('results/list-outreach'),
  };
}

export interface WordsRow extends Record<string, unknown> {
  readonly introduction: string | null;
  readonly conclusion: string | null;
  readonly version: number;
}

export const findWords = async (graph: GraphReader, id: string): Promise<WordsRow | null> =>
  (await graph.read<WordsRow>('results/find-words', { id }))[0] ?? null;
