import type { LayoutEdge, LayoutNode, Position } from './layout.types';

export interface ForceOptions {
  /** Ideal lengths of a tie within a group, and between two. */
  readonly near: number;
  readonly far: number;
  readonly rounds: number;
}

const TIE_WITHIN = 0.12;
const TIE_BETWEEN = 0.012;
const TO_OWN_GROUP = 0.012;
const TO_MIDDLE = 0.002;

interface Field {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fx: Float64Array;
  readonly fy: Float64Array;
}

/** Nodes push away those nearer than `range`: found by cell of a grid, so that a round costs O(nodes). */
function repel({ x, y, fx, fy }: Field, range: number, strength: number): void {
  const cells = new Map<number, number[]>();
  const keyOf = (column: number, row: number) => column * 67_108_859 + row;
  const cellOf = (value: number) => Math.floor(value / range);
  for (let node = 0; node < x.length; node += 1) {
    const key = keyOf(cellOf(x[node] ?? 0), cellOf(y[node] ?? 0));
    const list = cells.get(key);
    if (list) list.push(node);
    else cells.set(key, [node]);
  }
  // Each pair is met once, from the node with the larger number; who is far is told by the square.
  const far = range * range;
  for (let node = 0; node < x.length; node += 1) {
    const nx = x[node] as number;
    const ny = y[node] as number;
    for (let column = cellOf(nx) - 1; column <= cellOf(nx) + 1; column += 1) {
      for (let row = cellOf(ny) - 1; row <= cellOf(ny) + 1; row += 1) {
        for (const other of cells.get(keyOf(column, row)) ?? []) {
          if (other >= node) break;
          const dx = nx - (x[other] as number);
          const dy = ny - (y[other] as number);
          const square = dx * dx + dy * dy;
          if (square > far) continue;
          const distance = Math.max(1, Math.sqrt(square));
          const push = (strength * (1 - distance / range)) / distance;
          fx[node] = (fx[node] as number) + dx * push;
          fy[node] = (fy[node] as number) + dy * push;
          fx[other] = (fx[other] as number) - dx * push;
          fy[other] = (fy[other] as number) - dy * push;
        }
      }
    }
  }
}

/** Each node is drawn a little to the middle of its group, and to the middle of all. */
function gather({ x, y, fx, fy }: Field, groups: readonly number[]): void {
  const middles = new Map<number, { x: number; y: number; count: number }>();
  groups.forEach((group, node) => {
    const middle = middles.get(group) ?? { x: 0, y: 0, count: 0 };
    middle.x += x[node] ?? 0;
    middle.y += y[node] ?? 0;
    middle.count += 1;
    middles.set(group, middle);
  });
  groups.forEach((group, node) => {
    const middle = middles.get(group) ?? { x: 0, y: 0, count: 1 };
    const [nx, ny] = [x[node] ?? 0, y[node] ?? 0];
    fx[node] = (fx[node] ?? 0) + (middle.x / middle.count - nx) * TO_OWN_GROUP - nx * TO_MIDDLE;
    fy[node] = (fy[node] ?? 0) + (middle.y / middle.count - ny) * TO_OWN_GROUP - ny * TO_MIDDLE;
  });
}

/**
 * A force layout for networks too large for fCoSE, whose rounds cost nodes²: springs along the ties, near nodes
 * push, groups hold together, steps grow shorter (Fruchterman & Reingold 1991, with their grid).
 * Deterministic; O(rounds × (nodes + edges)) for nodes that do not start in a heap.
 */
export function runForces(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  start: ReadonlyMap<string, Position>,
  { near, far, rounds }: ForceOptions,
): Map<string, Position> {
  const indexOf = new Map(nodes.map(({ id }, i) => [id, i]));
  const names = [...new Set(nodes.map(({ group }) => group ?? ''))];
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const groups = nodes.map(({ group }) => numberOf.get(group ?? '') ?? 0);
  const field: Field = {
    x: Float64Array.from(nodes, ({ id }) => start.get(id)?.x ?? 0),
    y: Float64Array.from(nodes, ({ id }) => start.get(id)?.y ?? 0),
    fx: new Float64Array(nodes.length),
    fy: new Float64Array(nodes.length),
  };
  const { x, y, fx, fy } = field;
  const ties = edges.flatMap(({ source, target }) => {
    const [from, to] = [indexOf.get(source), indexOf.get(target)];
    return from === undefined || to === undefined ? [] : [{ from, to, within: groups[from] === groups[to] }];
  });
  for (let round = 0; round < rounds; round += 1) {
    fx.fill(0);
    fy.fill(0);
    repel(field, near * 2.2, near * 0.9);
    gather(field, groups);
    for (const { from, to, within } of ties) {
      const dx = (x[to] as number) - (x[from] as number);
      const dy = (y[to] as number) - (y[from] as number);
      const distance = Math.max(1, Math.sqrt(dx * dx + dy * dy));
      const pull = ((within ? TIE_WITHIN : TIE_BETWEEN) * (distance - (within ? near : far))) / distance;
      fx[from] = (fx[from] ?? 0) + dx * pull;
      fy[from] = (fy[from] ?? 0) + dy * pull;
      fx[to] = (fx[to] ?? 0) - dx * pull;
      fy[to] = (fy[to] ?? 0) - dy * pull;
    }
    const most = near * (1 - round / rounds) + 0.5;
    for (let node = 0; node < x.length; node += 1) {
      const length = Math.max(1e-9, Math.hypot(fx[node] ?? 0, fy[node] ?? 0));
      const step = Math.min(length, most) / length;
      x[node] = (x[node] ?? 0) + (fx[node] ?? 0) * step;
      y[node] = (y[node] ?? 0) + (fy[node] ?? 0) * step;
    }
  }
  return new Map(nodes.map(({ id }, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
}
