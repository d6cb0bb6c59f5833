import { A_READY, acquaintanceWeight, B_READY } from '../acquaintance-graph';
import type { Graph } from '../graph';
import type { Grouping } from '../lookup';
import type { NetworkAt } from '../network-at';

/** Weights of design.md section 4 are twentieths, so that products of a few of them are exact whole numbers. */
export const WHOLE = 20;
export const READY = 0.95 * WHOLE;
export const COLLEAGUE = 0.75 * WHOLE;

/**
 * Who may be reached from whom, in compressed sparse rows: the arcs of A(t) with a weight each way, and the
 * structures as hubs between colleagues, so that a big one costs its people and not the square of them.
 */
export interface ContactGraph {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** By arc, in twentieths: towards the neighbour, and back from it. */
  readonly outward: Uint8Array;
  readonly inward: Uint8Array;
  readonly structureCount: number;
  /** The structures of person i are `employers[employerOffsets[i]] …`, the people of one likewise. */
  readonly employerOffsets: Int32Array;
  readonly employers: Int32Array;
  readonly staffOffsets: Int32Array;
  readonly staff: Int32Array;
}

const towards = (bits: number, ready: number): number =>
  bits & ready ? READY : Math.round(acquaintanceWeight(bits) * WHOLE);

/** The weights of the arcs, both ways; edges are numbered as they stand, smaller end first. O(nodes + edges). */
export function arcWeights({ size, offsets, targets, bits }: Graph) {
  const outward = new Uint8Array(targets.length);
  const inward = new Uint8Array(targets.length);
  const next = offsets.slice(0, size);
  let edge = 0;
  for (let node = 0; node < size; node += 1) {
    for (let arc = next[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = targets[arc] as number;
      const back = next[other] as number;
      const ofEdge = bits[edge] as number;
      const [there, here] = [towards(ofEdge, A_READY), towards(ofEdge, B_READY)];
      outward[arc] = there;
      inward[arc] = here;
      outward[back] = here;
      inward[back] = there;
      edge += 1;
      next[other] = back + 1;
    }
  }
  return { outward, inward };
}

const pick = ({ offsets, rows }: Grouping, column: Int32Array) => ({
  offsets,
  values: rows.map((row) => column[row] as number),
});

/** The contacts of one day. O(people + acquaintances + employments). */
export function contactGraphOf({ acquaintances, staff, network }: NetworkAt): ContactGraph {
  const ofPerson = pick(staff.byPerson, staff.structure);
  const ofStructure = pick(staff.byStructure, staff.person);
  return {
    size: acquaintances.size,
    offsets: acquaintances.offsets,
    targets: acquaintances.targets,
    ...arcWeights(acquaintances),
    structureCount: network.structures.list.length,
    employerOffsets: ofPerson.offsets,
    employers: ofPerson.values,
    staffOffsets: ofStructure.offsets,
    staff: ofStructure.values,
  };
}
