import type { Desk } from '../../desk';
import { errors } from '../../errors';

const MINUTE = 60_000;
/** As many as /session takes: a room of people who answer at once has good links, and is not slowed. */
export const REFUSED_PER_MINUTE = 60;
const MOST_MACHINES = 10_000;

interface Count {
  readonly since: number;
  readonly refused: number;
}

const kept = new WeakMap<Desk, Map<string, Count>>();
const countsOf = (desk: Desk): Map<string, Count> => {
  const counts = kept.get(desk) ?? new Map<string, Count>();
  kept.set(desk, counts);
  return counts;
};

const countOf = (desk: Desk, machine: string, now: number): Count => {
  const known = countsOf(desk).get(machine);
  return known && now - known.since < MINUTE ? known : { since: now, refused: 0 };
};

/** Throws TOO_MANY_REQUESTS for a machine that tried too many tokens within a minute; good ones count for nothing. */
export function refuseTrials(desk: Desk, machine: string): void {
  const now = Date.parse(desk.clock());
  const { since, refused } = countOf(desk, machine, now);
  if (refused >= REFUSED_PER_MINUTE)
    throw errors.tooManyRequests(Math.max(1, Math.ceil((since + MINUTE - now) / 1_000)));
}

/** One token more that opened nothing. */
export function noteTrial(desk: Desk, machine: string): void {
  const counts = countsOf(desk);
  const { since, refused } = countOf(desk, machine, Date.parse(desk.clock()));
  counts.delete(machine);
  counts.set(machine, { since, refused: refused + 1 });
  if (counts.size > MOST_MACHINES) counts.delete(counts.keys().next().value ?? '');
}
