// The usual way to seat people: simulated annealing over changes of two places, geometric cooling, on its own counts.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../../bin/lib/root.mjs';

const load = (path) => createRequire(import.meta.url)(join(root, 'dist', 'api', path));
const WARM = 1;
const COLD = 0.02;

/** The most new pairs that so many changes of places, weighed one by one, find; the same for a seed. */
export function anneal(problem, steps, seed) {
  const { tableSizes } = load('network/seating/problem.js');
  const { seededRandom } = load('network/layout/random.js');
  const random = seededRandom(seed);
  const { guests, rounds, isNew } = problem;
  const shared = new Uint8Array(guests * guests);
  const at = (a, b) => a * guests + b;
  const meet = (a, b, by) => {
    shared[at(a, b)] += by;
    shared[at(b, a)] += by;
  };
  let newPairs = 0;
  const seats = Array.from({ length: rounds }, () => {
    const order = [...Array(guests).keys()].map((g) => [random(), g]).sort((x, y) => x[0] - y[0]);
    return tableSizes(problem).map((size) => order.splice(0, size).map(([, g]) => g));
  });
  for (const table of seats.flat())
    for (const a of table)
      for (const b of table)
        if (a < b) {
          if (shared[at(a, b)] === 0 && isNew[at(a, b)]) newPairs += 1;
          meet(a, b, 1);
        }
  const pick = (n) => Math.floor(random() * n);
  const swapped = (table, leaves, comes) => {
    let gain = 0;
    for (const other of table) {
      if (other === leaves) continue;
      if (shared[at(leaves, other)] === 1 && isNew[at(leaves, other)]) gain -= 1;
      if (shared[at(comes, other)] === 0 && isNew[at(comes, other)]) gain += 1;
    }
    return gain;
  };
  /** One leaves a table, another comes. */
  const rise = (table, leaves, comes) => {
    for (const other of table) {
      if (other === leaves) continue;
      meet(leaves, other, -1);
      meet(comes, other, 1);
    }
  };
  let best = newPairs;
  for (let step = 0; step < steps; step += 1) {
    const heat = WARM * (COLD / WARM) ** (step / steps);
    const round = seats[pick(rounds)];
    const [i, j] = [pick(round.length), pick(round.length)];
    if (i === j) continue;
    const [x, y] = [pick(round[i].length), pick(round[j].length)];
    const [a, b] = [round[i][x], round[j][y]];
    const gain = swapped(round[i], a, b) + swapped(round[j], b, a);
    if (gain < 0 && random() >= Math.exp(gain / heat)) continue;
    rise(round[i], a, b);
    rise(round[j], b, a);
    round[i][x] = b;
    round[j][y] = a;
    newPairs += gain;
    if (newPairs > best) best = newPairs;
  }
  return best;
}
