// The rounds: every library once a round, one after the other, so that what slows the machine slows them all.
import { modularityOf, mustAgree } from './agree.mjs';

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Medians of CPU seconds by library; a first round warms up, and is where answers are compared. */
export async function rounds(task, libraries, { count, repeat, input, asked, territory }) {
  const times = new Map();
  const more = new Map();
  let ours = null;
  for (let round = -1; round < count; round += 1) {
    for (const library of libraries) {
      if (round >= 0 && !times.has(library.name)) continue;
      const reply =
        library.name === 'ours' || library.name === 'graphology'
          ? library.time(task, input, repeat)
          : await library.ask(task, { ...asked, repeat });
      if (!reply) continue;
      if (round === -1) {
        ours ??= reply.answer;
        mustAgree(task, ours, reply.answer, library.name);
        times.set(library.name, []);
        if (task === 'communities')
          more.set(library.name, { modularity: modularityOf(territory, reply.answer) });
        continue;
      }
      times.get(library.name).push(reply.seconds);
      if (reply.p99 !== undefined) {
        const p99s = more.get(library.name)?.p99s ?? [];
        more.set(library.name, { p99s: [...p99s, reply.p99] });
      }
    }
  }
  return new Map(
    [...times].map(([name, all]) => {
      const { p99s, ...rest } = more.get(name) ?? {};
      return [name, { seconds: median(all), ...rest, ...(p99s ? { p99: median(p99s) } : {}) }];
    }),
  );
}
