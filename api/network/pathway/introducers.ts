import { neighboursOf } from '../graph';
import { rowsOf } from '../lookup';
import type { NetworkAt } from '../network-at';

/**
 * The people acquainted with somebody of one structure and with somebody of the other: who can introduce them.
 * Indices of people in ascending order, at most `most`; those who work for either are not among them.
 * O(staff × their acquaintances).
 */
export function introducersBetween(at: NetworkAt, a: number, b: number, most: number): number[] {
  const staffOf = (structure: number) =>
    new Set(Array.from(rowsOf(at.staff.byStructure, structure), (row) => at.staff.person[row] ?? -1));
  const [ofA, ofB] = [staffOf(a), staffOf(b)];
  const acquainted = (staff: ReadonlySet<number>) => {
    const found = new Set<number>();
    for (const person of staff)
      for (const [other] of neighboursOf(at.acquaintances, person))
        if (!ofA.has(other) && !ofB.has(other)) found.add(other);
    return found;
  };
  const knowB = acquainted(ofB);
  return [...acquainted(ofA)]
    .filter((person) => knowB.has(person))
    .sort((x, y) => x - y)
    .slice(0, most);
}
