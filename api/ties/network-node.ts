import type { IsolationReason, NetworkLevel, PathStage, StructureKind } from '../kinds';
import { degreeOf } from '../network/graph';
import { isolatedStructures } from '../network/isolation';
import { rowsOf } from '../network/lookup';
import type { NetworkAt } from '../network/network-at';
import type { NetworkNode } from './network.type';
import type { NetworkState } from './network-state';
import { personPlace } from './person-place';

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
  const place = personPlace(state, at, i);
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

/** How somebody of a level is shown on a day, by index of structure or person. */
export function nodesOf(
  state: NetworkState,
  at: NetworkAt,
  level: NetworkLevel,
): (index: number) => NetworkNode {
  if (level === 'PEOPLE') return (index) => personNode(state, at, index);
  const reasons = new Map(
    isolatedStructures(at).map(({ structure, reason }) => [structure, reason] as const),
  );
  return (index) => structureNode(state, at, index, reasons);
}

/** What narrows a network to some of its nodes; null lets everything through. */
export interface NodeFilter {
  readonly city: string | null;
  readonly kind: StructureKind | null;
  readonly stage: PathStage | null;
}

export const passes = (node: NetworkNode, { city, kind, stage }: NodeFilter): boolean =>
  (city === null || node.cities.includes(city)) &&
  (kind === null || node.kind === kind) &&
  (stage === null || node.stages.includes(stage));
