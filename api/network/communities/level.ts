import type { Graph } from '../graph';

/**
 * A graph as communities are sought in it: at first the network, then each time the groups found as vertices.
 * Weights are whole numbers (see `wholeWeights`): sums are exact whatever their order, and half as wide.
 */
export interface Level {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** By arc; null when every one weighs 1. What joins a group to itself is in `strength` alone. */
  readonly weights: Int32Array | null;
  /** The sum of the weights at each vertex, twice for what lies within it. */
  readonly strength: Int32Array;
  /** The sum of all strengths. */
  readonly total: number;
}

const MOST = 2 ** 30;
const SCALES = [1, 10, 100, 1_000];

/** Weights by edge as whole numbers: exact up to three decimals, else in 2⁻³⁰ of them all; at least 1. */
export function wholeWeights(weights: Float64Array): Int32Array {
  const sum = weights.reduce((a, b) => a + b, 0);
  const fits = (scale: number) =>
    sum * scale < MOST && weights.every((w) => Math.abs(w * scale - Math.round(w * scale)) < 1e-9);
  const scale = SCALES.find(fits) ?? MOST / sum;
  return Int32Array.from(weights, (weight) => Math.max(1, Math.round(weight * scale)));
}

/** The network itself, without those whom `members` leaves out and their edges. O(nodes + edges). */
export function firstLevel(graph: Graph, members: Uint8Array, edgeWeights: Float64Array | null): Level {
  const { size } = graph;
  const whole = edgeWeights ? wholeWeights(edgeWeights) : null;
  const edgeOf = whole ? graph.edgeOf : null;
  const offsets = new Int32Array(size + 1);
  const targets = new Int32Array(graph.targets.length);
  const weights = whole ? new Int32Array(graph.targets.length) : null;
  const strength = new Int32Array(size);
  let kept = 0;
  let total = 0;
  for (let node = 0; node < size; node += 1) {
    let sum = 0;
    const end = members[node] ? (graph.offsets[node + 1] as number) : 0;
    for (let arc = graph.offsets[node] as number; arc < end; arc += 1) {
      const other = graph.targets[arc] as number;
      if (!members[other]) continue;
      const weight = whole && edgeOf ? (whole[edgeOf[arc] as number] as number) : 1;
      targets[kept] = other;
      if (weights) weights[kept] = weight;
      kept += 1;
      sum += weight;
    }
    offsets[node + 1] = kept;
    strength[node] = sum;
    total += sum;
  }
  return { size, offsets, targets, weights, strength, total };
}

/** The same level with its vertex `toOld[i]` as the i-th. O(nodes + edges). */
export function permuteLevel(level: Level, toOld: Int32Array): Level {
  const { size, total } = level;
  const toNew = new Int32Array(size);
  for (let i = 0; i < size; i += 1) toNew[toOld[i] as number] = i;
  const offsets = new Int32Array(size + 1);
  const targets = new Int32Array(level.targets.length);
  const weights = level.weights ? new Int32Array(level.targets.length) : null;
  const strength = new Int32Array(size);
  let kept = 0;
  for (let i = 0; i < size; i += 1) {
    const old = toOld[i] as number;
    strength[i] = level.strength[old] as number;
    for (let arc = level.offsets[old] as number; arc < (level.offsets[old + 1] as number); arc += 1) {
      targets[kept] = toNew[level.targets[arc] as number] as number;
      if (weights && level.weights) weights[kept] = level.weights[arc] as number;
      kept += 1;
    }
    offsets[i + 1] = kept;
  }
  return { size, offsets, targets, weights, strength, total };
}

/** Numbers 0, 1, 2… for labels, in the order in which vertices show them. */
export function compact(labels: Int32Array): { readonly numbers: Int32Array; readonly count: number } {
  const numberOf = new Int32Array(labels.length).fill(-1);
  const numbers = new Int32Array(labels.length);
  let count = 0;
  for (let node = 0; node < labels.length; node += 1) {
    const label = labels[node] as number;
    if (numberOf[label] === -1) {
      numberOf[label] = count;
      count += 1;
    }
    numbers[node] = numberOf[label] as number;
  }
  return { numbers, count };
}

/** The vertices group by group, each group in its own order. O(nodes). */
export function groupInOrder(group: Int32Array, count: number) {
  const starts = new Int32Array(count + 1);
  for (let node = 0; node < group.length; node += 1) {
    const after = (group[node] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let i = 0; i < count; i += 1) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const nodes = new Int32Array(group.length);
  for (let node = 0; node < group.length; node += 1) {
    const own = group[node] as number;
    const at = next[own] as number;
    nodes[at] = node;
    next[own] = at + 1;
  }
  return { starts, nodes };
}

/** The level whose vertices are the `count` groups of this one. O(nodes + edges). */
export function nextLevel(level: Level, group: Int32Array, count: number): Level {
  const { offsets, targets, weights, strength } = level;
  const { starts, nodes } = groupInOrder(group, count);
  const newOffsets = new Int32Array(count + 1);
  const newTargets = new Int32Array(targets.length);
  const newWeights = new Int32Array(targets.length);
  const newStrength = new Int32Array(count);
  // The place of each group's arc in the row at hand.
  const placeOf = new Int32Array(count).fill(-1);
  let kept = 0;
  for (let own = 0; own < count; own += 1) {
    const first = kept;
    let sum = 0;
    for (let i = starts[own] as number; i < (starts[own + 1] as number); i += 1) {
      const node = nodes[i] as number;
      sum += strength[node] as number;
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
        const other = group[targets[arc] as number] as number;
        if (other === own) continue;
        const weight = weights ? (weights[arc] as number) : 1;
        const place = placeOf[other] as number;
        if (place < first) {
          placeOf[other] = kept;
          newTargets[kept] = other;
          newWeights[kept] = weight;
          kept += 1;
        } else newWeights[place] = (newWeights[place] as number) + weight;
      }
    }
    newStrength[own] = sum;
    newOffsets[own + 1] = kept;
  }
  return {
    size: count,
    offsets: newOffsets,
    targets: newTargets.slice(0, kept),
    weights: newWeights.slice(0, kept),
    strength: newStrength,
    total: level.total,
  };
}
