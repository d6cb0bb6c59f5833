import type { Day } from './day';

/** Edges as columns, of which several may join the same two nodes, in either direction; grows by doubling. */
export interface EdgeList {
  length: number;
  a: Int32Array;
  b: Int32Array;
  /** Null where no edge has any: a list made of plain pairs. */
  bits: Uint8Array | null;
  since: Int32Array | null;
}

const FIRST_ROOM = 64;

export const emptyEdges = (): EdgeList => ({
  length: 0,
  a: new Int32Array(FIRST_ROOM),
  b: new Int32Array(FIRST_ROOM),
  bits: new Uint8Array(FIRST_ROOM),
  since: new Int32Array(FIRST_ROOM),
});

/** Plain edges from two columns, which are read and not copied. */
export const edgesOfColumns = (a: Int32Array, b: Int32Array): EdgeList => ({
  length: a.length,
  a,
  b,
  bits: null,
  since: null,
});

function grown<T extends Int32Array | Uint8Array>(old: T): T {
  const wider = new (old.constructor as new (length: number) => T)(old.length * 2);
  wider.set(old);
  return wider;
}

export function addEdge(edges: EdgeList, a: number, b: number, bits: number, since: Day): void {
  if (edges.length === edges.a.length) {
    edges.a = grown(edges.a);
    edges.b = grown(edges.b);
    edges.bits = edges.bits && grown(edges.bits);
    edges.since = edges.since && grown(edges.since);
  }
  const at = edges.length;
  edges.a[at] = a;
  edges.b[at] = b;
  if (edges.bits) edges.bits[at] = bits;
  if (edges.since) edges.since[at] = since;
  edges.length = at + 1;
}
