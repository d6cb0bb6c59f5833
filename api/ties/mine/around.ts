import { isoDay } from '../../network/day';
import type { NetworkAt } from '../../network/network-at';
import { type ContactGraph, contactGraphOf } from '../../network/trusted-contacts/contact-graph';
import { explainRoute } from '../../network/trusted-contacts/contact-steps';
import { type ReachQuestion, reach } from '../../network/trusted-contacts/reach';
import {
  employersOf,
  type Surroundings,
  structuresWithin,
  type WorthMeeting,
  worthMeeting,
} from '../../network/trusted-contacts/worth-meeting';
import type { RequestContext } from '../../request-context';
import type { NetworkState } from '../network-state';
import { saidSince } from './my-ties.repository';
import type { MyIntroduction, MyNews, MyNewsMove, MyTie } from './my-ties.type';
import { knownBefore, type Move, newsAround } from './news';

/** Two people between, and whom one reaches. */
const STEPS = 3;
const INTRODUCTIONS = 6;
const NEWS = 12;
const NEW_WAYS = 6;

const graphs = new WeakMap<NetworkAt, ContactGraph>();
function graphOf(at: NetworkAt): ContactGraph {
  const known = graphs.get(at) ?? contactGraphOf(at);
  graphs.set(at, known);
  return known;
}

/** Who is within a few steps on the day; nobody for somebody who works nowhere. */
const withinReach = (at: NetworkAt, question: Omit<ReachQuestion, 'most'>) =>
  at.people[question.from] ? reach(graphOf(at), { ...question, most: STEPS }) : new Map();

const surroundings = ({ network, index }: NetworkState, at: NetworkAt): Surroundings => ({
  citiesOf: (structure) => index.citiesOf(network.structures.list[structure] ?? ''),
  stagesOf: (structure) => index.stagesAt(network.structures.list[structure] ?? '', at.asOf),
});

function told({ network }: NetworkState, at: NetworkAt, from: number, asOf: string) {
  const [people, structures] = [network.people.list, network.structures.list];
  return ({ structure, way, town, stages }: WorthMeeting): MyIntroduction => {
    const { score, solid, steps } = explainRoute(at, from, way, (one) => one === structure);
    return {
      structureId: structures[structure] ?? '',
      town,
      stages: [...stages],
      asOf,
      route: {
        score,
        solid,
        steps: steps.map((step) => ({
          personId: people[step.person] ?? '',
          structureId: step.structure === null ? null : (structures[step.structure] ?? null),
          meetingId: step.meeting,
          since: isoDay(step.since),
          evidence: [...step.evidence],
          asOf,
        })),
      },
    };
  };
}

export interface Middle {
  readonly me: number;
  readonly ties: readonly MyTie[];
  /** The day with which today is compared; null for no news. */
  readonly since: string | null;
  /** The first day on which one said of each, and each of one. */
  readonly saidBy: ReadonlyMap<string, string>;
  readonly saidOf: ReadonlyMap<string, string>;
}

/** Whom one could be introduced to, and what changed around one. */
export async function around(
  { state, desk }: RequestContext,
  { me, ties, since, saidBy, saidOf }: Middle,
): Promise<{ readonly introductions: MyIntroduction[]; readonly news: MyNews | null }> {
  const asOf = state.today();
  const at = state.at(asOf);
  const { people, structures } = state.network;
  const levels = new Map(
    ties.flatMap(({ personId, level }) =>
      level === null ? [] : [[people.indexOf.get(personId) ?? -1, level] as const],
    ),
  );
  const near = surroundings(state, at);
  const ways = withinReach(at, { from: me, ownLevels: levels });
  const worth = worthMeeting(at, me, ways, near);
  const introductions = worth.slice(0, INTRODUCTIONS).map(told(state, at, me, asOf));
  if (since === null) return { introductions, news: null };

  const before = state.at(since);
  const known = knownBefore(state.network, await saidSince(desk.database, since, asOf));
  const withinBefore = structuresWithin(
    before,
    me,
    withinReach(before, { from: me, leftOut: (a, b) => !known(a, b) }),
  );
  const towns = new Set([...employersOf(at, me)].flatMap(near.citiesOf));
  const inTown = structures.list.flatMap((_, one) =>
    near.citiesOf(one).some((city) => towns.has(city)) ? [one] : [],
  );
  const friends = ties.flatMap(({ personId, mine, theirs }) =>
    mine || theirs ? [people.indexOf.get(personId) ?? -1] : [],
  );
  const { joined, left, newcomers, connected } = newsAround(before, at, me, { friends, inTown, known });
  const move = ({ person, structure }: Move): MyNewsMove => ({
    personId: people.list[person] ?? '',
    structureId: structures.list[structure] ?? '',
    asOf,
  });
  const isErased = ({ person }: Move) => state.network.erased[person] === 1;
  /** Where no day is known on which it was said, the day from which it holds. */
  const lastSaid = ({ personId, since: holds }: MyTie) =>
    [saidBy.get(personId), saidOf.get(personId)]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ??
    holds ??
    '';
  return {
    introductions,
    news: {
      since,
      asOf,
      confirmedIds: ties
        .filter((tie) => tie.confirmed && lastSaid(tie) >= since)
        .map(({ personId }) => personId),
      namedByIds: ties
        .filter((tie) => tie.theirs && !tie.mine && lastSaid(tie) >= since)
        .map(({ personId }) => personId),
      reachableIds: before.people[me]
        ? worth
            .filter(({ structure }) => !withinBefore.has(structure))
            .slice(0, NEW_WAYS)
            .map(({ structure }) => structures.list[structure] ?? '')
        : [],
      connectedIds: connected.map((structure) => structures.list[structure] ?? ''),
      joined: joined.slice(0, NEWS).map(move),
      left: left
        .filter((one) => !isErased(one))
        .slice(0, NEWS)
        .map(move),
      newcomers: newcomers.slice(0, NEWS).map(move),
      newcomersInAll: newcomers.length,
    },
  };
}
