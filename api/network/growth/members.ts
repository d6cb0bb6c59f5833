import { rowsOf } from '../lookup';
import type { TerritoryNetwork } from '../territory-network';
import type { GrowthPoints } from './points';
import { common, type Span, type Spans, spansOf, united, without } from './spans';

/** Who is in the network at which points. */
export interface Members {
  /** People employed somewhere, by person index; without the team when it is left out. */
  readonly people: Spans;
  /** Structures that are open, by structure index; likewise. */
  readonly structures: Spans;
  /** People of the coordinating team, by person index; nobody when the team is not left out. */
  readonly team: Spans;
}

/** The points of an employment, by row. */
export const jobSpan = ({ employments }: TerritoryNetwork, points: GrowthPoints, row: number): Span => [
  points.placeOfDay(employments.since[row] as number),
  points.placeOfDay(employments.until[row] as number),
];

/** Membership at each point as `networkAt` has it on a day; O(employments log employments of a person). */
export function membersAt(network: TerritoryNetwork, points: GrowthPoints, withoutTeam: boolean): Members {
  const { employments, coordinates, erased, openSince, openUntil } = network;
  const size = network.people.list.length;
  const jobs = (person: number, counts: (row: number) => boolean): readonly Span[] => {
    const rows = rowsOf(employments.byFrom, person);
    const spans: Span[] = [];
    for (const row of rows) if (counts(row)) spans.push(jobSpan(network, points, row));
    return united(spans);
  };
  const team = spansOf(size, (person) =>
    withoutTeam ? jobs(person, (row) => coordinates[employments.to[row] as number] === 1) : [],
  );
  const anyJob = () => true;
  const ofTeam = (person: number): readonly Span[] => {
    const spans: Span[] = [];
    for (let i = team.offsets[person] as number; i < (team.offsets[person + 1] as number); i += 1)
      spans.push([team.start[i] as number, team.end[i] as number]);
    return spans;
  };
  return {
    team,
    people: spansOf(size, (person) => {
      if (erased[person]) return [];
      const employed = jobs(person, anyJob);
      return withoutTeam ? without(employed, ofTeam(person)) : employed;
    }),
    structures: spansOf(network.structures.list.length, (structure) => {
      if (withoutTeam && coordinates[structure]) return [];
      const open: Span = [
        points.placeOfDay(openSince[structure] as number),
        points.placeOfDay(openUntil[structure] as number),
      ];
      return common([open], [[0, points.count]]);
    }),
  };
}
