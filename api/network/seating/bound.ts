import { type SeatingProblem, tableSizes } from './problem';

const pairs = (n: number): number => (n * (n - 1)) / 2;

/** Of `group` guests over `tables`, the fewest pairs that any spreading leaves at one table. */
function fewestTogether(group: number, tables: number): number {
  const [least, more] = [Math.floor(group / tables), group % tables];
  return more * pairs(least + 1) + (tables - more) * pairs(least);
}

/**
 * No table plan makes more new pairs than this: the smallest of three bounds. Let s be the largest table, R the
 * rounds, P the pairs that sit at one table in a round (the sizes of the tables are given), and count a pair that is
 * kept apart as none that could be new.
 *
 * 1. E, the pairs that could be new: each counts once.
 * 2. R·(P − w) − (R − 1)·k. In each round P pairs sit together. Of guests of one class (`classes`: no two of a class
 *    would meet anew), the tables hold at least `fewestTogether` pairs in each round, by convexity of x(x−1)/2; classes
 *    are disjoint, so at least w of the P pairs of each round are not new. The k pairs that could be new and are kept
 *    together are among the P in every round, and are new in one alone.
 * 3. ½·Σ over guests g of min(d(g), c'(g) + R·(s − 1 − c(g))). d(g) is how many g could meet anew. At g's table of a
 *    round at most s − 1 others sit, of whom the c(g) kept together with g are the same each time; so over all rounds
 *    g meets at most the c'(g) ≤ c(g) of them that are new, and R·(s − 1 − c(g)) others. Each pair is met by two.
 *
 * O(guests²).
 */
export function seatingBound(problem: SeatingProblem, classes: readonly (readonly number[])[]): number {
  const { guests, rounds, tables, isNew, together, apart } = problem;
  const sizes = tableSizes(problem);
  const largest = sizes[0] ?? 0;
  const parted = new Set(apart.flatMap(([a, b]) => [a * guests + b, b * guests + a]));
  const could = (a: number, b: number): boolean => isNew[a * guests + b] === 1 && !parted.has(a * guests + b);
  const degree = Array.from({ length: guests }, (_, a) => {
    let found = 0;
    for (let b = 0; b < guests; b += 1) if (could(a, b)) found += 1;
    return found;
  });
  const eligible = degree.reduce((sum, one) => sum + one, 0) / 2;
  const seated = sizes.reduce((sum, size) => sum + pairs(size), 0);
  const wasted = classes.reduce((sum, group) => sum + fewestTogether(group.length, tables), 0);
  const companions = new Map(together.flatMap((group) => group.map((guest) => [guest, group] as const)));
  const newWith = (guest: number, group: readonly number[]) =>
    group.filter((other) => could(guest, other)).length;
  const kept = together.reduce(
    (sum, group) => sum + group.reduce((inner, guest) => inner + newWith(guest, group), 0) / 2,
    0,
  );
  const met = degree.reduce((sum, most, guest) => {
    const group = companions.get(guest) ?? [guest];
    const others = newWith(guest, group) + rounds * (largest - group.length);
    return sum + Math.min(most, others);
  }, 0);
  return Math.max(
    0,
    Math.min(eligible, rounds * (seated - wasted) - (rounds - 1) * kept, Math.floor(met / 2)),
  );
}
