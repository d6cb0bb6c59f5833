import type { SeatingProblem } from './problem';

/** A table plan being made: where everybody sits, and how often each two sat together. */
export interface Plan {
  readonly problem: SeatingProblem;
  /** By round, by table: the guests there. */
  readonly seats: number[][][];
  /** By `round × guests + guest`: their table. */
  readonly tableOf: Int16Array;
  /** By `a × guests + b`: in how many rounds they share a table. */
  readonly shared: Uint8Array;
  newPairs: number;
}

/** The guests at a table of a round, as they are kept. */
export const tableAt = ({ seats }: Plan, round: number, table: number): number[] =>
  seats[round]?.[table] ?? [];

/** Where a guest sits in a round. */
export const placeOf = ({ problem, tableOf }: Plan, round: number, guest: number): number =>
  tableOf[round * problem.guests + guest] as number;

/** Puts a guest at a table of a round; counts the pairs it makes. O(table). */
export function sit(plan: Plan, round: number, table: number, guest: number): void {
  const { guests, isNew } = plan.problem;
  const there = tableAt(plan, round, table);
  for (const other of there) {
    const [at, back] = [guest * guests + other, other * guests + guest];
    if (plan.shared[at] === 0 && isNew[at]) plan.newPairs += 1;
    const times = (plan.shared[at] as number) + 1;
    plan.shared[at] = times;
    plan.shared[back] = times;
  }
  there.push(guest);
  plan.tableOf[round * guests + guest] = table;
}

/** Takes a guest away from their table of a round. O(table). */
export function rise(plan: Plan, round: number, guest: number): void {
  const { guests, isNew } = plan.problem;
  const there = tableAt(plan, round, placeOf(plan, round, guest));
  there.splice(there.indexOf(guest), 1);
  for (const other of there) {
    const [at, back] = [guest * guests + other, other * guests + guest];
    const times = (plan.shared[at] as number) - 1;
    plan.shared[at] = times;
    plan.shared[back] = times;
    if (times === 0 && isNew[at]) plan.newPairs -= 1;
  }
}

/** How many more new pairs there are once two guests of a round change places. O(tables' sizes). */
export function gainOfSwap(plan: Plan, round: number, a: number, b: number): number {
  const { problem, shared } = plan;
  const { guests, isNew } = problem;
  let gain = 0;
  const weigh = (table: readonly number[], leaves: number, comes: number) => {
    for (const other of table) {
      if (other === leaves) continue;
      const [from, to] = [leaves * guests + other, comes * guests + other];
      if (shared[from] === 1 && isNew[from]) gain -= 1;
      if (shared[to] === 0 && isNew[to]) gain += 1;
    }
  };
  weigh(tableAt(plan, round, placeOf(plan, round, a)), a, b);
  weigh(tableAt(plan, round, placeOf(plan, round, b)), b, a);
  return gain;
}

export const emptyPlan = (problem: SeatingProblem): Plan => ({
  problem,
  seats: Array.from({ length: problem.rounds }, () => Array.from({ length: problem.tables }, () => [])),
  tableOf: new Int16Array(problem.rounds * problem.guests).fill(-1),
  shared: new Uint8Array(problem.guests * problem.guests),
  newPairs: 0,
});

export const seatsOf = ({ seats }: Plan): number[][][] =>
  seats.map((round) => round.map((table) => [...table].sort((a, b) => a - b)));
