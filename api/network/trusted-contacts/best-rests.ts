import { COLLEAGUE, type ContactGraph, READY, WHOLE } from './contact-graph';

/** More people between make no introduction; and products of seven twentieths are exact in 32 bits. */
export const MAX_INTRODUCERS = 6;
/** A score of 1, as a whole number that is divided by 20 as often as there may be steps. */
export const FULL_SCORE = WHOLE ** (MAX_INTRODUCERS + 1);
/** No step weighs more. */
const LARGEST = READY / WHOLE;
/** Levels 0 … 6 of a person stand side by side. */
const LEVEL_BITS = 3;

/** The best way on from a person to a target, in at most so many steps. */
export interface BestRests {
  /**
   * Fills in the best rests in at most `steps` steps for everyone whom `from` can take a first step to, and,
   * in so many fewer, for whoever lies further on. Returns those first steps, in no order: a view that the
   * next search overwrites. `from` is in no rest, and not among the targets. A rest that makes no route of
   * at least `floor` (in parts of FULL_SCORE) may be left out.
   */
  search(from: number, targets: Int32Array, steps: number, floor: number): Int32Array;
  /** The score of the best rest in at most `steps` steps, in parts of FULL_SCORE; 0 where there is none. */
  score(person: number, steps: number): number;
}

/**
 * Dynamic programming over the number of steps: the best in at most h steps is one step, then the best in at
 * most h − 1. As every weight is below 1, a walk that turns in a circle never is the best, so these are best
 * simple paths. What is near the targets is pushed back from them, what is near `from` pulled towards it, a
 * whole step at a time on whichever side has less to look at: both meet in the middle, and one search serves
 * all first steps. Memory of O(people + structures) is allocated once; a question costs what lies within half the
 * steps of either end, at worst O(steps × (arcs + employments)).
 */
export function createBestRests(graph: ContactGraph): BestRests {
  const { offsets, targets: neighbours, outward, inward } = graph;
  const { employerOffsets, employers, staffOffsets, staff } = graph;
  // Who was met has a place, where the scores by number of steps stand; place 0 is nobody's, and stays 0.
  const placeOf = new Int32Array(graph.size);
  let placed = new Int32Array(256);
  let scores = new Int32Array(256 << LEVEL_BITS);
  let places = 1;
  // Around `from`, ring after ring.
  const isAround = new Uint8Array(graph.size);
  const around = new Int32Array(graph.size);
  let aroundCount = 0;
  const isHubSeen = new Uint8Array(graph.structureCount);
  const hubBest = new Int32Array(graph.structureCount).fill(-1);
  const hubs = new Int32Array(graph.structureCount);
  let hubCount = 0;
  const hubsSeen: number[] = [];

  const wipe = () => {
    for (let place = 1; place < places; place += 1) placeOf[placed[place] as number] = 0;
    scores.fill(0, 0, places << LEVEL_BITS);
    for (let i = 0; i < aroundCount; i += 1) isAround[around[i] as number] = 0;
    for (const hub of hubsSeen) isHubSeen[hub] = 0;
    places = 1;
    aroundCount = 0;
    hubsSeen.length = 0;
  };

  const newPlace = (person: number): number => {
    if (places === placed.length) {
      const [wider, higher] = [new Int32Array(places * 2), new Int32Array((places * 2) << LEVEL_BITS)];
      wider.set(placed);
      higher.set(scores);
      placed = wider;
      scores = higher;
    }
    const place = places;
    places += 1;
    placed[place] = person;
    placeOf[person] = place;
    return place;
  };

  let most = 0;
  let least = 0;
  let raised: number[] = [];
  let raisedArcs = 0;
  /** A better rest from this level on; who rises at a level for the first time is noted. */
  const raise = (person: number, level: number, score: number): void => {
    if (score < least) return;
    const place = placeOf[person] || newPlace(person);
    const base = place << LEVEL_BITS;
    const before = scores[base + level] as number;
    if (before >= score) return;
    if (level === 0 || before === scores[base + level - 1]) {
      raised.push(person);
      raisedArcs += (offsets[person + 1] as number) - (offsets[person] as number);
    }
    for (let l = level; l <= most && (scores[base + l] as number) < score; l += 1) scores[base + l] = score;
  };

  /** One step back from everyone who rose at the level before. */
  const push = (from: number, level: number): void => {
    const active = raised;
    raised = [];
    raisedArcs = 0;
    for (const person of active) {
      const share = (scores[((placeOf[person] as number) << LEVEL_BITS) + level - 1] as number) / WHOLE;
      for (let arc = offsets[person] as number; arc < (offsets[person + 1] as number); arc += 1) {
        const other = neighbours[arc] as number;
        if (other !== from) raise(other, level, share * (inward[arc] as number));
      }
      for (let i = employerOffsets[person] as number; i < (employerOffsets[person + 1] as number); i += 1) {
        const hub = employers[i] as number;
        const best = hubBest[hub] as number;
        if (best < 0) {
          hubs[hubCount] = hub;
          hubCount += 1;
        }
        if (best < share) hubBest[hub] = share;
      }
    }
    for (let i = 0; i < hubCount; i += 1) {
      const hub = hubs[i] as number;
      const score = (hubBest[hub] as number) * COLLEAGUE;
      // Oneself is a colleague here as well: a rest with a circle is never better.
      for (let j = staffOffsets[hub] as number; j < (staffOffsets[hub + 1] as number); j += 1) {
        const other = staff[j] as number;
        if (other !== from) raise(other, level, score);
      }
      hubBest[hub] = -1;
    }
    hubCount = 0;
  };

  let aroundArcs = 0;
  const meet = (person: number): void => {
    if (isAround[person]) return;
    isAround[person] = 1;
    around[aroundCount] = person;
    aroundCount += 1;
    aroundArcs += (offsets[person + 1] as number) - (offsets[person] as number);
  };
  /** Everyone one step from a person. */
  const lookAround = (person: number): void => {
    for (let arc = offsets[person] as number; arc < (offsets[person + 1] as number); arc += 1)
      meet(neighbours[arc] as number);
    for (let i = employerOffsets[person] as number; i < (employerOffsets[person + 1] as number); i += 1) {
      const hub = employers[i] as number;
      if (isHubSeen[hub]) continue;
      isHubSeen[hub] = 1;
      hubsSeen.push(hub);
      for (let j = staffOffsets[hub] as number; j < (staffOffsets[hub + 1] as number); j += 1)
        meet(staff[j] as number);
    }
  };

  const score = (person: number, level: number): number =>
    scores[((placeOf[person] as number) << LEVEL_BITS) + level] as number;

  /** The best of a structure's people at a level, looked at once. */
  const bestOfHub = (hub: number, level: number): number => {
    if ((hubBest[hub] as number) >= 0) return hubBest[hub] as number;
    let best = 0;
    for (let j = staffOffsets[hub] as number; j < (staffOffsets[hub + 1] as number); j += 1) {
      const there = score(staff[j] as number, level);
      if (there > best) best = there;
    }
    hubBest[hub] = best;
    hubs[hubCount] = hub;
    hubCount += 1;
    return best;
  };

  /** One step on from those around, as far as place `end` among them. */
  const pull = (level: number, end: number): void => {
    for (let i = 0; i < end; i += 1) {
      const person = around[i] as number;
      let best = 0;
      for (let arc = offsets[person] as number; arc < (offsets[person + 1] as number); arc += 1) {
        const place = placeOf[neighbours[arc] as number] as number;
        if (place === 0) continue;
        const there =
          ((scores[(place << LEVEL_BITS) + level - 1] as number) / WHOLE) * (outward[arc] as number);
        if (there > best) best = there;
      }
      for (let j = employerOffsets[person] as number; j < (employerOffsets[person + 1] as number); j += 1) {
        const there = (bestOfHub(employers[j] as number, level - 1) / WHOLE) * COLLEAGUE;
        if (there > best) best = there;
      }
      if (best > 0) raise(person, level, best);
    }
    for (let i = 0; i < hubCount; i += 1) hubBest[hubs[i] as number] = -1;
    hubCount = 0;
  };

  return {
    search(from, targets, steps, floor) {
      wipe();
      most = steps;
      // One step more is still to be taken, of at most the largest weight; less than 1 is no difference.
      least = (floor - 1) / LARGEST;
      raised = [];
      raisedArcs = 0;
      aroundArcs = 0;
      for (const target of targets) raise(target, 0, FULL_SCORE);
      isAround[from] = 1;
      lookAround(from);
      const firstSteps = aroundCount;
      // Where each ring that will be pulled ends.
      const ringEnds: number[] = [];
      let back = 0;
      while (back + ringEnds.length < steps && raised.length > 0) {
        if (raisedArcs <= aroundArcs) {
          back += 1;
          push(from, back);
        } else {
          ringEnds.push(aroundCount);
          // A ring further is looked for only if it may be wanted.
          if (back + ringEnds.length < steps)
            for (let i = ringEnds.at(-2) ?? 0; i < (ringEnds.at(-1) as number); i += 1)
              lookAround(around[i] as number);
        }
      }
      // Nobody rose: nothing will.
      if (raised.length > 0)
        for (let level = back + 1; ringEnds.length > 0; level += 1) pull(level, ringEnds.pop() as number);
      isAround[from] = 0;
      return around.subarray(0, firstSteps);
    },
    score,
  };
}
