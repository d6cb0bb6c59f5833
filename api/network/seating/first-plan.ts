import { emptyPlan, type Plan, sit } from './plan';
import { type Impossible, obviouslyImpossible, type SeatingProblem, tableSizes, unitsOf } from './problem';

/** How often a round is begun anew before its constraints are taken to be too many. */
const ATTEMPTS = 400;

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

/** By guest: those never to sit with. */
export function partedFrom({ guests, apart }: SeatingProblem): readonly ReadonlySet<number>[] {
  const found = Array.from({ length: guests }, () => new Set<number>());
  for (const [a, b] of apart) {
    found[a]?.add(b);
    found[b]?.add(a);
  }
  return found;
}

interface Round {
  /** By table: the units that sit there. */
  readonly tables: number[][];
}

/** Where units of one round sit; the unit that found no place when it fails. Greedy: to the table where most is new. */
function tryRound(
  plan: Plan,
  units: readonly (readonly number[])[],
  parted: readonly ReadonlySet<number>[],
  random: () => number,
): Round | readonly number[] {
  const { problem, shared } = plan;
  const { guests, isNew, team, teamAtEachTable } = problem;
  const sizes = tableSizes(problem);
  const tables: number[][] = sizes.map(() => []);
  const isTeam = (unit: readonly number[]) => unit.some((guest) => team[guest]);
  const fits = (table: number, unit: readonly number[]) =>
    (tables[table] as number[]).length + unit.length <= (sizes[table] as number) &&
    !unit.some((guest) => (tables[table] as number[]).some((other) => parted[guest]?.has(other)));
  const worth = (table: number, unit: readonly number[]) =>
    unit.reduce(
      (sum, guest) =>
        sum +
        (tables[table] as number[]).filter(
          (other) => isNew[guest * guests + other] && shared[guest * guests + other] === 0,
        ).length,
      0,
    );
  const place = (unit: readonly number[], among: readonly number[]): boolean => {
    let best: { readonly table: number; readonly score: number } | null = null;
    for (const table of among) {
      if (!fits(table, unit)) continue;
      const score = worth(table, unit) - (tables[table] as number[]).length + random();
      if (!best || score > best.score) best = { table, score };
    }
    if (best) (tables[best.table] as number[]).push(...unit);
    return best !== null;
  };
  const every = sizes.map((_, table) => table);
  // The hardest to place first: large groups, then those who have somebody to stay away from.
  const hard = (unit: readonly number[]) =>
    unit.length * guests + unit.reduce((sum, guest) => sum + (parted[guest]?.size ?? 0), 0);
  const order = shuffled(units, random).sort((x, y) => hard(y) - hard(x));
  const hosts = teamAtEachTable ? order.filter(isTeam).slice(0, sizes.length) : [];
  for (const unit of hosts)
    if (
      !place(
        unit,
        every.filter((table) => (tables[table] as number[]).length === 0),
      )
    )
      return unit;
  for (const unit of order) if (!hosts.includes(unit) && !place(unit, every)) return unit;
  return { tables };
}

/** A plan that keeps every constraint, new pairs first; or what cannot be kept. Deterministic by `random`. */
export function firstPlan(problem: SeatingProblem, random: () => number): Plan | Impossible {
  const impossible = obviouslyImpossible(problem);
  if (impossible) return impossible;
  const [plan, units, parted] = [emptyPlan(problem), unitsOf(problem), partedFrom(problem)];
  for (let round = 0; round < problem.rounds; round += 1) {
    let failed: readonly number[] = [];
    let made: Round | null = null;
    for (let attempt = 0; attempt < ATTEMPTS && !made; attempt += 1) {
      const found = tryRound(plan, units, parted, random);
      if ('tables' in found) made = found;
      else failed = found;
    }
    if (!made) {
      const others = failed.flatMap((guest) => [...(parted[guest] ?? [])]);
      return { reason: 'NO_PLACE', guests: [...new Set([...failed, ...others])] };
    }
    made.tables.forEach((guests, table) => {
      for (const guest of guests) sit(plan, round, table, guest);
    });
  }
  return plan;
}
