import type { Viewer } from '../access/viewer';
import { errors } from '../errors';
import type { IsolationReason, NetworkLevel, PathStage, StructureKind } from '../kinds';
import { acquaintanceWeight, isConfirmed } from '../network/acquaintance-graph';
import { isoDay } from '../network/day';
import { degreeOf, type Graph } from '../network/graph';
import { isolatedStructures } from '../network/isolation';
import { rowsOf } from '../network/lookup';
import type { NetworkAt } from '../network/network-at';
import type { Without } from './fragility.type';
import type { NetworkEdge, NetworkNode } from './network.type';
import type { NetworkState } from './network-state';
import { personPlace } from './person-place';
import { withoutSome } from './removed';
import { evidenceShown, weightShown } from './tie-shown';

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

function structureNode(
  state: NetworkState,
  at: NetworkAt,
  i: number,
  reasons: ReadonlyMap<number, IsolationReason>,
): NetworkNode {
  const { network, index, places } = state;
  const id = network.structures.list[i] ?? '';
  const record = network.records.structures[network.structureRecord[i] ?? 0];
  const cities = [...index.citiesOf(id)];
  const degree = degreeOf(at.ties, i);
  const place = places.get(id);
  return {
    id,
    label: record?.name ?? id,
    kind: record?.kind ?? null,
    city: cities[0] ?? null,
    cities,
    structures: [id],
    stages: index.stagesAt(id, at.asOf),
    degree,
    component: network.structures.list[at.structureComponent[i] ?? 0] ?? id,
    isolated: degree === 0,
    isolationReason: reasons.get(i) ?? null,
    coordinates: record?.coordinates ?? false,
    x: place?.x ?? null,
    y: place?.y ?? null,
  } as NetworkNode;
}

function personNode(state: NetworkState, at: NetworkAt, i: number): NetworkNode {
  const { network, index } = state;
  const id = network.people.list[i] ?? '';
  const record = network.records.people[network.personRecord[i] ?? 0];
  const employers = [...rowsOf(at.staff.byPerson, i)]
    .map((row) => at.staff.structure[row] ?? 0)
    .sort((a, b) => a - b);
  const structures = employers.map((s) => network.structures.list[s] ?? '');
  const cities = [...new Set(structures.flatMap((s) => index.citiesOf(s)))].sort();
  const degree = degreeOf(at.acquaintances, i);
  const place = personPlace(state, at, i, employers[0]);
  return {
    id,
    label: record?.name ?? id,
    kind: network.records.structures[network.structureRecord[employers[0] ?? -1] ?? -1]?.kind ?? null,
    city: cities[0] ?? null,
    cities,
    structures,
    stages: [...new Set(structures.flatMap((s) => index.stagesAt(s, at.asOf)))],
    degree,
    component: network.people.list[at.personComponent[i] ?? 0] ?? id,
    isolated: degree === 0,
    isolationReason: null,
    coordinates: employers.some((s) => network.coordinates[s] === 1),
    x: place?.x ?? null,
    y: place?.y ?? null,
  } as NetworkNode;
}

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
    const weight = level === 'STRUCTURES' ? weightShown(viewer, bits) : acquaintanceWeight(bits);
    if (weight < minWeight) continue;
    edges.push({
      source: ids[source] ?? '',
      target: ids[target] ?? '',
      weight,
      evidence:
        level === 'STRUCTURES'
          ? evidenceShown(viewer, bits)
          : isConfirmed(bits)
            ? ['CONFIRMED']
            : ['DECLARED'],
      since: isoDay(graph.since[edge] ?? 0),
    });
  }
  return edges;
}

/**
 * A(t) or S(t) as the filters choose to show it; degree and component are of the whole network. At most
 * `first` nodes: isolated ones first, then by degree, then by id. O(network).
 */
export function viewNetwork(viewer: Viewer, state: NetworkState, filter: NetworkFilter): NetworkView {
  if (!Number.isInteger(filter.first) || filter.first < 1 || filter.first > MAX_NODES) {
    throw errors.invalid('first', `a number between 1 and ${MAX_NODES}`);
  }
  const { level, city, kind, stage } = filter;
  if (level === 'PEOPLE' && viewer.role === 'VISITOR') throw errors.signInNeeded('level');
  if (filter.without && viewer.role === 'VISITOR') throw errors.signInNeeded('without');
  const asOf = filter.asOf ?? state.today();
  const at = filter.without
    ? withoutSome(state, asOf, filter.withoutTeam, filter.without)
    : state.at(asOf, filter.withoutTeam);
  const members = level === 'STRUCTURES' ? at.structures : at.people;
  const reasons =
    level === 'STRUCTURES'
      ? new Map(isolatedStructures(at).map(({ structure, reason }) => [structure, reason] as const))
      : new Map<number, IsolationReason>();
  const all: { readonly index: number; readonly node: NetworkNode }[] = [];
  members.forEach((member, index) => {
    if (!member) return;
    const node =
      level === 'STRUCTURES' ? structureNode(state, at, index, reasons) : personNode(state, at, index);
    if (city !== null && !node.cities.includes(city)) return;
    if (kind !== null && node.kind !== kind) return;
    if (stage !== null && !node.stages.includes(stage)) return;
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
