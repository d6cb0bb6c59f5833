import { neighboursOf } from './graph';
import { seededRandom } from './layout/random';
import { rowsOf } from './lookup';
import type { NetworkAt } from './network-at';
import { seatingBound } from './seating/bound';
import { firstPlan } from './seating/first-plan';
import { planImprover } from './seating/improve-plan';
import type { Impossible, SeatingProblem } from './seating/problem';

/** A table plan: by round, by table, the guests there; and how good it is. */
export interface Seating {
  readonly seats: readonly (readonly (readonly number[])[])[];
  /** Pairs at one table who are not acquainted, of different structures, not at one table before. */
  readonly newPairs: number;
  /** No plan has more. */
  readonly bound: number;
}

export interface SeatingOptions {
  /** The same seed, the same plan. */
  readonly seed: number;
  /** How many changes of places are weighed at most: what bounds the time, the same on every machine. */
  readonly steps: number;
}

/** Classes of guests of whom no two meet anew: one structure each, the largest first; of several, one. O(guests²). */
export function classesOf(structuresOf: readonly (readonly number[])[]): number[][] {
  const left = new Set(structuresOf.keys());
  const classes: number[][] = [];
  const count = new Map<number, number>();
  for (const structures of structuresOf)
    for (const one of structures) count.set(one, (count.get(one) ?? 0) + 1);
  for (const [structure] of [...count].sort((x, y) => y[1] - x[1] || x[0] - y[0])) {
    const members = [...left].filter((guest) => structuresOf[guest]?.includes(structure));
    for (const guest of members) left.delete(guest);
    if (members.length > 1) classes.push(members);
  }
  return classes;
}

/** By guest: the structures that employ them on the day. Guests are indices of people. */
export const employersOf = ({ staff }: NetworkAt, guests: readonly number[]): number[][] =>
  guests.map((guest) => [
    ...new Set(Array.from(rowsOf(staff.byPerson, guest), (row) => staff.structure[row] as number)),
  ]);

/** Who of the guests would meet anew: not acquainted in A(t), no structure in common. O(guests² + their ties). */
export function newPairsAmong(at: NetworkAt, guests: readonly number[]): Uint8Array {
  const count = guests.length;
  const place = new Map(guests.map((guest, i) => [guest, i]));
  const employers = employersOf(at, guests);
  const isNew = new Uint8Array(count * count).fill(1);
  for (let a = 0; a < count; a += 1) {
    isNew[a * count + a] = 0;
    for (const [other] of neighboursOf(at.acquaintances, guests[a] as number)) {
      const b = place.get(other);
      if (b !== undefined) isNew[a * count + b] = 0;
    }
    for (let b = 0; b < count; b += 1)
      if (employers[a]?.some((structure) => employers[b]?.includes(structure))) isNew[a * count + b] = 0;
  }
  return isNew;
}

/** Plans, better and better; what cannot be kept when there are more constraints than there is place for. */
function seatingMaker(
  problem: SeatingProblem,
  classes: readonly (readonly number[])[],
  { seed, steps }: SeatingOptions,
) {
  const random = seededRandom(seed);
  const first = firstPlan(problem, random);
  if ('reason' in first) return first;
  const bound = seatingBound(problem, classes);
  const { advance, best } = planImprover(first, bound, steps, random);
  return { advance, best: (): Seating => ({ ...best(), bound }) };
}

/**
 * Rounds × tables for some guests that make many new pairs (design.md section 4), with an upper bound on it
 * (seating/bound.ts); `classes` are disjoint groups of whom no two meet anew. Everybody is spread evenly over the
 * tables. A greedy plan, then annealing: deterministic by seed, bounded by `steps`. Returns what cannot be kept
 * when there are more constraints than there is place for.
 */
export function seatGuests(
  problem: SeatingProblem,
  classes: readonly (readonly number[])[],
  options: SeatingOptions,
): Seating | Impossible {
  const maker = seatingMaker(problem, classes, options);
  if ('reason' in maker) return maker;
  maker.advance(options.steps);
  return maker.best();
}

/** So many changes are weighed before others get their turn: some 20 ms. */
const TURN = 10_000;

/** The same plan, made in short turns between which `pause` lets others work: no request waits for a table plan. */
export async function seatGuestsInTurns(
  problem: SeatingProblem,
  classes: readonly (readonly number[])[],
  options: SeatingOptions,
  pause: () => Promise<void>,
): Promise<Seating | Impossible> {
  const maker = seatingMaker(problem, classes, options);
  if ('reason' in maker) return maker;
  for (let until = TURN; !maker.advance(until); until += TURN) await pause();
  return maker.best();
}
