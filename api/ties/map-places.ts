import type { GraphDatabase } from '../graph/port';
import { degreeOf } from '../network/graph';
import type { LayoutEdge, LayoutNode } from '../network/layout/layout.types';
import { layoutNetwork } from '../network/layout/layout-network';
import { placeNewNodes } from '../network/layout/place-new-nodes';
import { networkAt } from '../network/network-at';
import type { TerritoryRecords } from '../network/records';
import { structureTieWeight } from '../network/structure-graph';
import { buildTerritoryNetwork } from '../network/territory-network';
import { type Place, readPlaces, savePlaces } from './map-place.repository';
import type { TerritoryIndex } from './territory-index';

const SEED = 7;
/** Any day: in the network without dates every tie holds always. */
const ANY_DAY = 20_000_101;

const undated = <T>(rows: readonly T[]): T[] => rows.map((row) => ({ ...row, since: null, until: null }));

/** Every tie that ever was, so that a structure keeps its place when the date moves. */
function tiesEver(records: TerritoryRecords) {
  const network = buildTerritoryNetwork({
    ...records,
    structures: undated(records.structures),
    employments: undated(records.employments),
    acquaintances: undated(records.acquaintances).map((row) => ({ ...row, meetingId: null })),
    collaborations: undated(records.collaborations),
  });
  const { ties } = networkAt(network, ANY_DAY, false);
  const idOf = (index: number) => network.structures.list[index] ?? '';
  const edges = Array.from({ length: ties.edgeCount }, (_, edge) => ({
    source: idOf(ties.source[edge] ?? 0),
    target: idOf(ties.target[edge] ?? 0),
    weight: structureTieWeight(ties.bits[edge] ?? 0),
  }));
  const nodes = network.structures.list
    .map((id, index) => ({ id, degree: degreeOf(ties, index) }))
    .filter(({ degree }) => degree > 0);
  return { nodes, edges };
}

const teamOf = (records: TerritoryRecords): ReadonlySet<string> =>
  new Set(records.structures.filter(({ coordinates }) => coordinates).map(({ id }) => id));

/** The coordinating team knows everyone and would draw all into one heap: the others are laid out without it. */
function layoutAll(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  team: ReadonlySet<string>,
): ReadonlyMap<string, Place> {
  const others = nodes.filter(({ id }) => !team.has(id));
  const between = edges.filter(({ source, target }) => !team.has(source) && !team.has(target));
  const tied = new Set(between.flatMap(({ source, target }) => [source, target]));
  const placed = layoutNetwork(
    others.filter(({ id }) => tied.has(id)),
    between,
    { seed: SEED },
  );
  const late = nodes.filter(({ id }) => !placed.has(id));
  return new Map([...placed, ...placeNewNodes(placed, late, edges)]);
}

/**
 * The place of every structure that ever had a tie. The first time all are laid out; later ones are put
 * beside their neighbours and nobody moves.
 */
export async function ensurePlaces(
  database: GraphDatabase,
  records: TerritoryRecords,
  index: TerritoryIndex,
): Promise<ReadonlyMap<string, Place>> {
  const saved = await readPlaces(database);
  const { nodes, edges } = tiesEver(records);
  const missing = nodes
    .filter(({ id }) => !saved.has(id))
    .map(({ id, degree }) => ({ id, size: degree, group: index.citiesOf(id)[0] ?? null }));
  if (missing.length === 0) return saved;
  const added =
    saved.size === 0 ? layoutAll(missing, edges, teamOf(records)) : placeNewNodes(saved, missing, edges);
  await savePlaces(database, added);
  return new Map([...saved, ...added]);
}
