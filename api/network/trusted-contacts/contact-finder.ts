import { type BestRests, createBestRests, FULL_SCORE } from './best-rests';
import { COLLEAGUE, type ContactGraph, WHOLE } from './contact-graph';

export interface ContactQuestion {
  /** Who asks, and who is wanted: any of the targets, of whom `from` is none. Indices of people. */
  readonly from: number;
  readonly targets: Int32Array;
  /** People between, 0 … MAX_INTRODUCERS. */
  readonly maxIntroducers: number;
  /** Routes wanted. */
  readonly first: number;
  /** The asker's own trust answers, 1 … 4, by person; given for the asker alone. */
  readonly ownLevels?: ReadonlyMap<number, number>;
}

export interface ContactRoute {
  readonly score: number;
  /** Who is met, step after step; the asker is not among them, the target is the last. */
  readonly people: readonly number[];
}

export interface ContactFinder {
  find(question: ContactQuestion): ContactRoute[];
}

/** A level takes the place of what an acquaintance weighs: level / 4 × 0.9, in eightieths of 1 to be whole. */
export const PARTS = WHOLE * 4;
const ofLevel = (level: number): number => Math.round((level / 4) * 0.9 * PARTS);

const isColleague = (graph: ContactGraph, a: number, b: number): boolean => {
  const { employerOffsets, employers } = graph;
  for (let i = employerOffsets[a] as number; i < (employerOffsets[a + 1] as number); i += 1)
    for (let j = employerOffsets[b] as number; j < (employerOffsets[b + 1] as number); j += 1)
      if (employers[i] === employers[j]) return true;
  return false;
};

/** What the first step weighs, in PARTS: the larger of colleague and acquaintance, the latter as its author says. */
export function firstWeights(
  graph: ContactGraph,
  { from, ownLevels }: Pick<ContactQuestion, 'from' | 'ownLevels'>,
): Map<number, number> {
  const { offsets, targets, outward } = graph;
  const weights = new Map<number, number>();
  for (let arc = offsets[from] as number; arc < (offsets[from + 1] as number); arc += 1) {
    const person = targets[arc] as number;
    const level = ownLevels?.get(person);
    weights.set(person, level === undefined ? ((outward[arc] as number) * PARTS) / WHOLE : ofLevel(level));
  }
  return weights;
}

/** The rest of a best route, the smallest id at each step. */
function restOf(graph: ContactGraph, rests: BestRests, from: number, first: number, steps: number): number[] {
  const { offsets, targets, outward, employerOffsets, employers, staffOffsets, staff } = graph;
  const people = [first];
  let person = first;
  for (let left = steps; left > 0; left -= 1) {
    const wanted = rests.score(person, left);
    let next = graph.size;
    const consider = (other: number, weight: number) => {
      if (other < next && other !== from && (rests.score(other, left - 1) / WHOLE) * weight === wanted)
        next = other;
    };
    for (let arc = offsets[person] as number; arc < (offsets[person + 1] as number); arc += 1)
      consider(targets[arc] as number, outward[arc] as number);
    for (let i = employerOffsets[person] as number; i < (employerOffsets[person + 1] as number); i += 1) {
      const hub = employers[i] as number;
      for (let j = staffOffsets[hub] as number; j < (staffOffsets[hub + 1] as number); j += 1)
        consider(staff[j] as number, COLLEAGUE);
    }
    people.push(next);
    person = next;
  }
  return people;
}

/** In how few steps the best rest is walked. Equal products of these weights have equally many factors. */
function stepsOf(rests: BestRests, person: number, most: number): number {
  const score = rests.score(person, most);
  let steps = most;
  while (steps > 0 && rests.score(person, steps - 1) === score) steps -= 1;
  return steps;
}

interface Found {
  readonly person: number;
  /** In PARTS of parts of FULL_SCORE. */
  readonly score: number;
  readonly steps: number;
}

/** So many between are looked at first: most find their routes there, and what is further has to be better. */
const NEAR = 3;

/**
 * Trusted contacts of design.md section 4 in one graph, again and again: for each first step its best simple
 * route (product of the weights, at most `maxIntroducers` people between), then the best of those: higher
 * score, fewer introducers, ids in sequence. Scores are compared as exact whole numbers, in which those that are equal
 * within 1e-12 are equal. Answers fewer than `first` rather than repeat a first step. Cost: see `createBestRests`.
 */
export function createContactFinder(graph: ContactGraph): ContactFinder {
  const rests = createBestRests(graph);
  const colleague = (COLLEAGUE * PARTS) / WHOLE;

  /** The best route of each first step, best first; of those that score less than `floor` some may be missing. */
  function ranked(
    { from, targets }: ContactQuestion,
    weights: Map<number, number>,
    most: number,
    floor: number,
  ) {
    const found: Found[] = [];
    for (const person of rests.search(from, targets, most, floor)) {
      const rest = rests.score(person, most);
      if (rest === 0) continue;
      const known = weights.get(person);
      const weight =
        known === undefined || (known < colleague && isColleague(graph, from, person)) ? colleague : known;
      found.push({ person, score: weight * rest, steps: stepsOf(rests, person, most) });
    }
    // Two first steps are two people: their ids decide before any later one.
    return found.sort((x, y) => y.score - x.score || x.steps - y.steps || x.person - y.person);
  }

  return {
    find(question) {
      const { from, maxIntroducers, first } = question;
      const weights = firstWeights(graph, question);
      let most = Math.min(maxIntroducers, NEAR);
      let found = ranked(question, weights, most, 0);
      while (most < maxIntroducers) {
        const last = found[first - 1];
        most = last ? maxIntroducers : most + 1;
        found = ranked(question, weights, most, last ? last.score / PARTS : 0);
      }
      return found.slice(0, first).map(({ person, score, steps }) => ({
        score: score / PARTS / FULL_SCORE,
        people: restOf(graph, rests, from, person, steps),
      }));
    },
  };
}
