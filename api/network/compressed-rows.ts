import type { Graph } from './graph';

/** The edges by number, smaller end first: sources ascending, targets ascending within one. O(nodes + edges). */
function endsOf({ size, offsets, targets, edgeCount }: Graph) {
  const source = new Int32Array(edgeCount);
  const target = new Int32Array(edgeCount);
  let edge = 0;
  for (let node = 0; node < size; node += 1) {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = targets[arc] as number;
      if (other < node) continue;
      source[edge] = node;
      target[edge] = other;
      edge += 1;
    }
  }
  return { source, target };
}

/** The edge of each arc. Arcs to smaller neighbours stand first in their row, in the order of the edges. */
function edgesOfArcs({ size, offsets, targets, edgeCount }: Graph): Int32Array {
  const edgeOf = new Int32Array(edgeCount * 2);
  const next = offsets.slice(0, size);
  let edge = 0;
  for (let node = 0; node < size; node += 1) {
    for (let arc = next[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = targets[arc] as number;
      const back = next[other] as number;
      edgeOf[arc] = edge;
      edgeOf[back] = edge;
      next[other] = back + 1;
      edge += 1;
    }
  }
  return edgeOf;
}

/**
 * A graph that keeps its rows only; what follows from them (the ends of an edge, the edge of an arc) is made
 * when first asked for and kept. A territory of a million people fits in 10 bytes a node and 13 an edge so.
 */
export class CompressedRows implements Graph {
  readonly edgeCount: number;
  #ends: ReturnType<typeof endsOf> | null = null;
  #edgeOf: Int32Array | null = null;
  #bits: Uint8Array | null;
  #since: Int32Array | null;

  constructor(
    readonly size: number,
    readonly offsets: Int32Array,
    readonly targets: Int32Array,
    bits: Uint8Array | null,
    since: Int32Array | null,
  ) {
    this.edgeCount = targets.length / 2;
    this.#bits = bits;
    this.#since = since;
  }

  get source(): Int32Array {
    this.#ends ??= endsOf(this);
    return this.#ends.source;
  }

  get target(): Int32Array {
    this.#ends ??= endsOf(this);
    return this.#ends.target;
  }

  get edgeOf(): Int32Array {
    this.#edgeOf ??= edgesOfArcs(this);
    return this.#edgeOf;
  }

  get bits(): Uint8Array {
    this.#bits ??= new Uint8Array(this.edgeCount);
    return this.#bits;
  }

  get since(): Int32Array {
    this.#since ??= new Int32Array(this.edgeCount);
    return this.#since;
  }
}
