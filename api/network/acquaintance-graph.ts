import { type Day, holds } from './day';
import { addEdge, buildGraph, emptyEdges, type Graph } from './graph';
import { OWN_WORD, READY, type TerritoryNetwork } from './territory-network';

/** Bits of an edge of A(t), for its smaller end (A) and its larger (B). */
export const DECLARED_BY_A = 1;
export const DECLARED_BY_B = 2;
export const OWN_WORD_OF_A = 4;
export const OWN_WORD_OF_B = 8;
export const A_READY = 16;
export const B_READY = 32;

/** Confirmed: each of the two declared it themselves (source SURVEY or SELF). */
export const isConfirmed = (bits: number): boolean =>
  (bits & OWN_WORD_OF_A) !== 0 && (bits & OWN_WORD_OF_B) !== 0;

/** design.md section 4: 0.9 confirmed, 0.6 declared by one. */
export const acquaintanceWeight = (bits: number): number => (isConfirmed(bits) ? 0.9 : 0.6);

/** People employed somewhere at t, neither left out nor erased. */
export function employedAt(network: TerritoryNetwork, asOf: Day, leftOut: Uint8Array): Uint8Array {
  const employed = new Uint8Array(network.people.list.length);
  const { from, since, until } = network.employments;
  from.forEach((person, row) => {
    if (leftOut[person] || network.erased[person]) return;
    if (holds(since[row] ?? 0, until[row] ?? 0, asOf)) employed[person] = 1;
  });
  return employed;
}

/** A(t) of design.md section 4, over `members`; O(people + acquaintances). */
export function acquaintanceGraphAt(network: TerritoryNetwork, asOf: Day, members: Uint8Array): Graph {
  const edges = emptyEdges();
  const { from, to, since, until } = network.acquaintances;
  from.forEach((declarer, row) => {
    const other = to[row] ?? 0;
    if (declarer === other || !members[declarer] || !members[other]) return;
    if (!holds(since[row] ?? 0, until[row] ?? 0, asOf)) return;
    const flags = network.acquaintanceFlags[row] ?? 0;
    const isA = declarer < other;
    const bits =
      (isA ? DECLARED_BY_A : DECLARED_BY_B) |
      (flags & OWN_WORD ? (isA ? OWN_WORD_OF_A : OWN_WORD_OF_B) : 0) |
      (flags & READY ? (isA ? A_READY : B_READY) : 0);
    addEdge(edges, declarer, other, bits, since[row] ?? 0);
  });
  return buildGraph(network.people.list.length, edges);
}
