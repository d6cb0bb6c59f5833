import type { Day } from '../day';
import type { TerritoryNetwork } from '../territory-network';
import { bordersAt, cityGroups, kindGroups, stageGroups } from './borders';
import { acquaintanceEdges, type DatedEdges, structureEdges } from './dated-edges';
import type { FigureId } from './figures';
import { type Members, membersAt } from './members';
import { type GrowthPoints, growthPoints } from './points';
import { type Reach, reachAt } from './reach';
import { type Spans, Tally } from './spans';
import { sweepEdges } from './sweep';
import { trianglesAt } from './triangles';

export type Figures = Readonly<Record<FigureId, number | null>>;

/** The network over time; what figures are read from stays with them. */
export interface Growth {
  readonly points: GrowthPoints;
  readonly members: Members;
  readonly reach: Reach;
  readonly acquaintances: DatedEdges;
  readonly ties: DatedEdges;
  /** By point. */
  readonly figures: readonly Figures[];
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function present({ start, end }: Spans, points: number): Float64Array {
  const tally = new Tally(points);
  start.forEach((from, i) => {
    tally.add(from, end[i] as number);
  });
  return tally.counts();
}

/** The figures of one of the two networks, by point, in the words of both. */
function figuresOf(
  edges: DatedEdges,
  size: number,
  points: number,
  present: Float64Array,
  first: Int32Array,
) {
  const sweep = sweepEdges(edges, size, points, first);
  const triangles = trianglesAt(edges, size, points);
  return (point: number) => {
    const n = present[point] as number;
    const m = sweep.edges[point] as number;
    const since = (column: Float64Array) => (point === 0 ? null : (column[point] as number));
    return {
      edges: m,
      added: since(sweep.added),
      lost: since(sweep.lost),
      newcomers: since(sweep.newcomers),
      known: since(sweep.known),
      outside: since(sweep.outside),
      alone: n - (sweep.tied[point] as number),
      largest: n === 0 ? null : (sweep.largest[point] as number) / n,
      density: n < 2 ? null : (2 * m) / (n * (n - 1)),
      meanDegree: ratio(2 * m, n),
      transitivity: ratio(3 * (triangles[point] as number), sweep.pairs[point] as number),
    };
  };
}

/**
 * Growth of design.md section 4, without the team where it is left out: one pass over the dated edges of A and one
 * over those of S, whatever the number of points; only transitivity costs more. O(records log records of one +
 * edges^1.5 + points), and O(edges) for each point where a tie ends that held a part together.
 */
export function growthOf(network: TerritoryNetwork, asOf: Day, withoutTeam: boolean): Growth {
  const points = growthPoints(network, asOf);
  const members = membersAt(network, points, withoutTeam);
  const reach = reachAt(network, points, members);
  const acquaintances = acquaintanceEdges(network, points, members);
  const ties = structureEdges(network, points, members, acquaintances);
  const { count } = points;
  const people = network.people.list.length;
  const employed = present(members.people, count);
  const a = figuresOf(acquaintances, people, count, employed, reach.firstOfPeople);
  const structures = network.structures.list.length;
  const s = figuresOf(ties, structures, count, reach.registered, reach.firstOfStructures);
  const city = bordersAt(ties, count, cityGroups(network));
  const kind = bordersAt(ties, count, kindGroups(network));
  const stage = bordersAt(ties, count, stageGroups(network, points));
  const eiIndex = ({ external, internal }: typeof city, point: number) =>
    ratio(
      (external[point] as number) - (internal[point] as number),
      (external[point] as number) + (internal[point] as number),
    );
  const figures = Array.from({ length: count }, (_, point): Figures => {
    const [ofA, ofS] = [a(point), s(point)];
    const registered = reach.registered[point] as number;
    return {
      structuresRegistered: registered,
      structuresReached: reach.structuresReached[point] as number,
      peopleReached: reach.peopleReached[point] as number,
      responseRate: ratio(reach.answered[point] as number, reach.asked[point] as number),
      acquaintances: ofA.edges,
      acquaintancesNew: ofA.added,
      acquaintancesLost: ofA.lost,
      acquaintancesNewcomers: ofA.newcomers,
      acquaintancesKnown: ofA.known,
      acquaintancesOutside: ofA.outside,
      ties: ofS.edges,
      tiesNew: ofS.added,
      tiesLost: ofS.lost,
      tiesNewcomers: ofS.newcomers,
      tiesKnown: ofS.known,
      tiesOutside: ofS.outside,
      isolated: ofS.alone,
      isolatedShare: ratio(ofS.alone, registered),
      largestShare: ofS.largest,
      acquaintanceDensity: ofA.density,
      tieDensity: ofS.density,
      acquaintanceMeanDegree: ofA.meanDegree,
      tieMeanDegree: ofS.meanDegree,
      acquaintanceTransitivity: ofA.transitivity,
      tieTransitivity: ofS.transitivity,
      betweenCities: ratio(
        city.external[point] as number,
        (city.external[point] as number) + (city.internal[point] as number),
      ),
      eiCity: eiIndex(city, point),
      eiKind: eiIndex(kind, point),
      eiStage: eiIndex(stage, point),
    };
  });
  return { points, members, reach, acquaintances, ties, figures };
}
