import { FOLLOW_UP_STATES, PROJECT_STATUSES } from '../kinds';
import { isIn, type Period } from './period';
import type { DatedRecords, ProjectDay } from './results.repository';

/** How a follow-up goes, or that nobody has answered it. */
export const FOLLOW_UP_OUTCOMES = [...FOLLOW_UP_STATES, 'NO_ANSWER'] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

export interface RecordCounts {
  readonly ideas: number;
  readonly ideasBecame: number;
  readonly projects: number;
  readonly actionsDone: number;
  readonly introductions: number;
  readonly introductionsMet: number;
  readonly outreachOpen: number;
  readonly outreachNew: number;
  readonly ideasOf: ReadonlyMap<string, number>;
  readonly started: readonly ProjectDay[];
  readonly byStatus: readonly {
    readonly status: (typeof PROJECT_STATUSES)[number];
    readonly count: number;
  }[];
  readonly followUps: readonly { readonly outcome: FollowUpOutcome; readonly count: number }[];
}

const countOf = <T>(list: readonly T[], which: (one: T) => boolean): number => list.filter(which).length;

/**
 * What happened in a period, of records with a day: ideas by the rencontre that raised them, projects by the day they
 * began, follow-ups by the day they were held, else by the day they were due. Today’s state of each. Adjacent periods
 * add up, but for the sessions that are open at the end. O(records).
 */
export function countRecords(records: DatedRecords, period: Period): RecordCounts {
  const inPeriod = isIn(period);
  const ideas = records.ideas.filter(({ day }) => inPeriod(day));
  const ideasOf = new Map<string, number>();
  for (const { meeting } of ideas)
    if (meeting !== null) ideasOf.set(meeting, (ideasOf.get(meeting) ?? 0) + 1);
  const started = records.projects.filter(({ startedOn }) => inPeriod(startedOn));
  const followed = records.followUps.filter(({ heldOn, dueOn }) => inPeriod(heldOn ?? dueOn));
  const outcomeOf = ({ heldOn, state }: (typeof followed)[number]): FollowUpOutcome =>
    heldOn === null || state === null ? 'NO_ANSWER' : state;
  return {
    ideas: ideas.length,
    ideasBecame: countOf(ideas, ({ became }) => became),
    projects: started.length,
    actionsDone: countOf(records.actions, ({ doneOn }) => inPeriod(doneOn)),
    introductions: countOf(records.introductions, ({ askedAt }) => askedAt !== null && inPeriod(askedAt)),
    introductionsMet: countOf(records.introductions, ({ metAt }) => metAt !== null && inPeriod(metAt)),
    outreachOpen:
      period.state === 'FUTURE'
        ? 0
        : countOf(
            records.outreach,
            ({ since, until }) =>
              (since === null || since <= period.until) && (until === null || until > period.until),
          ),
    outreachNew: countOf(records.outreach, ({ since }) => since !== null && inPeriod(since)),
    ideasOf,
    started,
    byStatus: PROJECT_STATUSES.map((status) => ({
      status,
      count: countOf(started, (project) => project.status === status),
    })),
    followUps: FOLLOW_UP_OUTCOMES.map((outcome) => ({
      outcome,
      count: countOf(followed, (one) => outcomeOf(one) === outcome),
    })),
  };
}
