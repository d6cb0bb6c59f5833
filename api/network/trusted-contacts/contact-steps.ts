import { A_READY, B_READY, isConfirmed } from '../acquaintance-graph';
import type { Day } from '../day';
import { declaredAt } from '../declared-at';
import { neighboursOf } from '../graph';
import { rowsOf } from '../lookup';
import type { NetworkAt } from '../network-at';
import type { ContactRoute } from './contact-finder';

/** How one person of a route knows the one before, all that holds, in this order. */
export const STEP_EVIDENCES = ['COLLEAGUE', 'READY', 'CONFIRMED', 'DECLARED'] as const;
export type StepEvidence = (typeof STEP_EVIDENCES)[number];

/** One step of a route; indices of the network. */
export interface ContactStep {
  readonly person: number;
  /** Null for somebody whose employers are all closed. */
  readonly structure: number | null;
  /** Id of the rencontre where the two met, as they declared it. */
  readonly meeting: string | null;
  /** Since when it holds: the acquaintance, where there is one, else being colleagues. */
  readonly since: Day;
  /** READY: the one before is ready to introduce people to this one. */
  readonly evidence: readonly StepEvidence[];
}

export interface ExplainedRoute {
  readonly score: number;
  readonly solid: boolean;
  readonly steps: readonly ContactStep[];
}

/** The structures of a person that are open on the day, by id, with the day their work there began. */
function employersOf({ staff }: NetworkAt, person: number): Map<number, Day> {
  const found = new Map<number, Day>();
  for (const row of rowsOf(staff.byPerson, person)) {
    const [structure, since] = [staff.structure[row] ?? 0, staff.since[row] ?? 0];
    found.set(structure, Math.min(found.get(structure) ?? since, since));
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}

interface Link {
  readonly evidence: readonly StepEvidence[];
  readonly since: Day;
  /** The first structure by id that both work for. */
  readonly shared: number | null;
  readonly isSolid: boolean;
}

function linkOf(at: NetworkAt, here: number, there: number): Link {
  const { acquaintances: graph } = at;
  const edge = [...neighboursOf(graph, here)].find(([other]) => other === there)?.[1];
  const mine = employersOf(at, here);
  const shared = [...employersOf(at, there)].find(([structure]) => mine.has(structure));
  const bits = edge === undefined ? 0 : (graph.bits[edge] ?? 0);
  const isReady = (bits & (here < there ? A_READY : B_READY)) !== 0;
  const evidence: StepEvidence[] = [];
  if (shared) evidence.push('COLLEAGUE');
  if (isReady) evidence.push('READY');
  if (edge !== undefined) evidence.push(isConfirmed(bits) ? 'CONFIRMED' : 'DECLARED');
  const together = shared ? Math.max(shared[1], mine.get(shared[0]) ?? 0) : 0;
  return {
    evidence,
    since: edge === undefined ? together : (graph.since[edge] ?? 0),
    shared: shared?.[0] ?? null,
    isSolid: evidence.some((one) => one !== 'DECLARED'),
  };
}

/**
 * A route in full: how each knows the one before, and for which structure. A step names the structure shared
 * with the neighbouring colleague (the one before, else the one after), else the destination's, else the first
 * by id. `isDestination` tells the structures that are asked for. O(people of the route × their ties).
 */
export function explainRoute(
  at: NetworkAt,
  from: number,
  { score, people }: ContactRoute,
  isDestination: (structure: number) => boolean,
): ExplainedRoute {
  const links = people.map((person, i) => linkOf(at, people[i - 1] ?? from, person));
  const steps = people.map((person, i): ContactStep => {
    const employers = [...employersOf(at, person).keys()];
    const { evidence, since, shared } = links[i] as Link;
    return {
      person,
      structure: shared ?? links[i + 1]?.shared ?? employers.find(isDestination) ?? employers[0] ?? null,
      meeting: declaredAt(at, people[i - 1] ?? from, person),
      since,
      evidence,
    };
  });
  return { score, solid: links.every(({ isSolid }) => isSolid), steps };
}
