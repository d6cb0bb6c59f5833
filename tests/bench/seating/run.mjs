// Table plans: quality against time, ours beside simulated annealing, on guests of made-up structures who know some.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../../bin/lib/root.mjs';
import { anneal } from './annealing.mjs';

const load = (path) => createRequire(import.meta.url)(join(root, 'dist', 'api', path));
const ROOMS = [
  { guests: 43, structures: 28, tables: 8, rounds: 3, known: 0.05 },
  { guests: 60, structures: 30, tables: 10, rounds: 6, known: 0.08 },
  { guests: 154, structures: 98, tables: 22, rounds: 6, known: 0.05 },
  { guests: 400, structures: 120, tables: 50, rounds: 10, known: 0.03 },
];
const STEPS = [20_000, 200_000, 2_000_000];
const SEEDS = [1, 2, 3];

function room({ guests, structures, known, ...rest }) {
  const { seededRandom } = load('network/layout/random.js');
  const random = seededRandom(20251125);
  const employers = Array.from({ length: guests }, () => [Math.floor(random() * structures)]);
  const isNew = new Uint8Array(guests * guests);
  for (let a = 0; a < guests; a += 1)
    for (let b = 0; b < a; b += 1) {
      const meets = employers[a][0] !== employers[b][0] && random() >= known ? 1 : 0;
      isNew[a * guests + b] = meets;
      isNew[b * guests + a] = meets;
    }
  const problem = {
    ...rest,
    guests,
    isNew,
    team: new Uint8Array(guests),
    teamAtEachTable: false,
    together: [],
    apart: [],
  };
  return { problem, employers };
}

const median = (values) => [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)];

function timed(work) {
  const runs = SEEDS.map((seed) => {
    const { user, system } = process.cpuUsage();
    const found = work(seed);
    const used = process.cpuUsage({ user, system });
    return { found, ms: (used.user + used.system) / 1_000 };
  });
  return { found: median(runs.map((run) => run.found)), ms: median(runs.map((run) => run.ms)) };
}

/** Prints, for each room and number of changes weighed, the new pairs found and the CPU time; medians of three seeds. */
export function runSeatingBench() {
  const { classesOf, seatGuests } = load('network/seating.js');
  const rows = ROOMS.flatMap((size) => {
    const { problem, employers } = room(size);
    const classes = classesOf(employers);
    const { bound } = seatGuests(problem, classes, { seed: 1, steps: 1 });
    return STEPS.map((steps) => {
      const ours = timed((seed) => seatGuests(problem, classes, { seed, steps }).newPairs);
      const peer = timed((seed) => anneal(problem, steps, seed));
      return {
        'guests × tables × rounds': `${size.guests} × ${size.tables} × ${size.rounds}`,
        steps,
        bound,
        ours: ours.found,
        'ours, ms': Math.round(ours.ms),
        annealing: peer.found,
        'annealing, ms': Math.round(peer.ms),
      };
    });
  });
  console.table(rows);
  console.log('No plan makes more new pairs than the bound; CPU time, medians of three seeds.');
}
