import type { Position } from './layout.types';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const turn = (o: Position, a: Position, b: Position): number =>
  (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

function chain(points: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of points) {
    while (kept.length > 1) {
      const [before, last] = kept.slice(-2) as [Position, Position];
      if (turn(before, last, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

/** The corners of the smallest convex shape around the points (Andrew's monotone chain), O(n log n). */
export function convexHull(points: Iterable<Position>): Position[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  return [...chain(sorted).slice(0, -1), ...chain(sorted.reverse()).slice(0, -1)];
}

const span = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/** Whether a box touches a convex shape: no line parts them (separating axis theorem). */
export function boxMeetsHull({ left, right, top, bottom }: Box, hull: readonly Position[]): boolean {
  if (hull.length === 0) return false;
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
  const sides = hull.map((a, i) => {
    const b = hull[(i + 1) % hull.length] ?? a;
    return { x: a.y - b.y, y: b.x - a.x };
  });
  return [{ x: 1, y: 0 }, { x: 0, y: 1 }, ...sides].every((axis) => {
    const along = ({ x, y }: Position) => x * axis.x + y * axis.y;
    const [low, high] = span(hull.map(along));
    const [from, to] = span(corners.map(along));
    return low <= to && from <= high;
  });
}
