import type { Viewer } from '../access/viewer';
import { errors } from '../errors';
import type { NetworkLevel, PathStage, StructureKind } from '../kinds';
import { isoDay } from '../network/day';
import { degreeOf, type Graph } from '../network/graph';
import { groupBy } from '../network/lookup';
import type { NetworkAt } from '../network/network-at';
import { sideOf } from '../network/network-side';
import type { Without } from './fragility.type';
import { viewResponse } from './growth/growth.service';
import type { NetworkEdge, NetworkNode } from './network.type';
import { nodesOf, passes } from './network-node';
import type { NetworkState } from './network-state';
import { withoutSome } from './removed';
import { tieShown } from './tie-shown';

export interface NetworkFilter {
  readonly level: NetworkLevel;
  readonly asOf: string | null;
  readonly withoutTeam: boolean;
  readonly city: string | null;
  readonly kind: StructureKind | null;
  readonly stage: PathStage | null;
  readonly minWeight: number | null;
  readonly first: number;
  readonly without: Without | null;
}

export interface NetworkView {
  readonly level: NetworkLevel;
  readonly asOf: string;
  readonly nodes: NetworkNode[];
  readonly edges: NetworkEdge[];
  readonly revision: number;
  readonly truncated: boolean;
}

export const MAX_NODES = 20_000;

function edgesAmong(
  viewer: Viewer,
  graph: Graph,
  ids: readonly string[],
  shown: Uint8Array,
  level: NetworkLevel,
  minWeight: number,
): NetworkEdge[] {
  const edges: NetworkEdge[] = [];
  const { source: sources, target: targets } = graph;
  for (let edge = 0; edge < graph.edgeCount; edge += 1) {
    const source = sources[edge] as number;
    const target = targets[edge] as number;
    if (shown[source] === 0 || shown[target] === 0) continue;
    const bits = graph.bits[edge] ?? 0;
    const { weight, evidence } = tieShown(viewer, level, bits);
    if (weight < minWeight) continue;
    edges.push({
      source: ids[source] ?? '',
      target: ids[target] ?? '',
      weight,
      evidence,
      since: isoDay(graph.since[edge] ?? 0),
    });
  }
  return edges;
}

/** The members, isolated ones first, then the largest degree, then by id. O(nodes). */
function isolatedThenByDegree(graph: Graph, members: Uint8Array): number[] {
  const present: number[] = [];
  let most = 0;
  for (let node = 0; node < members.length; node += 1) {
    if (!members[node]) continue;
    present.push(node);
    most = Math.max(most, degreeOf(graph, node));
  }
  const ranks = Int32Array.from(present, (node) => {
    const degree = degreeOf(graph, node);
    return degree === 0 ? 0 : most - degree + 1;
  });
  return Array.from(groupBy(ranks, most + 1).rows, (place) => present[place] as number);
}

/** Refuses what a viewer may not ask of a network, or how many nodes nobody may. */
export function checkAsked(
  viewer: Viewer,
  { level, first, without }: Pick<NetworkFilter, 'level' | 'first' | 'without'>,
): void {
  if (!Number.isInteger(first) || first < 1 || first > MAX_NODES) {
    throw errors.invalid('first', `a number between 1 and ${MAX_NODES}`);
  }
  if (level === 'PEOPLE' && viewer.role === 'VISITOR') throw errors.signInNeeded('level');
  if (without && viewer.role === 'VISITOR') throw errors.signInNeeded('without');
}

/** The network of a day, as it is or as it would be left. */
export const networkOf = (
  state: NetworkState,
  date: string,
  { withoutTeam, without }: Pick<NetworkFilter, 'withoutTeam' | 'without'>,
): NetworkAt => (without ? withoutSome(state, date, withoutTeam, without) : state.at(date, withoutTeam));

/**
 * A(t) or S(t) as the filters choose to show it; degree and component are of the whole network. At most
 * `first` nodes: isolated ones first, then by degree, then by id. O(network).
 */
export function viewNetwork(viewer: Viewer, state: NetworkState, filter: NetworkFilter): NetworkView {
  checkAsked(viewer, filter);
  return chosenNetwork(viewer, state, filter);
}

/** The whole network of a day, however large, as an export takes it away. O(network). */
export const wholeNetwork = (
  viewer: Viewer,
  state: NetworkState,
  { level, asOf, withoutTeam }: Pick<NetworkFilter, 'level' | 'asOf' | 'withoutTeam'>,
): NetworkView =>
  chosenNetwork(viewer, state, {
    level,
    asOf,
    withoutTeam,
    city: null,
    kind: null,
    stage: null,
    minWeight: null,
    without: null,
    first: Number.POSITIVE_INFINITY,
  });

function chosenNetwork(viewer: Viewer, state: NetworkState, filter: NetworkFilter): NetworkView {
  const { level } = filter;
  const asOf = filter.asOf ?? state.today();
  const at = networkOf(state, asOf, filter);
  const { graph, members } = sideOf(at, level);
  const nodeOf = nodesOf(state, at, level);
  const nodes: NetworkNode[] = [];
  const shown = new Uint8Array(graph.size);
  let truncated = false;
  for (const index of isolatedThenByDegree(graph, members)) {
    const node = nodeOf(index);
    if (!passes(node, filter)) continue;
    truncated = nodes.length >= filter.first;
    if (truncated) break;
    nodes.push(node);
    shown[index] = 1;
  }
  // Under 65 % of answers no list of people is in order of a centrality (design.md section 4): who is shown stays.
  if (level === 'PEOPLE' && viewResponse(viewer, state, asOf, filter.withoutTeam).tooFew)
    nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = level === 'STRUCTURES' ? state.network.structures.list : state.network.people.list;
  return {
    level,
    asOf,
    nodes,
    edges: edgesAmong(viewer, graph, ids, shown, level, filter.minWeight ?? 0),
    revision: state.revision,
    truncated,
  };
}
