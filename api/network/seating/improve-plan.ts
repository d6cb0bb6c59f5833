import { partedFrom } from './first-plan';
import { gainOfSwap, type Plan, placeOf, rise, seatsOf, sit, tableAt } from './plan';
import { unitsOf } from './problem';

export interface PlanImprover {
  /** Goes on until so many changes of places were weighed, in all; true when there is nothing left to better. */
  advance(steps: number): boolean;
  best(): { readonly seats: number[][][]; readonly newPairs: number };
}

/** For so many turns, at least, whoever left a table of a round does not come back to it. */
const TABU_LEAST = 4;
const TABU_SPREAD = 10;
/** Of the moves of a group, so many may lose so many new pairs: else they end where none gains. */
const LOSSES = 0.2;
const SMALL_LOSS = 2;

/** What a change of places must not break, by the guests who move alone or as one. */
function constraintsOf(plan: Plan) {
  const { problem } = plan;
  const { team, teamAtEachTable } = problem;
  const parted = partedFrom(problem);
  const unitOf = new Map(unitsOf(problem).flatMap((unit) => unit.map((guest) => [guest, unit] as const)));
  /** Those who come sit well with those who stay, and the team is still there. */
  const sits = (table: readonly number[], leave: readonly number[], come: readonly number[]): boolean => {
    const stay = table.filter((guest) => !leave.includes(guest));
    if (come.some((guest) => stay.some((other) => parted[guest]?.has(other)))) return false;
    return !teamAtEachTable || [...stay, ...come].some((guest) => team[guest]);
  };
  return {
    unit: (guest: number): readonly number[] => unitOf.get(guest) ?? [guest],
    mayChange: (round: number, one: readonly number[], other: readonly number[]): boolean => {
      const at = (unit: readonly number[]) => tableAt(plan, round, placeOf(plan, round, unit[0] as number));
      return sits(at(one), one, other) && sits(at(other), other, one);
    },
    isFree: problem.apart.length === 0 && !teamAtEachTable && problem.together.length === 0,
  };
}

function change(plan: Plan, round: number, one: readonly number[], other: readonly number[]): void {
  const [from, to] = [one, other].map((unit) => placeOf(plan, round, unit[0] as number)) as [number, number];
  for (const guest of [...one, ...other]) rise(plan, round, guest);
  for (const guest of one) sit(plan, round, to, guest);
  for (const guest of other) sit(plan, round, from, guest);
}

/**
 * Betters a plan by tabu search: whoever sits with people they know or sat with before changes places, within a
 * round, with the one with whom most is gained — also when it is a loss, but not back at once; the best plan seen is
 * kept. Stops at `bound`, which nothing beats, or when it is told to; to weigh a change is O(a table). Guests who are
 * kept together change places with as many others. Changes the plan it is given.
 */
export function planImprover(plan: Plan, bound: number, random: () => number): PlanImprover {
  const { problem } = plan;
  const { guests, rounds, tables } = problem;
  const { unit, mayChange, isFree } = constraintsOf(plan);
  const pick = (n: number) => Math.floor(random() * n);
  const tabu = new Int32Array(rounds * guests * tables);
  const tabuAt = (round: number, guest: number, table: number) => (round * guests + guest) * tables + table;
  let best = { seats: seatsOf(plan), newPairs: plan.newPairs };
  let [weighed, turn] = [0, 0];
  const keepBest = () => {
    if (plan.newPairs > best.newPairs) best = { seats: seatsOf(plan), newPairs: plan.newPairs };
  };

  /** A group changes places with as many people of another table; back again when that loses much. */
  const moveGroup = (round: number, group: readonly number[], from: number) => {
    const to = (from + 1 + pick(tables - 1)) % tables;
    const alone = tableAt(plan, round, to).filter((guest) => unit(guest).length === 1);
    weighed += group.length;
    if (alone.length < group.length) return;
    const others = alone.map((guest) => [random(), guest] as const).sort((x, y) => x[0] - y[0]);
    const chosen = others.slice(0, group.length).map(([, guest]) => guest);
    if (!mayChange(round, group, chosen)) return;
    const before = plan.newPairs;
    change(plan, round, group, chosen);
    const bearable = random() < LOSSES ? SMALL_LOSS : 0;
    if (plan.newPairs < before - bearable) change(plan, round, group, chosen);
  };

  const moveOne = (round: number, guest: number, from: number) => {
    let chosen = -1;
    let most = Number.NEGATIVE_INFINITY;
    let ties = 0;
    for (let table = 0; table < tables; table += 1) {
      if (table === from) continue;
      for (const other of tableAt(plan, round, table)) {
        if (!isFree && (unit(other).length > 1 || !mayChange(round, [guest], [other]))) continue;
        weighed += 1;
        const gain = gainOfSwap(plan, round, guest, other);
        const isTabu =
          (tabu[tabuAt(round, guest, table)] as number) > turn ||
          (tabu[tabuAt(round, other, from)] as number) > turn;
        if ((isTabu && plan.newPairs + gain <= best.newPairs) || gain < most) continue;
        ties = gain > most ? 1 : ties + 1;
        most = gain;
        if (ties === 1 || random() * ties < 1) chosen = other;
      }
    }
    if (chosen < 0) return;
    const to = placeOf(plan, round, chosen);
    const until = turn + TABU_LEAST + pick(TABU_SPREAD);
    tabu[tabuAt(round, guest, from)] = until;
    tabu[tabuAt(round, chosen, to)] = until;
    change(plan, round, [guest], [chosen]);
  };

  const isWasted = (round: number, guest: number): boolean =>
    tableAt(plan, round, placeOf(plan, round, guest)).some((other) => {
      const at = guest * guests + other;
      return other !== guest && (!problem.isNew[at] || (plan.shared[at] as number) > 1);
    });

  const isDone = () => best.newPairs >= bound || tables < 2;
  const oneTurn = () => {
    turn += 1;
    weighed += 1;
    const [round, guest] = [pick(rounds), pick(guests)];
    // A group is moved also where nobody of it sits badly: somebody at another table may wait for its place.
    const isGroup = unit(guest).length > 1;
    if (!isGroup && !isWasted(round, guest)) return;
    const from = placeOf(plan, round, guest);
    if (isGroup) moveGroup(round, unit(guest), from);
    else moveOne(round, guest, from);
    keepBest();
  };
  return {
    advance: (steps) => {
      while (weighed < steps && !isDone()) oneTurn();
      return weighed < steps || isDone();
    },
    best: () => best,
  };
}
