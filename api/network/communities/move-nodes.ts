import type { Level } from './level';

/** Gains nearer than this are equal. */
const EQUAL = 1e-9;

/**
 * Moves each vertex to the neighbouring community where modularity gains most, and looks again at those whose
 * neighbours moved, until nobody gains (Blondel & al. 2008, with the queue of Traag & al. 2019). A vertex that
 * is better off alone founds a community of its own. Equal gains: it stays, else the smallest label.
 * `community` is changed in place; labels are 0…size−1. Returns how many moves were made.
 */
export function moveNodes(level: Level, community: Int32Array, order: Int32Array): number {
  const { size, offsets, targets, weights, strength, total } = level;
  const inCommunity = new Int32Array(size);
  const count = new Int32Array(size);
  for (let node = 0; node < size; node += 1) {
    const own = community[node] as number;
    inCommunity[own] = (inCommunity[own] as number) + (strength[node] as number);
    count[own] = (count[own] as number) + 1;
  }
  const empty = new Int32Array(size);
  let empties = 0;
  for (let label = size - 1; label >= 0; label -= 1) {
    if (count[label] !== 0) continue;
    empty[empties] = label;
    empties += 1;
  }
  const queue = order.slice();
  const waiting = new Uint8Array(size).fill(1);
  const weightTo = new Int32Array(size);
  const touched = new Int32Array(size);
  let moves = 0;
  let head = 0;
  let left = queue.length;
  while (left > 0) {
    const node = queue[head] as number;
    head = head + 1 === queue.length ? 0 : head + 1;
    left -= 1;
    waiting[node] = 0;
    const own = community[node] as number;
    const own2 = strength[node] as number;
    const [from, to] = [offsets[node] as number, offsets[node + 1] as number];
    let touches = 0;
    for (let arc = from; arc < to; arc += 1) {
      const label = community[targets[arc] as number] as number;
      const before = weightTo[label] as number;
      if (before === 0) {
        touched[touches] = label;
        touches += 1;
      }
      weightTo[label] = before + (weights ? (weights[arc] as number) : 1);
    }
    const scale = own2 / total;
    let best = own;
    let gain = (weightTo[own] as number) - ((inCommunity[own] as number) - own2) * scale;
    if (gain < -EQUAL && (count[own] as number) > 1) {
      best = -1;
      gain = 0;
    }
    for (let i = 0; i < touches; i += 1) {
      const label = touched[i] as number;
      if (label !== own) {
        const other = (weightTo[label] as number) - (inCommunity[label] as number) * scale;
        if (other > gain + EQUAL || (other > gain - EQUAL && best !== own && label < best)) {
          best = label;
          gain = Math.max(gain, other);
        }
      }
      weightTo[label] = 0;
    }
    if (best === own) continue;
    if (best === -1) {
      empties -= 1;
      best = empty[empties] as number;
    }
    moves += 1;
    community[node] = best;
    inCommunity[own] = (inCommunity[own] as number) - own2;
    inCommunity[best] = (inCommunity[best] as number) + own2;
    count[best] = (count[best] as number) + 1;
    count[own] = (count[own] as number) - 1;
    if (count[own] === 0) {
      inCommunity[own] = 0;
      empty[empties] = own;
      empties += 1;
    }
    for (let arc = from; arc < to; arc += 1) {
      const other = targets[arc] as number;
      if (waiting[other] !== 0 || community[other] === best) continue;
      waiting[other] = 1;
      let tail = head + left;
      if (tail >= queue.length) tail -= queue.length;
      queue[tail] = other;
      left += 1;
    }
  }
  return moves;
}
