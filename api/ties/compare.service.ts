import type { Viewer } from '../access/viewer';
import { errors } from '../errors';
import { type NetworkComparison as Compared, compareNetworks, stateOf } from '../network/compare';
import { ALWAYS, isoDay, NEVER, sinceDay } from '../network/day';
import type { Graph } from '../network/graph';
import type { NetworkAt } from '../network/network-at';
import { sideOf } from '../network/network-side';
import { plusDays } from '../plus-days';
import type { ComparedEdge, ComparedNode, NetworkComparison } from './compare.type';
import { checkAsked, type NetworkFilter, networkOf } from './network.service';
import { nodesOf, passes } from './network-node';
import type { NetworkState } from './network-state';
import { tieShown } from './tie-shown';

export interface ComparisonFilter extends Omit<NetworkFilter, 'asOf'> {
  readonly from: string | null;
  readonly to: string | null;
  readonly changedOnly: boolean;
}

/** The eve of the first territorial rencontre held by a day; that day where there was none. O(rencontres). */
export function beforeTheFirst({ network }: NetworkState, day: string): string {
  let first = NEVER;
  network.heldOn.forEach((held, meeting) => {
    if (network.territorial[meeting] && held !== ALWAYS && held < first) first = held;
  });
  return first > sinceDay(day) ? day : plusDays(isoDay(first) ?? day, -1);
}

/** The days to compare; INVALID when they are not in order. */
function daysOf(state: NetworkState, filter: ComparisonFilter) {
  const to = filter.to ?? state.today();
  const from = filter.from ?? beforeTheFirst(state, to);
  if (from > to) throw errors.invalid('from', `a day that is not after ${to}`);
  return { from, to };
}

/** Every tie of both days as the viewer sees it, with the indices of its ends. */
function edgesOf(
  viewer: Viewer,
  before: Graph,
  after: Graph,
  compared: Compared,
  filter: ComparisonFilter,
  ids: readonly string[],
) {
  const { edges } = compared;
  const shownOf = (graph: Graph, edge: number) =>
    edge < 0 ? null : tieShown(viewer, filter.level, graph.bits[edge] ?? 0);
  return Array.from({ length: edges.length }, (_, i) => {
    const [source, target] = [edges.source[i] ?? 0, edges.target[i] ?? 0];
    const [inBefore, inAfter] = [edges.before[i] ?? -1, edges.after[i] ?? -1];
    const [old, now] = [shownOf(before, inBefore), shownOf(after, inAfter)];
    const edge: ComparedEdge = {
      source: ids[source] ?? '',
      target: ids[target] ?? '',
      state: stateOf(old !== null, now !== null),
      changed:
        old !== null &&
        now !== null &&
        (old.weight !== now.weight || old.evidence.join() !== now.evidence.join()),
      weightBefore: old?.weight ?? null,
      weightAfter: now?.weight ?? null,
      evidenceBefore: old?.evidence ?? null,
      evidenceAfter: now?.evidence ?? null,
      since: isoDay((now ? after.since[inAfter] : before.since[inBefore]) ?? 0),
    };
    return { source, target, edge };
  });
}

interface Found {
  readonly index: number;
  /** How many of its ties came, went or changed. */
  readonly moved: number;
  readonly node: ComparedNode;
}

/** Everybody of either day whom the filters let through on one of the two. */
function foundNodes(
  state: NetworkState,
  before: NetworkAt,
  after: NetworkAt,
  { degreeBefore, degreeAfter }: Compared,
  filter: ComparisonFilter,
  moved: Int32Array,
): Found[] {
  const [wasLike, isLike] = [nodesOf(state, before, filter.level), nodesOf(state, after, filter.level)];
  const found: Found[] = [];
  degreeBefore.forEach((was, index) => {
    const is = degreeAfter[index] ?? -1;
    if (was < 0 && is < 0) return;
    if (filter.changedOnly && !moved[index] && was >= 0 && is >= 0) return;
    const sides = [...(is >= 0 ? [isLike(index)] : []), ...(was >= 0 ? [wasLike(index)] : [])];
    const [shown] = sides;
    if (!shown || !sides.some((side) => passes(side, filter))) return;
    const node: ComparedNode = {
      ...shown,
      state: stateOf(was >= 0, is >= 0),
      degreeBefore: was < 0 ? null : was,
      degreeAfter: is < 0 ? null : is,
    };
    found.push({ index, moved: moved[index] ?? 0, node });
  });
  return found;
}

const counts = (
  { degreeBefore, degreeAfter }: Compared,
  edges: readonly { readonly edge: ComparedEdge }[],
) => {
  const sum = { ADDED: 0, LOST: 0, KEPT: 0 };
  for (const { edge } of edges) sum[edge.state] += 1;
  const members = { ADDED: 0, LOST: 0, KEPT: 0 };
  let [noLongerIsolated, newlyIsolated] = [0, 0];
  degreeBefore.forEach((was, index) => {
    const is = degreeAfter[index] ?? -1;
    if (was < 0 && is < 0) return;
    members[stateOf(was >= 0, is >= 0)] += 1;
    if (was === 0 && is > 0) noLongerIsolated += 1;
    if (was > 0 && is === 0) newlyIsolated += 1;
  });
  return {
    addedEdges: sum.ADDED,
    lostEdges: sum.LOST,
    keptEdges: sum.KEPT,
    changedEdges: edges.filter(({ edge }) => edge.changed).length,
    addedNodes: members.ADDED,
    lostNodes: members.LOST,
    keptNodes: members.KEPT,
    noLongerIsolated,
    newlyIsolated,
  };
};

/**
 * A or S on two days side by side, as the filters choose to show it; the counts are of the whole. At most `first`
 * nodes: those whose ties moved most first, then by degree, then by id. A day to come is answered as `network`
 * answers it, with what is recorded to hold then. O(network).
 */
export function viewComparison(
  viewer: Viewer,
  state: NetworkState,
  filter: ComparisonFilter,
): NetworkComparison {
  checkAsked(viewer, filter);
  const { level, changedOnly } = filter;
  const { from, to } = daysOf(state, filter);
  const [before, after] = [networkOf(state, from, filter), networkOf(state, to, filter)];
  const compared = compareNetworks(before, after, level);
  const ids = level === 'STRUCTURES' ? state.network.structures.list : state.network.people.list;
  const edges = edgesOf(
    viewer,
    sideOf(before, level).graph,
    sideOf(after, level).graph,
    compared,
    filter,
    ids,
  );
  const moved = new Int32Array(ids.length);
  for (const { source, target, edge } of edges) {
    if (edge.state === 'KEPT' && !edge.changed) continue;
    moved[source] = (moved[source] ?? 0) + 1;
    moved[target] = (moved[target] ?? 0) + 1;
  }
  const all = foundNodes(state, before, after, compared, filter, moved).sort(
    (a, b) => b.moved - a.moved || b.node.degree - a.node.degree || a.index - b.index,
  );
  const kept = all.slice(0, filter.first);
  const shown = new Set(kept.map(({ index }) => index));
  const isShown = ({ source, target, edge }: (typeof edges)[number]) =>
    shown.has(source) &&
    shown.has(target) &&
    (!changedOnly || edge.state !== 'KEPT' || edge.changed) &&
    Math.max(edge.weightBefore ?? 0, edge.weightAfter ?? 0) >= (filter.minWeight ?? 0);
  return {
    level,
    from,
    to,
    ...counts(compared, edges),
    nodes: kept.map(({ node }) => node),
    edges: edges.filter(isShown).map(({ edge }) => edge),
    revision: state.revision,
    truncated: kept.length < all.length,
  };
}
