import Graph from 'graphology';
import { largestConnectedComponent } from 'graphology-components';
import { undirectedDensity } from 'graphology-metrics/graph';
import type { Figures } from '../../../api/network/growth/growth';
import type { TerritoryRecords } from '../../../api/network/records';
import { plusDays } from '../../../api/plus-days';

/** A day, and which rencontre of it has been by then. */
interface Point {
  readonly day: string;
  readonly meeting: string | null;
}

interface Dated {
  readonly since: string | null;
  readonly until: string | null;
}

const holdsOn = ({ since, until }: Dated, day: string) =>
  (since ?? '') <= day && (until === null || until > day);

/** The points, from the records alone. */
export function pointsOf({ meetings }: TerritoryRecords, asOf: string): Point[] {
  const held = meetings
    .filter(({ kind, heldOn }) => kind === 'TERRITORIAL' && heldOn <= asOf)
    .sort((a, b) => (`${a.heldOn} ${a.id}` < `${b.heldOn} ${b.id}` ? -1 : 1));
  const first = held[0];
  return [
    ...(first ? [{ day: plusDays(first.heldOn, -1), meeting: null }] : []),
    ...held.map(({ id, heldOn }) => ({ day: heldOn, meeting: id })),
    { day: asOf, meeting: null },
  ];
}

/** The two networks of a point as another library holds them, by scanning every record. */
function networksAt(records: TerritoryRecords, points: readonly Point[], at: number, withoutTeam: boolean) {
  const { day } = points[at] as Point;
  const rank = (meeting: string | null) =>
    points.findIndex((point) => meeting !== null && point.meeting === meeting);
  const heldOn = new Map(records.meetings.map((meeting) => [meeting.id, meeting.heldOn]));
  const dayOf = (row: TerritoryRecords['acquaintances'][number]) =>
    row.since ?? heldOn.get(row.meetingId ?? '') ?? null;
  const jobs = records.employments.filter((job) => holdsOn(job, day));
  const coordinating = new Set(records.structures.filter((s) => s.coordinates).map(({ id }) => id));
  const team = new Set(
    withoutTeam
      ? jobs.filter(({ structure }) => coordinating.has(structure)).map(({ person }) => person)
      : [],
  );
  const open = new Set(
    records.structures.filter((s) => holdsOn(s, day) && !(withoutTeam && s.coordinates)).map(({ id }) => id),
  );
  const erased = new Set(records.people.filter((person) => person.erased).map(({ id }) => id));
  const employed = new Set(
    jobs.map(({ person }) => person).filter((person) => !team.has(person) && !erased.has(person)),
  );
  const A = new Graph({ type: 'undirected' });
  for (const person of employed) A.addNode(person);
  const samePair = (x: { from: string; to: string }, y: { from: string; to: string }) =>
    (x.from === y.from && x.to === y.to) || (x.from === y.to && x.to === y.from);
  /** Of two rencontres on one day, what the second made is not there at the first — unless it only goes on. */
  const beginsLater = (row: TerritoryRecords['acquaintances'][number], since: string | null) => {
    if (since !== day) return false;
    const pair = records.acquaintances.filter((other) => samePair(other, row));
    if (pair.some((other) => (dayOf(other) ?? '') < day && (other.until === null || other.until >= day)))
      return false;
    const named = pair
      .filter((other) => dayOf(other) === day && (other.until === null || other.until > day))
      .flatMap(({ meetingId }) => (meetingId !== null && heldOn.has(meetingId) ? [meetingId] : []))
      .sort()[0];
    return named !== undefined && heldOn.get(named) === day && rank(named) > at;
  };
  for (const row of records.acquaintances) {
    const dated = { since: dayOf(row), until: row.until };
    if (
      row.from === row.to ||
      !holdsOn(dated, day) ||
      (row.until !== null && row.until <= (dated.since ?? ''))
    )
      continue;
    if (beginsLater(row, dated.since)) continue;
    if (A.hasNode(row.from) && A.hasNode(row.to)) A.mergeEdge(row.from, row.to);
  }
  const S = new Graph({ type: 'undirected' });
  for (const structure of open) S.addNode(structure);
  const tie = (s: string, t: string) => {
    if (s !== t && S.hasNode(s) && S.hasNode(t)) S.mergeEdge(s, t);
  };
  for (const row of records.collaborations) if (holdsOn(row, day)) tie(row.from, row.to);
  const employersOf = (person: string) =>
    employed.has(person) ? jobs.filter((job) => job.person === person).map(({ structure }) => structure) : [];
  A.forEachEdge((_edge, _attributes, a, b) => {
    for (const s of employersOf(a)) for (const t of employersOf(b)) tie(s, t);
  });
  for (const person of employed)
    for (const s of employersOf(person)) for (const t of employersOf(person)) tie(s, t);
  return { A, S, day, team, erased };
}

const edgeNames = (graph: Graph) => new Set(graph.mapEdges((_e, _x, a, b) => [a, b].sort().join(' ')));
const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** Triples of nodes, each looked at. */
function transitivity(graph: Graph): number | null {
  let [closed, all] = [0, 0];
  graph.forEachNode((node) => {
    const near = graph.neighbors(node);
    near.forEach((a, i) => {
      for (const b of near.slice(i + 1)) {
        all += 1;
        if (graph.hasEdge(a, b)) closed += 1;
      }
    });
  });
  return ratio(closed, all);
}

function measures(graph: Graph) {
  const n = graph.order;
  const degrees = graph.mapNodes((node) => graph.degree(node));
  return {
    alone: degrees.filter((degree) => degree === 0).length,
    largest: n === 0 ? null : largestConnectedComponent(graph).length / n,
    density: n < 2 ? null : undirectedDensity(graph),
    mean: ratio(
      degrees.reduce((a, b) => a + b, 0),
      n,
    ),
    transitivity: transitivity(graph),
  };
}

function borders(graph: Graph, groupsOf: (structure: string) => readonly string[]) {
  let [internal, external] = [0, 0];
  graph.forEachEdge((_e, _x, a, b) => {
    const [here, there] = [groupsOf(a), groupsOf(b)];
    if (here.length === 0 || there.length === 0) return;
    if (here.some((group) => there.includes(group))) internal += 1;
    else external += 1;
  });
  return {
    share: ratio(external, internal + external),
    index: ratio(external - internal, internal + external),
  };
}

/** Every figure of every point from the records alone, point by point, with graphology. */
export function recount(records: TerritoryRecords, asOf: string, withoutTeam: boolean): Figures[] {
  const points = pointsOf(records, asOf);
  const rankOf = (meeting: string) => points.findIndex((point) => point.meeting === meeting);
  const came = records.attendance
    .map(({ from, to }) => ({ person: from, at: rankOf(to) }))
    .filter(({ at }) => at !== -1);
  const firstOf = new Map<string, number>();
  const firstOfStructure = new Map<string, number>();
  const note = (map: Map<string, number>, key: string, at: number) =>
    map.set(key, Math.min(map.get(key) ?? Infinity, at));
  for (const { person, at } of came) {
    note(firstOf, person, at);
    for (const job of records.employments)
      if (job.person === person && holdsOn(job, points[at]?.day ?? ''))
        note(firstOfStructure, job.structure, at);
  }
  const heldOn = new Map(records.meetings.map((meeting) => [meeting.id, meeting.heldOn]));
  const hasSpoken = (person: string, at: number) => {
    const by = (day: string | null, meeting: string | null) => {
      const ranked = meeting !== null && heldOn.get(meeting) === day ? rankOf(meeting) : -1;
      return ranked !== -1 ? ranked <= at : (day ?? '') <= (points[at]?.day ?? '');
    };
    return (
      records.answers.some((row) => row.from === person && by(heldOn.get(row.to) ?? null, row.to)) ||
      records.acquaintances.some(
        (row) =>
          row.from === person &&
          row.ownWord &&
          by(row.since ?? heldOn.get(row.meetingId ?? '') ?? null, row.meetingId),
      )
    );
  };
  let before: ReturnType<typeof networksAt> | null = null;
  return points.map((_point, at): Figures => {
    const now = networksAt(records, points, at, withoutTeam);
    const { A, S, day, team, erased } = now;
    const reached = [...firstOf]
      .filter(([person, first]) => first <= at && !team.has(person))
      .map(([person]) => person);
    const asked = reached.filter((person) => !erased.has(person));
    const kinds = (graph: Graph, old: Graph | undefined, first: ReadonlyMap<string, number>) => {
      if (!old) return { added: null, lost: null, newcomers: null, known: null, outside: null };
      const [here, there] = [edgeNames(graph), edgeNames(old)];
      const fresh = [...here]
        .filter((edge) => !there.has(edge))
        .map((edge) => edge.split(' ').map((end) => first.get(end) ?? Infinity));
      const newcomers = fresh.filter((ends) => ends.includes(at)).length;
      const known = fresh.filter((ends) => ends.every((end) => end < at)).length;
      return {
        added: fresh.length,
        lost: [...there].filter((edge) => !here.has(edge)).length,
        newcomers,
        known,
        outside: fresh.filter((ends) => !ends.includes(at) && ends.some((end) => end > at)).length,
      };
    };
    const [ofA, ofS] = [kinds(A, before?.A, firstOf), kinds(S, before?.S, firstOfStructure)];
    const [a, s] = [measures(A), measures(S)];
    const cities = borders(S, (id) =>
      records.locations.filter(({ from }) => from === id).map(({ to }) => to),
    );
    const record = (id: string) => records.structures.find((one) => one.id === id);
    before = now;
    return {
      structuresRegistered: S.order,
      structuresReached: S.nodes().filter((id) => (firstOfStructure.get(id) ?? Infinity) <= at).length,
      peopleReached: reached.length,
      responseRate: ratio(asked.filter((person) => hasSpoken(person, at)).length, asked.length),
      acquaintances: A.size,
      acquaintancesNew: ofA.added,
      acquaintancesLost: ofA.lost,
      acquaintancesNewcomers: ofA.newcomers,
      acquaintancesKnown: ofA.known,
      acquaintancesOutside: ofA.outside,
      ties: S.size,
      tiesNew: ofS.added,
      tiesLost: ofS.lost,
      tiesNewcomers: ofS.newcomers,
      tiesKnown: ofS.known,
      tiesOutside: ofS.outside,
      isolated: s.alone,
      isolatedShare: ratio(s.alone, S.order),
      largestShare: s.largest,
      acquaintanceDensity: a.density,
      tieDensity: s.density,
      acquaintanceMeanDegree: a.mean,
      tieMeanDegree: s.mean,
      acquaintanceTransitivity: a.transitivity,
      tieTransitivity: s.transitivity,
      betweenCities: cities.share,
      eiCity: cities.index,
      eiKind: borders(S, (id) => [record(id)?.kind ?? '']).index,
      eiStage: borders(S, (id) =>
        records.positions
          .filter((row) => row.structure === id && holdsOn(row, day))
          .map(({ stage }) => stage),
      ).index,
    };
  });
}
