import type { MapEdge, MapNode } from './network-map.types';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEP = 44;
const GOLDEN_ANGLE = 2.399963;

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/**
 * Where each node stands: its saved place, or, without one, a spot on a spiral around its placed neighbours.
 * The same nodes give the same places; no saved place moves.
 */
export function positionsOf(nodes: readonly MapNode[], edges: readonly MapEdge[]): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, x, y } of nodes) if (x !== null && y !== null) places.set(id, { x, y });
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const saved = [...places.values()];
  const centre = saved.length > 0 ? mean(saved) : { x: 0, y: 0 };
  let turn = 1;
  for (const { id } of nodes) {
    if (places.has(id)) continue;
    const near = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
    const around = near.length > 0 ? mean(near) : centre;
    const radius = STEP * Math.sqrt(near.length > 0 ? 1 + (turn % 5) : turn);
    places.set(id, {
      x: around.x + radius * Math.cos(turn * GOLDEN_ANGLE),
      y: around.y + radius * Math.sin(turn * GOLDEN_ANGLE),
    });
    turn += 1;
  }
  return places;
}

/** The nearest node in a direction of the screen, within a quarter turn; null when there is none. */
export function nearestInDirection(
  from: Point,
  others: ReadonlyMap<string, Point>,
  direction: 'left' | 'right' | 'up' | 'down',
): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const [id, point] of others) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const [along, across] = {
      left: [-dx, Math.abs(dy)],
      right: [dx, Math.abs(dy)],
      up: [-dy, Math.abs(dx)],
      down: [dy, Math.abs(dx)],
    }[direction] as [number, number];
    if (along <= 0 || across > along) continue;
    const cost = along + 2 * across;
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? null;
}
