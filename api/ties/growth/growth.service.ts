import type { Viewer } from '../../access/viewer';
import { isoDay, sinceDay } from '../../network/day';
import { attributeTies } from '../../network/growth/attribution';
import { endedIsolation } from '../../network/growth/ended-isolation';
import { FIGURES, tooFewAnswers } from '../../network/growth/figures';
import { growthOf } from '../../network/growth/growth';
import { membersAt } from '../../network/growth/members';
import { growthPoints, NONE } from '../../network/growth/points';
import { type Reach, reachAt } from '../../network/growth/reach';
import { stageFacts, stageOf } from '../../network/growth/stage';
import type { TerritoryNetwork } from '../../network/territory-network';
import type { NetworkState } from '../network-state';
import type { Growth, GrowthPointFigures, SurveyResponse } from './growth.type';

/** Answers kept of one revision: a page asks with and without the team. */
const KEPT = 8;

/** A memory of answers by day and team, gone with the revision that they are of. */
function keptByRevision<T>(make: (state: NetworkState, asOf: string, withoutTeam: boolean) => T) {
  const revisions = new WeakMap<TerritoryNetwork, Map<string, T>>();
  return (state: NetworkState, asOf: string, withoutTeam: boolean): T => {
    const answers = revisions.get(state.network) ?? new Map<string, T>();
    revisions.set(state.network, answers);
    const key = `${asOf} ${withoutTeam}`;
    const answer = answers.get(key) ?? make(state, asOf, withoutTeam);
    answers.delete(key);
    answers.set(key, answer);
    if (answers.size > KEPT) answers.delete(answers.keys().next().value ?? '');
    return answer;
  };
}

function responseOf({ asked, answered }: Reach): SurveyResponse {
  const [all, said] = [asked.at(-1) ?? 0, answered.at(-1) ?? 0];
  const rate = all === 0 ? null : said / all;
  return { asked: all, answered: said, rate, tooFew: tooFewAnswers(rate) };
}

const grown = keptByRevision((state, asOf, withoutTeam): Growth => {
  const { network } = state;
  const day = sinceDay(asOf);
  const growth = growthOf(network, day, withoutTeam);
  const attribution = attributeTies(network, growth.points, day, withoutTeam);
  const ended = endedIsolation(network, growth, attribution);
  const { days, meetings, placeOf } = growth.points;
  const meetingId = (meeting: number): string | null =>
    meeting === NONE ? null : (network.meetings.list[meeting] ?? null);
  const at = state.at(asOf, withoutTeam);
  const facts = stageFacts(at.ties, at.structures);
  const structure = (index: number) => ({
    id: network.structures.list[index] ?? '',
    label: network.records.structures[network.structureRecord[index] ?? -1]?.name ?? '',
  });
  return {
    asOf,
    withoutTeam,
    revision: state.revision,
    points: growth.figures.map(
      (figures, point): GrowthPointFigures => ({
        day: isoDay(days[point] as number) ?? asOf,
        meetingId: meetingId(meetings[point] as number),
        values: FIGURES.map(({ id }) => figures[id]),
        ...figures,
      }),
    ),
    figures: FIGURES.map((figure) => ({ ...figure })),
    meetings: [...meetings]
      .filter((meeting) => meeting !== NONE)
      .map((meeting) => {
        const brought = attribution.meetings[meeting];
        return {
          meetingId: meetingId(meeting) ?? '',
          ties: brought?.made ?? 0,
          metBefore: brought?.metBefore ?? 0,
          judged: brought?.judged ?? 0,
          stillOpen: brought?.stillOpen ?? 0,
          noLongerIsolated: (ended[meeting] ?? []).map(structure),
        };
      }),
    unattributed: attribution.unattributed,
    elsewhere: attribution.meetings.reduce(
      (sum, { made }, meeting) => sum + (placeOf[meeting] === NONE ? made : 0),
      0,
    ),
    stage: { stage: stageOf(facts), ...facts },
    response: responseOf(growth.reach),
  };
});

/** Growth by the date (today when null); asked again of one revision it is at hand. */
export const viewGrowth = (
  _viewer: Viewer,
  state: NetworkState,
  asOf: string | null,
  withoutTeam: boolean,
): Growth => grown(state, asOf ?? state.today(), withoutTeam);

const responded = keptByRevision((state, asOf, withoutTeam): SurveyResponse => {
  const points = growthPoints(state.network, sinceDay(asOf));
  return responseOf(reachAt(state.network, points, membersAt(state.network, points, withoutTeam)));
});

/** How many have answered by the date (today when null): whether people may be put in an order. */
export const viewResponse = (
  _viewer: Viewer,
  state: NetworkState,
  asOf: string | null,
  withoutTeam: boolean,
): SurveyResponse => responded(state, asOf ?? state.today(), withoutTeam);
