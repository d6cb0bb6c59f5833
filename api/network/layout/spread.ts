import type { Position } from './layout.types';

const ROUNDS = 60;

interface Body {
  readonly id: string;
  readonly radius: number;
  x: number;
  y: number;
}

/** Bodies by cell, so that only near ones are compared. */
function grid(bodies: readonly Body[], cell: number): Map<string, Body[]> {
  const cells = new Map<string, Body[]>();
  for (const body of bodies) {
    const key = `${Math.floor(body.x / cell)} ${Math.floor(body.y / cell)}`;
    const list = cells.get(key);
    if (list) list.push(body);
    else cells.set(key, [body]);
  }
  return cells;
}

function* near(cells: ReadonlyMap<string, Body[]>, body: Body, cell: number): Generator<Body> {
  const [column, row] = [Math.floor(body.x / cell), Math.floor(body.y / cell)];
  for (let dx = -1; dx <= 1; dx += 1) {
    for (let dy = -1; dy <= 1; dy += 1) yield* cells.get(`${column + dx} ${row + dy}`) ?? [];
  }
}

/** Pushes apart two bodies that are too near; each moves half the way. True when they were. */
function part(a: Body, b: Body, gap: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const wanted = a.radius + b.radius + gap;
  if (distance >= wanted) return false;
  const angle = distance > 0.001 ? Math.atan2(dy, dx) : (a.id < b.id ? 1 : -1) * 1.1;
  const move = (wanted - distance) / 2 + 0.01;
  a.x -= Math.cos(angle) * move;
  a.y -= Math.sin(angle) * move;
  b.x += Math.cos(angle) * move;
  b.y += Math.sin(angle) * move;
  return true;
}

/** Moves nodes as little as it takes for none to touch another; at most 60 rounds of O(nodes). */
export function spreadApart(
  positions: ReadonlyMap<string, Position>,
  radiusOf: (id: string) => number,
  gap: number,
): Map<string, Position> {
  const bodies: Body[] = [...positions].map(([id, { x, y }]) => ({ id, x, y, radius: radiusOf(id) }));
  const cell = 2 * Math.max(1, ...bodies.map(({ radius }) => radius)) + gap;
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    const cells = grid(bodies, cell);
    for (const body of bodies) {
      for (const other of near(cells, body, cell)) {
        if (body.id < other.id && part(body, other, gap)) moved = true;
      }
    }
    if (!moved) break;
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
