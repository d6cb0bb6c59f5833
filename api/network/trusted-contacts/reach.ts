import { type ContactQuestion, firstWeights, PARTS } from './contact-finder';
import { COLLEAGUE, type ContactGraph, WHOLE } from './contact-graph';

/** The best way to somebody. */
export interface Way {
  /** The product of the weights, 0 … 1. */
  readonly score: number;
  /** Who is met, step after step; the last is whom one reaches. */
  readonly people: readonly number[];
}

export interface ReachQuestion extends Pick<ContactQuestion, 'from' | 'ownLevels'> {
  /** Steps at most, from 1: people between and whom one reaches. */
  readonly most: number;
  /** Acquaintances that are left out. */
  readonly leftOut?: (a: number, b: number) => boolean;
}

/** Of equal scores the fewer steps, then the smaller ids in sequence; null is no way. */
export const isBetter = (one: Way, other: Way | null): boolean => {
  if (!other) return true;
  if (one.score !== other.score) return one.score > other.score;
  if (one.people.length !== other.people.length) return one.people.length < other.people.length;
  const at = one.people.findIndex((person, i) => person !== other.people[i]);
  return at >= 0 && (one.people[at] ?? 0) < (other.people[at] ?? 0);
};

/**
 * Everybody within a few steps of one person, each with the best way there: one search, step after step, in exact
 * whole numbers (at most 4 steps). O(steps × (acquaintances and colleagues of those within reach)).
 */
export function reach(graph: ContactGraph, question: ReachQuestion): ReadonlyMap<number, Way> {
  const { from, most, leftOut = () => false } = question;
  const { offsets, targets, outward, employerOffsets, employers, staffOffsets, staff } = graph;
  const scale = WHOLE ** (most - 1);
  const best = new Map<number, Way>();
  const own = firstWeights(graph, question);
  let next = new Map<number, Way>();
  const offer = (person: number, score: number, before: readonly number[]) => {
    if (person === from || (best.get(person)?.score ?? 0) >= score) return;
    const way = { score, people: [...before, person] };
    if (isBetter(way, next.get(person) ?? null)) next.set(person, way);
  };
  const eachColleague = (person: number, done: Set<number>, met: (other: number) => void) => {
    for (let i = employerOffsets[person] as number; i < (employerOffsets[person + 1] as number); i += 1) {
      const hub = employers[i] as number;
      if (done.has(hub)) continue;
      done.add(hub);
      for (let j = staffOffsets[hub] as number; j < (staffOffsets[hub + 1] as number); j += 1)
        met(staff[j] as number);
    }
  };
  for (const [person, weight] of own) if (!leftOut(from, person)) offer(person, weight * scale, []);
  eachColleague(from, new Set(), (other) => offer(other, ((COLLEAGUE * PARTS) / WHOLE) * scale, []));
  for (let step = 1; next.size > 0; step += 1) {
    for (const [person, found] of next) best.set(person, found);
    // From the best on: the first who meets a house of colleagues has the best way to all of them.
    const found = [...next].sort(([, a], [, b]) => (isBetter(a, b) ? -1 : 1));
    next = new Map();
    if (step === most) break;
    const done = new Set<number>();
    for (const [person, { score, people }] of found) {
      for (let arc = offsets[person] as number; arc < (offsets[person + 1] as number); arc += 1) {
        const other = targets[arc] as number;
        if (!leftOut(person, other)) offer(other, (score / WHOLE) * (outward[arc] as number), people);
      }
      eachColleague(person, done, (other) => offer(other, (score / WHOLE) * COLLEAGUE, people));
    }
  }
  return new Map(
    [...best].map(([person, { score, people }]) => [person, { score: score / (PARTS * scale), people }]),
  );
}
