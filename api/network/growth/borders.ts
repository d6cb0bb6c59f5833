import { PATH_STAGES } from '../../kinds';
import { sinceDay, untilDay } from '../day';
import type { TerritoryNetwork } from '../territory-network';
import type { DatedEdges } from './dated-edges';
import type { GrowthPoints } from './points';
import { Tally } from './spans';

/** Edges within a group and over its border, by point; those with an end that has no group are in neither. */
export interface Borders {
  readonly internal: Float64Array;
  readonly external: Float64Array;
}

/** The groups of each structure, which change at some points: those of s from `from[i]` on are `groups[i]`. */
interface GroupsOverTime {
  readonly of: (
    structure: number,
  ) => readonly { readonly from: number; readonly groups: readonly number[] }[];
}

const always = (groups: readonly number[]) => [{ from: 0, groups }];

function grouped(
  network: TerritoryNetwork,
  pairs: readonly { readonly from: string; readonly to: string }[],
): GroupsOverTime {
  const numbers = new Map<string, number>();
  const groups = network.structures.list.map((): number[] => []);
  for (const { from, to } of pairs) {
    const number = numbers.get(to) ?? numbers.size;
    numbers.set(to, number);
    groups[network.structures.indexOf.get(from) ?? -1]?.push(number);
  }
  const all = groups.map(always);
  return { of: (structure) => all[structure] ?? [] };
}

export const cityGroups = (network: TerritoryNetwork): GroupsOverTime =>
  grouped(network, network.records.locations);

export const kindGroups = (network: TerritoryNetwork): GroupsOverTime =>
  grouped(
    network,
    network.records.structures.map(({ id, kind }) => ({ from: id, to: kind })),
  );

/** Positions are dated: a structure's stages are known anew at each point where one begins or ends. */
export function stageGroups(network: TerritoryNetwork, points: GrowthPoints): GroupsOverTime {
  const held = network.structures.list.map((): (readonly [number, number, number])[] => []);
  for (const { structure, stage, since, until } of network.records.positions) {
    const span = [points.placeOfDay(sinceDay(since)), points.placeOfDay(untilDay(until))] as const;
    held[network.structures.indexOf.get(structure) ?? -1]?.push([PATH_STAGES.indexOf(stage), ...span]);
  }
  const all = held.map((positions) => {
    const turns = [...new Set([0, ...positions.flatMap(([, start, end]) => [start, end])])];
    return turns
      .sort((a, b) => a - b)
      .map((from) => ({
        from,
        groups: positions.filter(([, start, end]) => start <= from && end > from).map(([stage]) => stage),
      }));
  });
  return { of: (structure) => all[structure] ?? [] };
}

/** O(edges × the times that the groups of their ends change × groups²). */
export function bordersAt(edges: DatedEdges, points: number, groups: GroupsOverTime): Borders {
  const [internal, external] = [new Tally(points), new Tally(points)];
  for (let e = 0; e < edges.length; e += 1) {
    const [here, there] = [groups.of(edges.a[e] as number), groups.of(edges.b[e] as number)];
    const [start, end] = [edges.start[e] as number, edges.end[e] as number];
    let [i, j] = [0, 0];
    for (let from = start; from < end; ) {
      while ((here[i + 1]?.from ?? points) <= from) i += 1;
      while ((there[j + 1]?.from ?? points) <= from) j += 1;
      const to = Math.min(end, here[i + 1]?.from ?? points, there[j + 1]?.from ?? points);
      const [own, theirs] = [here[i]?.groups ?? [], there[j]?.groups ?? []];
      if (own.length > 0 && theirs.length > 0)
        (own.some((group) => theirs.includes(group)) ? internal : external).add(from, to);
      from = to;
    }
  }
  return { internal: internal.counts(), external: external.counts() };
}
