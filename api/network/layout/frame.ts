import type { Position } from './layout.types';

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boundsOf(positions: Iterable<Position>): Bounds {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of positions) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, right, top, bottom };
}

/** The angle of the longest axis (first principal component). */
function mainAngle(positions: readonly Position[]): number {
  const mean = (pick: (p: Position) => number) =>
    positions.reduce((sum, p) => sum + pick(p), 0) / positions.length;
  const [cx, cy] = [mean(({ x }) => x), mean(({ y }) => y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of positions) {
    xx += (x - cx) ** 2;
    yy += (y - cy) ** 2;
    xy += (x - cx) * (y - cy);
  }
  return Math.atan2(2 * xy, xx - yy) / 2;
}

/** Turned so that the longest axis lies flat, then stretched towards the aspect, by `most` at most; around (0, 0). */
export function toLandscape(
  positions: ReadonlyMap<string, Position>,
  aspect: number,
  most: number,
): Map<string, Position> {
  const angle = mainAngle([...positions.values()]);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  const turned = new Map(
    [...positions].map(([id, { x, y }]) => [id, { x: x * cos - y * sin, y: x * sin + y * cos }] as const),
  );
  const { left, right, top, bottom } = boundsOf(turned.values());
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const wider = Math.min(most, Math.max(1, (aspect * height) / width));
  const higher = Math.min(most, Math.max(1, width / (aspect * height)));
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  return new Map([...turned].map(([id, { x, y }]) => [id, { x: (x - cx) * wider, y: (y - cy) * higher }]));
}

/** The first part, then the others in rows below it, no wider than it; around (0, 0), on whole units. */
export function inRows(parts: readonly ReadonlyMap<string, Position>[], gap: number): Map<string, Position> {
  const all = new Map<string, Position>();
  const first = parts[0] ? boundsOf(parts[0].values()) : null;
  if (!first) return all;
  const width = Math.max(first.right - first.left, gap * 8);
  let [x, y, lowest] = [0, 0, 0];
  parts.forEach((part, i) => {
    const box = boundsOf(part.values());
    const [w, h] = [box.right - box.left, box.bottom - box.top];
    if (i === 1 || (i > 1 && x + w > width)) {
      x = 0;
      y = lowest + gap;
    }
    for (const [id, place] of part) all.set(id, { x: x + place.x - box.left, y: y + place.y - box.top });
    lowest = Math.max(lowest, y + h);
    x += w + gap * 2;
  });
  const { left, right, top, bottom } = boundsOf(all.values());
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  return new Map([...all].map(([id, p]) => [id, { x: Math.round(p.x - cx), y: Math.round(p.y - cy) }]));
}
