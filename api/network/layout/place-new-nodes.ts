import { diameterOf, type LayoutEdge, type LayoutNode, type Position } from './layout.types';

const GAP = 32;
const RING = 30;
const GOLDEN_ANGLE = 2.399963;
const TURNS = 4_000;

const isFree = (at: Position, taken: Iterable<Position>, room: number): boolean => {
  for (const { x, y } of taken) if (Math.hypot(at.x - x, at.y - y) < room) return false;
  return true;
};

/** The first free spot on a spiral around `centre`. */
function freeSpot(centre: Position, taken: readonly Position[], room: number): Position {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const radius = RING * Math.sqrt(turn);
    const spot = {
      x: Math.round(centre.x + radius * Math.cos(turn * GOLDEN_ANGLE)),
      y: Math.round(centre.y + radius * Math.sin(turn * GOLDEN_ANGLE)),
    };
    if (isFree(spot, taken, room)) return spot;
  }
  return { x: Math.max(...taken.map(({ x }) => x)) + room, y: centre.y };
}

/**
 * Places for new nodes beside their neighbours (below the map when they have none there), without touching
 * the others: nobody moves. Returns the new places alone. O(new × placed × spots tried).
 */
export function placeNewNodes(
  placed: ReadonlyMap<string, Position>,
  newNodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): Map<string, Position> {
  const known = new Map(placed);
  const added = new Map<string, Position>();
  const neighbours = new Map<string, string[]>(newNodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const anchored = (id: string) => (neighbours.get(id) ?? []).filter((other) => known.has(other));
  const waiting = [...newNodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  while (waiting.length > 0) {
    // Those whose neighbours have a place come first: a chain of new nodes grows from the map outwards.
    const at = Math.max(
      0,
      waiting.findIndex(({ id }) => anchored(id).length > 0),
    );
    const [node] = waiting.splice(at, 1);
    if (!node) break;
    const near = anchored(node.id).map((id) => known.get(id) as Position);
    const mean = (pick: (p: Position) => number, of: readonly Position[]) =>
      of.reduce((sum, p) => sum + pick(p), 0) / of.length;
    const all = [...known.values()];
    const below = { x: 0, y: all.reduce((lowest, { y }) => Math.max(lowest, y), 0) + RING * 2 };
    const centre = near.length > 0 ? { x: mean((p) => p.x, near), y: mean((p) => p.y, near) } : below;
    const spot = freeSpot(centre, all, diameterOf(node.size) + GAP);
    known.set(node.id, spot);
    added.set(node.id, spot);
  }
  return added;
}
