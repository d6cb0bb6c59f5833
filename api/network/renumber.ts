import { CompressedRows } from './compressed-rows';
import type { Graph } from './graph';

/** A graph whose vertices have other numbers, and the way there and back. */
export interface Renumbered {
  /** The rows alone: bits and days are asked of the original, by its own numbers. */
  readonly graph: Graph;
  /** The old number of a new one, and the new of an old. */
  readonly toOld: Int32Array;
  readonly toNew: Int32Array;
}

/**
 * Vertices in breadth-first order, component after component, each from its smallest: neighbours get numbers
 * near each other, so that what an analysis reads next is likelier to be in the cache. O(nodes + edges).
 */
export function breadthFirstOrder({ size, offsets, targets }: Graph): Int32Array {
  const order = new Int32Array(size);
  const seen = new Uint8Array(size);
  let tail = 0;
  for (let start = 0; start < size; start += 1) {
    if (seen[start] !== 0) continue;
    seen[start] = 1;
    let head = tail;
    order[tail] = start;
    tail += 1;
    for (; head < tail; head += 1) {
      const node = order[head] as number;
      const end = offsets[node + 1] as number;
      for (let arc = offsets[node] as number; arc < end; arc += 1) {
        const other = targets[arc] as number;
        if (seen[other] !== 0) continue;
        seen[other] = 1;
        order[tail] = other;
        tail += 1;
      }
    }
  }
  return order;
}

/** The same graph with the vertex `toOld[i]` as its i-th; `toOld` is a permutation. O(nodes + edges). */
export function permuteGraph(graph: Graph, toOld: Int32Array): Renumbered {
  const { size } = graph;
  const toNew = new Int32Array(size);
  for (let i = 0; i < size; i += 1) toNew[toOld[i] as number] = i;
  const offsets = new Int32Array(size + 1);
  for (let i = 0; i < size; i += 1) {
    const old = toOld[i] as number;
    offsets[i + 1] =
      (offsets[i] as number) + (graph.offsets[old + 1] as number) - (graph.offsets[old] as number);
  }
  // Each vertex in its new turn writes itself into its neighbours' rows: these come out in ascending order.
  const next = offsets.slice(0, size);
  const targets = new Int32Array(graph.targets.length);
  for (let i = 0; i < size; i += 1) {
    const old = toOld[i] as number;
    const end = graph.offsets[old + 1] as number;
    for (let arc = graph.offsets[old] as number; arc < end; arc += 1) {
      const other = toNew[graph.targets[arc] as number] as number;
      const at = next[other] as number;
      targets[at] = i;
      next[other] = at + 1;
    }
  }
  return { graph: new CompressedRows(size, offsets, targets, null, null), toOld, toNew };
}

export const renumber = (graph: Graph): Renumbered => permuteGraph(graph, breadthFirstOrder(graph));

/** Values by new number, by old number again. O(nodes). */
export function byOldNumber<T extends Uint8Array | Int32Array | Float64Array>(
  values: T,
  { toNew }: Pick<Renumbered, 'toNew'>,
): T {
  const back = values.slice() as T;
  for (let old = 0; old < back.length; old += 1) back[old] = values[toNew[old] as number] as number;
  return back;
}

/** Values by old number, by new number. O(nodes). */
export const byNewNumber = <T extends Uint8Array | Int32Array | Float64Array>(
  values: T,
  { toOld }: Pick<Renumbered, 'toOld'>,
): T => byOldNumber(values, { toNew: toOld });

/** Groups, whatever their labels 0…n−1, each named by its smallest vertex; who has −1 keeps it. O(nodes). */
export function bySmallest(labels: Int32Array): Int32Array {
  const smallest = new Int32Array(labels.length).fill(-1);
  return labels.map((label, node) => {
    if (label < 0) return -1;
    if (smallest[label] === -1) smallest[label] = node;
    return smallest[label] as number;
  });
}
