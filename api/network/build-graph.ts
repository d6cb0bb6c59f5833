import { CompressedRows } from './compressed-rows';
import { ALWAYS, type Day } from './day';
import type { EdgeList } from './edge-list';
import type { Graph } from './graph';

const earliest = (x: Day, y: Day): Day => (x === ALWAYS ? y : y === ALWAYS ? x : Math.min(x, y));

/** Turns counts, each one place further on, into the places where groups begin. */
function accumulate(offsets: Int32Array): void {
  for (let i = 1; i < offsets.length; i += 1)
    offsets[i] = (offsets[i] as number) + (offsets[i - 1] as number);
}

/** Edges in order of the smaller end, then of the larger, by two counting sorts; a tie to oneself is dropped. */
export function sortEdges(size: number, { length, a, b, bits }: EdgeList) {
  const startOfLarge = new Int32Array(size + 1);
  const startOfSmall = new Int32Array(size + 1);
  for (let row = 0; row < length; row += 1) {
    const [x, y] = [a[row] as number, b[row] as number];
    if (x === y) continue;
    const [small, large] = x < y ? [x, y] : [y, x];
    startOfSmall[small + 1] = (startOfSmall[small + 1] as number) + 1;
    startOfLarge[large + 1] = (startOfLarge[large + 1] as number) + 1;
  }
  accumulate(startOfSmall);
  accumulate(startOfLarge);
  const kept = startOfSmall[size] as number;
  // First by the larger end: only the smaller one and the row must be kept, the larger one is where it lies.
  const smallBy = new Int32Array(kept);
  const rowBy = bits ? new Int32Array(kept) : null;
  const next = startOfLarge.slice();
  for (let row = 0; row < length; row += 1) {
    const [x, y] = [a[row] as number, b[row] as number];
    if (x === y) continue;
    const large = Math.max(x, y);
    const at = next[large] as number;
    next[large] = at + 1;
    smallBy[at] = Math.min(x, y);
    if (rowBy) rowBy[at] = row;
  }
  const target = new Int32Array(kept);
  const rows = rowBy ? new Int32Array(kept) : null;
  const place = startOfSmall.slice();
  for (let large = 0; large < size; large += 1) {
    for (let i = startOfLarge[large] as number; i < (startOfLarge[large + 1] as number); i += 1) {
      const small = smallBy[i] as number;
      const at = place[small] as number;
      place[small] = at + 1;
      target[at] = large;
      if (rows && rowBy) rows[at] = rowBy[i] as number;
    }
  }
  return { startOfSmall, target, rows };
}

/** Takes parallel edges together in place; `starts` then counts each edge once. Returns how many are left. */
function mergeParallel(size: number, starts: Int32Array, target: Int32Array, merge: EdgeMerger): number {
  let edge = 0;
  let from = 0;
  for (let node = 0; node < size; node += 1) {
    const to = starts[node + 1] as number;
    const first = edge;
    for (let i = from; i < to; i += 1) {
      const other = target[i] as number;
      if (edge > first && target[edge - 1] === other) merge.into(edge - 1, i);
      else {
        target[edge] = other;
        merge.fresh(edge, i);
        edge += 1;
      }
    }
    from = to;
    starts[node + 1] = edge;
  }
  return edge;
}

interface EdgeMerger {
  fresh(edge: number, position: number): void;
  into(edge: number, position: number): void;
}

function mergerOf(list: EdgeList, rows: Int32Array | null, bits: Uint8Array, since: Int32Array): EdgeMerger {
  if (!rows) return { fresh: () => undefined, into: () => undefined };
  const bitsAt = (position: number) => list.bits?.[rows[position] as number] ?? 0;
  const sinceAt = (position: number) => list.since?.[rows[position] as number] ?? ALWAYS;
  return {
    fresh(edge, position) {
      bits[edge] = bitsAt(position);
      since[edge] = sinceAt(position);
    },
    into(edge, position) {
      bits[edge] = (bits[edge] as number) | bitsAt(position);
      since[edge] = earliest(since[edge] as number, sinceAt(position));
    },
  };
}

/** Rows of neighbours from the sorted edges: the smaller ones first, then the larger, each ascending. */
function rowsOfEdges(size: number, starts: Int32Array, target: Int32Array, edges: number) {
  const offsets = new Int32Array(size + 1);
  for (let edge = 0; edge < edges; edge += 1) {
    const large = target[edge] as number;
    offsets[large + 1] = (offsets[large + 1] as number) + 1;
  }
  const next = new Int32Array(size);
  let arcs = 0;
  for (let node = 0; node < size; node += 1) {
    next[node] = arcs;
    arcs += (offsets[node + 1] as number) + (starts[node + 1] as number) - (starts[node] as number);
    offsets[node + 1] = arcs;
  }
  const targets = new Int32Array(edges * 2);
  for (let node = 0; node < size; node += 1) {
    // By now every smaller neighbour has written itself here: the rest of the row is for the larger ones.
    let at = next[node] as number;
    for (let edge = starts[node] as number; edge < (starts[node + 1] as number); edge += 1) {
      const large = target[edge] as number;
      targets[at] = large;
      at += 1;
      const back = next[large] as number;
      targets[back] = node;
      next[large] = back + 1;
    }
  }
  return { offsets, targets };
}

/**
 * The simple graph of a list of edges: parallel ones are merged (bits united, the earliest known day kept), a
 * tie to oneself is dropped. Two counting sorts: O(size + edges) time and memory.
 */
export function buildGraph(size: number, list: EdgeList): Graph {
  const { startOfSmall, target, rows } = sortEdges(size, list);
  const bits = rows ? new Uint8Array(rows.length) : new Uint8Array(0);
  const since = rows ? new Int32Array(rows.length) : new Int32Array(0);
  const edges = mergeParallel(size, startOfSmall, target, mergerOf(list, rows, bits, since));
  const { offsets, targets } = rowsOfEdges(size, startOfSmall, target, edges);
  const ofEdges = <T extends Uint8Array | Int32Array>(all: T): T | null =>
    rows ? (all.length === edges ? all : (all.slice(0, edges) as T)) : null;
  return new CompressedRows(size, offsets, targets, ofEdges(bits), ofEdges(since));
}
