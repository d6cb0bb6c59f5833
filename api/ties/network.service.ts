import type { Viewer } from '../access/viewer';
import { errors } from '../errors';
import type { NetworkLevel, PathStage, StructureKind } from '../kinds';
import { isoDay } from '../network/day';
import type { Graph } from '../network/graph';
import type { NetworkAt } from '../network/network-at';
import type { Without } from './fragility.type';
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
  shown: ReadonlySet<number>,
  level: NetworkLevel,
  minWeight: number,
): NetworkEdge[] {
  const edges: NetworkEdge[] = [];
  for (let edge = 0; edge < graph.edgeCount; edge += 1) {
    const [source, target] = [graph.source[edge] ?? 0, graph.target[edge] ?? 0];
    if (!shown.has(source) || !shown.has(target)) continue;
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
  const members = level === 'STRUCTURES' ? at.structures : at.people;
  const nodeOf = nodesOf(state, at, level);
  const all: { readonly index: number; readonly node: NetworkNode }[] = [];
  members.forEach((member, index) => {
    if (!member) return;
    const node = nodeOf(index);
    if (!passes(node, filter)) return;
    all.push({ index, node });
  });
  all.sort(
    (a, b) =>
      Number(b.node.isolated) - Number(a.node.isolated) || b.node.degree - a.node.degree || a.index - b.index,
  );
  const shown = all.slice(0, filter.first);
  const graph = level === 'STRUCTURES' ? at.ties : at.acquaintances;
  const ids = level === 'STRUCTURES' ? state.network.structures.list : state.network.people.list;
  return {
    level,
    asOf,
    nodes: shown.map(({ node }) => node),
    edges: edgesAmong(
      viewer,
      graph,
      ids,
      new Set(shown.map(({ index }) => index)),
      level,
      filter.minWeight ?? 0,
    ),
    revision: state.revision,
    truncated: shown.length < all.length,
  };
}
