import type { Desk } from '../desk';
import { errors } from '../errors';

const MINUTE = 60_000;
const MOST_MACHINES = 10_000;

interface Count {
  readonly since: number;
  readonly times: number;
}

/** How often within a minute a machine may do something that is counted. */
export interface Pace {
  /** Throws TOO_MANY_REQUESTS for a machine that did it too often. */
  refuse(desk: Desk, machine: string): void;
  /** Once more. */
  note(desk: Desk, machine: string): void;
}

export function createPace(mostPerMinute: number): Pace {
  const kept = new WeakMap<Desk, Map<string, Count>>();
  const countsOf = (desk: Desk): Map<string, Count> => {
    const counts = kept.get(desk) ?? new Map<string, Count>();
    kept.set(desk, counts);
    return counts;
  };
  const countOf = (desk: Desk, machine: string, now: number): Count => {
    const known = countsOf(desk).get(machine);
    return known && now - known.since < MINUTE ? known : { since: now, times: 0 };
  };
  return {
    refuse: (desk, machine) => {
      const now = Date.parse(desk.clock());
      const { since, times } = countOf(desk, machine, now);
      if (times >= mostPerMinute)
        throw errors.tooManyRequests(Math.max(1, Math.ceil((since + MINUTE - now) / 1_000)));
    },
    note: (desk, machine) => {
      const counts = countsOf(desk);
      const { since, times } = countOf(desk, machine, Date.parse(desk.clock()));
      counts.delete(machine);
      counts.set(machine, { since, times: times + 1 });
      if (counts.size > MOST_MACHINES) counts.delete(counts.keys().next().value ?? '');
    },
  };
}
