import type { GraphDatabase } from '../graph/port';
import { degreeOf } from '../network/graph';
import type { LayoutEdge, LayoutNode } from '../network/layout/layout.types';
import { layoutNetwork } from '../network/layout/layout-network';
import { placeNewNodes } from '../network/layout/place-new-nodes';
import { rowsOf } from '../network/lookup';
import { networkAt } from '../network/network-at';
import { structureTieWeight } from '../network/structure-graph';
import { type TerritoryNetwork, withoutDates } from '../network/territory-network';
import { type Place, readPlaces, savePlaces } from './map-place.repository';
import type { TerritoryIndex } from './territory-index';

const SEED = 7;
/** Any day: in the network without dates every tie holds always. */
const ANY_DAY = 20_000_101;

/** Every tie that ever was, so that a structure keeps its place when the date moves. O(records). */
function tiesEver(network: TerritoryNetwork) {
  const { ties } = networkAt(withoutDates(network), ANY_DAY, false);
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

/** Whether a structure may have had a tie: something joins it, or somebody who works there, to another record. */
function mayHaveTies(
  { collaborations, employments, acquaintances }: TerritoryNetwork,
  structure: number,
): boolean {
  if (rowsOf(collaborations.byFrom, structure).length + rowsOf(collaborations.byTo, structure).length > 0)
    return true;
  return rowsOf(employments.byTo, structure).some((job) => {
    const person = employments.from[job] ?? 0;
    return (
      rowsOf(employments.byFrom, person).length > 1 ||
      rowsOf(acquaintances.byFrom, person).length + rowsOf(acquaintances.byTo, person).length > 0
    );
  });
}

const teamOf = ({ records }: TerritoryNetwork): ReadonlySet<string> =>
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
 * beside their neighbours and nobody moves. `known` are the places of the state before, where nothing asks to
 * look anew; with them it costs O(structures) when nobody new has ties.
 */
export async function ensurePlaces(
  database: GraphDatabase,
  network: TerritoryNetwork,
  index: TerritoryIndex,
  known: ReadonlyMap<string, Place> | null,
): Promise<ReadonlyMap<string, Place>> {
  const saved = known ?? (await readPlaces(database));
  const isNew = network.structures.list.some(
    (id, structure) => !saved.has(id) && mayHaveTies(network, structure),
  );
  if (!isNew) return saved;
  const { nodes, edges } = tiesEver(network);
  const missing = nodes
    .filter(({ id }) => !saved.has(id))
    .map(({ id, degree }) => ({ id, size: degree, group: index.citiesOf(id)[0] ?? null }));
  if (missing.length === 0) return saved;
  const added =
    saved.size === 0 ? layoutAll(missing, edges, teamOf(network)) : placeNewNodes(saved, missing, edges);
  await savePlaces(database, added);
  return new Map([...saved, ...added]);
}
