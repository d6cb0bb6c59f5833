import { PATH_STAGES } from '../kinds';
import { compareNetworks } from '../network/compare';
import { ALWAYS, isoDay, sinceDay } from '../network/day';
import { firstTimePairs } from '../network/first-time-pairs';
import { attributeTies } from '../network/growth/attribution';
import { growthPoints } from '../network/growth/points';
import type { NetworkAt } from '../network/network-at';
import { continuity } from '../network/pathway/continuity';
import { pathwayCoverage } from '../network/pathway/coverage';
import { pathTerritory } from '../network/pathway/path-territory';
import { reachInPeriod } from '../network/reach-in-period';
import { listFindings } from '../pathway/finding.service';
import { plusDays } from '../plus-days';
import { listTestimonies } from '../projects/testimonies/testimony.service';
import type { ReadingContext } from '../request-context';
import { viewResponse } from '../ties/growth/growth.service';
import type { NetworkState } from '../ties/network-state';
import { countRecords } from './count-records';
import { dayBefore, isIn, type Period, readPeriod } from './period';
import { RESULT_FIGURES, type ResultFigureId } from './result-figures';
import { type DatedRecords, type ProjectDay, readDatedRecords } from './results.repository';
import type { Results } from './results.type';
import { readWords } from './words.service';

export interface ResultsQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly withoutTeam: boolean;
}

/** The two days whose networks are compared; null where the period has none. */
interface Frame {
  readonly before: NetworkAt | null;
  readonly after: NetworkAt | null;
}

const isolatedIn = ({ structures, ties }: NetworkAt): number[] => {
  const { offsets } = ties;
  return [...structures.keys()].filter((index) => structures[index] && offsets[index] === offsets[index + 1]);
};

function newEdges({ before, after }: Frame, level: 'PEOPLE' | 'STRUCTURES'): number | null {
  if (before === null || after === null) return null;
  const { edges } = compareNetworks(before, after, level);
  return edges.before.filter((edge) => edge === -1).length;
}

const frameOf = (
  state: NetworkState,
  period: Period,
  before: string | null,
  withoutTeam: boolean,
): Frame => ({
  before: before === null ? null : state.at(before, withoutTeam),
  after: period.state === 'FUTURE' ? null : state.at(period.until, withoutTeam),
});

function continuityOf(state: NetworkState, { before, after }: Frame) {
  const was = before && continuity(pathTerritory(before, state.index));
  if (after === null) return [];
  return continuity(pathTerritory(after, state.index)).map(({ from, to, share }, i) => ({
    from,
    to,
    before: was?.[i]?.share ?? null,
    after: share,
  }));
}

function coverageOf(state: NetworkState, { after }: Frame) {
  if (after === null) return [];
  const cells = pathwayCoverage(
    pathTerritory(after, state.index),
    'CITY',
    state.cities.map(({ id }) => id),
  );
  return PATH_STAGES.map((stage) => {
    const count = (coverage: string) =>
      cells.filter((cell) => cell.stage === stage && cell.coverage === coverage).length;
    return { stage, missing: count('MISSING'), fragile: count('FRAGILE'), covered: count('COVERED') };
  });
}

const firstMeetingOf = ({ network }: NetworkState, until: string): string | null => {
  const { days, count } = growthPoints(network, sinceDay(until));
  return count < 2 ? null : isoDay(days[1] ?? ALWAYS);
};

/** What happened at each rencontre of the period, and who came in all. */
async function meetingsOf({ state, loaders }: ReadingContext, period: Period, withoutTeam: boolean) {
  const { network } = state;
  const until = sinceDay(period.until);
  const reach = reachInPeriod(
    network,
    sinceDay(period.from),
    period.state === 'FUTURE' ? ALWAYS : until,
    withoutTeam,
  );
  const made = attributeTies(network, growthPoints(network, until), until, withoutTeam).meetings;
  const ids = reach.meetings.map(({ meeting }) => network.meetings.list[meeting] ?? '');
  const stored = await Promise.all(ids.map((id) => loaders.meeting.load(id)));
  const shown = reach.meetings.map(({ meeting, ...counts }, i) => {
    return {
      id: ids[i] ?? '',
      title: stored[i]?.title ?? '',
      heldOn: isoDay(network.heldOn[meeting] ?? ALWAYS) ?? period.until,
      ties: made[meeting]?.made ?? 0,
      ...counts,
    };
  });
  return { ...reach, shown };
}

/** Pairs without an open tie on the eve of a project of the period: those who work together for the first time. */
function firstTimePairsOf(
  state: NetworkState,
  { parts }: DatedRecords,
  started: readonly ProjectDay[],
): number {
  const { indexOf } = state.network.people;
  return sum(
    started.map(({ id, startedOn }) => {
      if (startedOn === null) return 0;
      const members = parts.flatMap(({ project, person }) =>
        project === id ? (indexOf.get(person) ?? []) : [],
      );
      return firstTimePairs(state.at(plusDays(startedOn, -1)).acquaintances, members).length;
    }),
  );
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/**
 * The results of a period, all of it read from the graph: counts over its days, both in it; ties, isolation and
 * continuity as they are at its end against the day before it. INVALID when it ends before it begins.
 */
export async function viewResults(context: ReadingContext, question: ResultsQuestion): Promise<Results> {
  const { state, desk, viewer } = context;
  const { from, to, withoutTeam } = question;
  const period = readPeriod(from, to, state.today());
  const records = await readDatedRecords(desk.database, state.today());
  const counts = countRecords(records, period);
  const { shown, ...reach } = await meetingsOf(context, period, withoutTeam);
  const before = dayBefore(period, firstMeetingOf(state, period.until));
  const frame = frameOf(state, period, before, withoutTeam);
  const isFuture = period.state === 'FUTURE';
  const values: Readonly<Record<ResultFigureId, number | null>> = {
    meetings: shown.length,
    people: reach.people,
    newPeople: sum(shown.map(({ newPeople }) => newPeople)),
    attendances: sum(shown.map(({ people }) => people)),
    structures: reach.structures,
    newStructures: sum(shown.map(({ newStructures }) => newStructures)),
    responseRate: isFuture ? null : viewResponse(viewer, state, period.until, withoutTeam).rate,
    acquaintancesNew: newEdges(frame, 'PEOPLE'),
    acquaintances: frame.after?.acquaintances.edgeCount ?? null,
    tiesNew: newEdges(frame, 'STRUCTURES'),
    ties: frame.after?.ties.edgeCount ?? null,
    ideas: counts.ideas,
    ideasBecame: counts.ideasBecame,
    projects: counts.projects,
    firstTimePairs: firstTimePairsOf(state, records, counts.started),
    actionsDone: counts.actionsDone,
    introductions: counts.introductions,
    introductionsMet: counts.introductionsMet,
    outreachNew: counts.outreachNew,
    outreachOpen: isFuture ? null : counts.outreachOpen,
  };
  const wasIsolated = frame.before && isolatedIn(frame.before);
  const isIsolated = frame.after && new Set(isolatedIn(frame.after));
  const inPeriod = isIn(period);
  const said = await listTestimonies(context, { about: null, mine: false, published: true });
  const findings = isFuture ? [] : await listFindings(context, { theme: null, kind: null, structure: null });
  return {
    territory: state.name,
    from,
    to,
    today: period.today,
    until: period.until,
    state: period.state,
    before,
    withoutTeam,
    figures: RESULT_FIGURES.map((id) => ({ id, value: values[id] })),
    meetings: shown.map((meeting) => ({ ...meeting, ideas: counts.ideasOf.get(meeting.id) ?? 0 })),
    projects: [...counts.started],
    byStatus: [...counts.byStatus],
    followUps: [...counts.followUps],
    isolation: [false, true].map((without) => {
      const both = frameOf(state, period, before, without);
      return {
        withoutTeam: without,
        before: both.before && isolatedIn(both.before).length,
        after: both.after && isolatedIn(both.after).length,
      };
    }),
    noLongerIsolated: (wasIsolated ?? [])
      .filter((index) => frame.after?.structures[index] && !isIsolated?.has(index))
      .map(
        (index) => state.network.records.structures[state.network.structureRecord[index] ?? -1]?.name ?? '',
      )
      .sort((a, b) => a.localeCompare(b, 'fr')),
    continuity: continuityOf(state, frame),
    coverage: coverageOf(state, frame),
    // As they are published, whoever asks.
    testimonies: said
      .filter(({ publishedAt }) => publishedAt !== null && inPeriod(publishedAt))
      .map((one) => ({ ...one, personName: null })),
    findings: findings
      .filter(({ confidentiality }) => confidentiality === 'PUBLIC')
      .map((finding) => ({ ...finding, structures: [...finding.structures] })),
    words: await readWords(context, period),
  };
}
