import { neighboursOf } from '../graph';
import { rowsOf } from '../lookup';
import type { NetworkAt } from '../network-at';

/**
 * The people who can introduce those who ask to a structure: acquainted with somebody of it, and either of those who
 * ask or acquainted with somebody of them. Those of the asking side first, then indices of people ascending; at most
 * `most`, none who works for the structure. O(staff × their acquaintances).
 */
export function introducersBetween(
  at: NetworkAt,
  asking: readonly number[],
  structure: number,
  most: number,
): number[] {
  const staffOf = (structures: readonly number[]) =>
    new Set(
      structures.flatMap((one) =>
        Array.from(rowsOf(at.staff.byStructure, one), (row) => at.staff.person[row] ?? -1),
      ),
    );
  const [ours, theirs] = [staffOf(asking), staffOf([structure])];
  const known = new Set<number>();
  for (const person of theirs)
    for (const [other] of neighboursOf(at.acquaintances, person)) if (!theirs.has(other)) known.add(other);
  const knowsUs = (person: number) => {
    for (const [other] of neighboursOf(at.acquaintances, person))
      if (ours.has(other) && !theirs.has(other)) return true;
    return false;
  };
  return [...known]
    .filter((person) => ours.has(person) || knowsUs(person))
    .sort((x, y) => Number(ours.has(y)) - Number(ours.has(x)) || x - y)
    .slice(0, most);
}
