import type { Graph } from './graph';

/** How far ties reach over the borders of groups. */
export interface EIIndex {
  /** (external − internal) / (external + internal), −1 all inside … 1 all across; null where no tie counts. */
  readonly index: number | null;
  readonly external: number;
  readonly internal: number;
  /** Ties with an end that has no value. */
  readonly excluded: number;
}

/** The values of each vertex as small numbers: those of v are `values[offsets[v]] … values[offsets[v + 1] − 1]`. */
interface Values {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

function numberedValues(
  size: number,
  members: Uint8Array,
  valuesOf: (node: number) => readonly string[],
): Values {
  const numbers = new Map<string, number>();
  const offsets = new Int32Array(size + 1);
  const values: number[] = [];
  for (let node = 0; node < size; node += 1) {
    for (const value of members[node] ? valuesOf(node) : []) {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      values.push(number);
    }
    offsets[node + 1] = values.length;
  }
  return { offsets, values: Int32Array.from(values) };
}

function shareOne({ offsets, values }: Values, a: number, b: number): boolean {
  for (let i = offsets[a] as number; i < (offsets[a + 1] as number); i += 1)
    for (let j = offsets[b] as number; j < (offsets[b + 1] as number); j += 1)
      if (values[i] === values[j]) return true;
  return false;
}

/**
 * The E-I index (Krackhardt & Stern 1988) by an attribute: town, kind, stages. A tie is internal when its ends
 * have a value in common, external when they have none, and is left out when an end has no value at all.
 * `valuesOf` gives the values of a vertex. O(nodes + edges × values²).
 */
export function eiIndex(
  graph: Graph,
  members: Uint8Array,
  valuesOf: (node: number) => readonly string[],
): EIIndex {
  const { size, offsets, targets } = graph;
  const attribute = numberedValues(size, members, valuesOf);
  const has = (node: number) => (attribute.offsets[node + 1] as number) > (attribute.offsets[node] as number);
  let [internal, external, excluded] = [0, 0, 0];
  for (let node = 0; node < size; node += 1) {
    if (!members[node]) continue;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = targets[arc] as number;
      if (other < node || !members[other]) continue;
      if (!has(node) || !has(other)) excluded += 1;
      else if (shareOne(attribute, node, other)) internal += 1;
      else external += 1;
    }
  }
  const counted = internal + external;
  return { index: counted === 0 ? null : (external - internal) / counted, external, internal, excluded };
}
