import { fold } from '../../fold';

/** So many letters are needed, and so many answers are given: nobody lists a directory by its door. */
export const LEAST_LETTERS = 3;
export const MOST_ANSWERS = 5;

export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly invited: boolean;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * Who may be meant by what somebody types of their own name. Those invited are found by how their names begin; the
 * others of the territory only by a whole word of three letters or more, as one who has that name types it. Pure.
 */
export function findOneself<One extends Findable>(people: readonly One[], typed: string): One[] {
  const asked = wordsOf(typed);
  if (asked.join('').length < LEAST_LETTERS) return [];
  const matches = ({ name, invited }: One): boolean => {
    const words = wordsOf(name);
    const begins = asked.every((part) => words.some((word) => word.startsWith(part)));
    return begins && (invited || asked.some((part) => part.length >= LEAST_LETTERS && words.includes(part)));
  };
  return people
    .filter(matches)
    .sort(
      (a, b) =>
        Number(b.invited) - Number(a.invited) || a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_ANSWERS);
}

const DISTANT = 2;

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether two names may be one person's: the same words in any order, or two letters apart in all. Pure. */
export function soundsLike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => wordsOf(name).sort().join(' '));
  if (!one || !other) return false;
  if (one === other) return true;
  return Math.min(one.length, other.length) >= 8 && distance(one, other) <= DISTANT;
}
