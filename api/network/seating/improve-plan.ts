import { partedFrom } from './first-plan';
import { gainOfSwap, type Plan, placeOf, rise, seatsOf, sit, tableAt } from './plan';
import { unitsOf } from './problem';

export interface PlanImprover {
  /** Goes on until so many changes of places were weighed, in all; true when it is done. */
  advance(until: number): boolean;
  best(): { readonly seats: number[][][]; readonly newPairs: number };
}

/** A loss of one new pair is borne at first with a chance of e^(−1/WARM), at last of e^(−1/COLD). */
const WARM = 0.3;
const COLD = 0.1;
/** With this chance somebody changes places who sits well: without it some plans are never reached. */
const ANYBODY = 0.1;

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
 * Betters a plan by annealing: whoever sits with people they know or sat with before changes places, within a round,
 * with somebody drawn at random; a loss is borne with a chance that falls as it cools, geometrically over `steps`. The
 * best plan seen is kept. Stops at `bound`, which nothing beats, or after `steps` changes, each weighed in O(a table).
 * Guests who are kept together change places with as many others. Changes the plan it is given.
 */
export function planImprover(plan: Plan, bound: number, steps: number, random: () => number): PlanImprover {
  const { problem } = plan;
  const { guests, rounds, tables } = problem;
  const { unit, mayChange, isFree } = constraintsOf(plan);
  const pick = (n: number) => Math.floor(random() * n);
  let best = { seats: seatsOf(plan), newPairs: plan.newPairs };
  let weighed = 0;
  const isBorne = (gain: number): boolean =>
    gain >= 0 || random() < Math.exp(gain / (WARM * (COLD / WARM) ** (weighed / steps)));
  const elsewhere = (from: number): number => (from + 1 + pick(tables - 1)) % tables;

  /** A group changes places with as many people of another table; back again when the loss is not borne. */
  const moveGroup = (round: number, group: readonly number[], from: number) => {
    const alone = tableAt(plan, round, elsewhere(from)).filter((guest) => unit(guest).length === 1);
    if (alone.length < group.length) return;
    const others = alone.map((guest) => [random(), guest] as const).sort((x, y) => x[0] - y[0]);
    const chosen = others.slice(0, group.length).map(([, guest]) => guest);
    if (!mayChange(round, group, chosen)) return;
    const before = plan.newPairs;
    change(plan, round, group, chosen);
    // Its moves are few and weigh more: a loss is weighed by head.
    if (!isBorne((plan.newPairs - before) / group.length)) change(plan, round, group, chosen);
  };

  const moveOne = (round: number, guest: number, from: number) => {
    const there = tableAt(plan, round, elsewhere(from));
    const other = there[pick(there.length)];
    if (other === undefined || unit(other).length > 1) return;
    if (!isFree && !mayChange(round, [guest], [other])) return;
    if (isBorne(gainOfSwap(plan, round, guest, other))) change(plan, round, [guest], [other]);
  };

  const isWasted = (round: number, guest: number): boolean =>
    tableAt(plan, round, placeOf(plan, round, guest)).some((other) => {
      const at = guest * guests + other;
      return other !== guest && (!problem.isNew[at] || (plan.shared[at] as number) > 1);
    });

  const isDone = () => best.newPairs >= bound || tables < 2;
  const oneTurn = () => {
    weighed += 1;
    const [round, guest] = [pick(rounds), pick(guests)];
    // A group is moved also where nobody of it sits badly: somebody at another table may wait for its place.
    const isGroup = unit(guest).length > 1;
    if (!isGroup && random() >= ANYBODY && !isWasted(round, guest)) return;
    const from = placeOf(plan, round, guest);
    if (isGroup) moveGroup(round, unit(guest), from);
    else moveOne(round, guest, from);
    if (plan.newPairs > best.newPairs) best = { seats: seatsOf(plan), newPairs: plan.newPairs };
  };
  return {
    advance: (until) => {
      while (weighed < Math.min(until, steps) && !isDone()) oneTurn();
      return weighed >= steps || isDone();
    },
    best: () => best,
  };
}
