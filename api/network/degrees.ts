import type { Graph } from './graph';

/** The number of neighbours of each among `members` (everybody when null), 0 for who is left out. O(nodes + edges). */
export function degreesOf({ size, offsets, targets }: Graph, members: Uint8Array | null = null): Int32Array {
  const degrees = new Int32Array(size);
  for (let node = 0; node < size; node += 1) {
    const [from, to] = [offsets[node] as number, offsets[node + 1] as number];
    if (!members) degrees[node] = to - from;
    else if (members[node]) {
      let count = 0;
      for (let arc = from; arc < to; arc += 1) if (members[targets[arc] as number]) count += 1;
      degrees[node] = count;
    }
  }
  return degrees;
}

/** How many a mask lets in. */
export function countOf(members: Uint8Array): number {
  let count = 0;
  for (let node = 0; node < members.length; node += 1) if (members[node]) count += 1;
  return count;
}
