import { type Box, boxMeetsHull, convexHull } from './hull';
import type { Position } from './layout.types';

type Places = ReadonlyMap<string, Position>;

function boundsOf(positions: Iterable<Position>): Box {
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
export function toLandscape(positions: Places, aspect: number, most: number): Map<string, Position> {
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

const STEP = 16;
const around = ({ left, right, top, bottom }: Box, room: number): Box => ({
  left: left - room,
  right: right + room,
  top: top - room,
  bottom: bottom + room,
});
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The free place for a box of that size nearest to the bottom left of the frame; null when there is none. */
function corner(frame: Box, size: Position, isFree: (box: Box) => boolean): Position | null {
  let best: (Position & { readonly cost: number }) | null = null;
  for (let y = frame.bottom - size.y; y >= frame.top; y -= STEP) {
    for (let x = frame.left; x + size.x <= frame.right; x += STEP) {
      const cost = x - frame.left + (frame.bottom - size.y - y);
      if (best && cost >= best.cost) break;
      if (isFree({ left: x, right: x + size.x, top: y, bottom: y + size.y })) best = { x, y, cost };
    }
  }
  return best && { x: best.x, y: best.y };
}

/** Small parts that look for a corner; in a territory with more of them the others stand in rows. */
const IN_CORNERS = 24;

/**
 * The first part in the middle, the small others in its empty corners, those that find none in rows below it,
 * no wider than it; around (0, 0), on whole units. No part lies within another.
 */
export function packParts(parts: readonly Places[], gap: number): Map<string, Position> {
  const [first, ...others] = parts;
  const all = new Map<string, Position>(first);
  if (!first) return all;
  const frame = boundsOf(first.values());
  const hull = convexHull(first.values());
  const taken: Box[] = [];
  const width = Math.max(frame.right - frame.left, gap * 8);
  let row = { x: frame.left, y: frame.bottom + gap, lowest: frame.bottom };
  others.forEach((part, i) => {
    const box = boundsOf(part.values());
    const size = { x: box.right - box.left, y: box.bottom - box.top };
    const isFree = (here: Box) =>
      !boxMeetsHull(around(here, gap), hull) && !taken.some((other) => meet(around(here, gap), other));
    let at = i < IN_CORNERS ? corner(frame, size, isFree) : null;
    if (at) {
      taken.push({ left: at.x, right: at.x + size.x, top: at.y, bottom: at.y + size.y });
    } else {
      if (row.x > frame.left && row.x + size.x > frame.left + width) {
        row = { x: frame.left, y: row.lowest + gap, lowest: row.lowest };
      }
      at = { x: row.x, y: row.y };
      row = { x: row.x + size.x + gap * 2, y: row.y, lowest: Math.max(row.lowest, row.y + size.y) };
    }
    for (const [id, place] of part)
      all.set(id, { x: at.x + place.x - box.left, y: at.y + place.y - box.top });
  });
  const { left, right, top, bottom } = boundsOf(all.values());
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  return new Map([...all].map(([id, p]) => [id, { x: Math.round(p.x - cx), y: Math.round(p.y - cy) }]));
}
