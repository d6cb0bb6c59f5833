// This project's analyses as the bench asks for them: on the compiled code, vertices renumbered at load.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../../bin/lib/root.mjs';

export const network = (path) =>
  createRequire(import.meta.url)(join(root, 'dist', 'api', 'network', `${path}.js`));

/** CPU seconds of this process and what the work gave, the mean of so many times. */
export function timed(work, repeat = 1) {
  const before = process.cpuUsage();
  let result;
  for (let i = 0; i < repeat; i += 1) result = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6 / repeat, result };
}

export function loadGraph({ size, a, b }) {
  const { buildGraph } = network('build-graph');
  const { edgesOfColumns } = network('edge-list');
  return network('renumber').renumber(buildGraph(size, edgesOfColumns(a, b)));
}

const flagged = (flags) => {
  const found = [];
  flags.forEach((flag, i) => {
    if (flag) found.push(i);
  });
  return found;
};

export function openOurs(territory) {
  const { connectedComponents } = network('components');
  const { cutPoints } = network('cut-points');
  const { coreNumbers } = network('core-numbers');
  const { betweennessShare } = network('betweenness');
  const { harmonicShare } = network('harmonic-closeness');
  const { communities } = network('communities/communities');
  const { createPathFinder } = network('shortest-path');
  const { shareInWorkers } = network('in-workers');
  const { byOldNumber } = network('renumber');
  const { result: other, seconds: loaded } = timed(() => loadGraph(territory));
  const { graph, toOld, toNew } = other;
  const { size, offsets } = graph;
  const everyone = new Uint8Array(size).fill(1);
  const finder = createPathFinder(graph);
  const back = (values) => byOldNumber(values, other);
  const renamed = (vertices) => vertices.map((vertex) => toNew[vertex]);

  const tasks = {
    components: {
      run() {
        const isolated = [];
        for (let node = 0; node < size; node += 1)
          if (offsets[node] === offsets[node + 1]) isolated.push(node);
        return { labels: connectedComponents(graph, everyone), isolated };
      },
      answer: ({ labels }) => back(labels),
    },
    articulation: {
      run: () => cutPoints(graph),
      answer: ({ articulation }) => Int32Array.from(flagged(back(articulation))),
    },
    bridges: {
      run: () => cutPoints(graph),
      answer: ({ bridge }) =>
        Float64Array.from(flagged(bridge), (edge) => {
          const [a, b] = [toOld[graph.source[edge]], toOld[graph.target[edge]]];
          return Math.min(a, b) * size + Math.max(a, b);
        }).sort(),
    },
    cores: { run: () => coreNumbers(graph), answer: back },
    betweenness: {
      run: ({ sources }) => betweennessShare(graph, everyone, renamed(sources)),
      answer: (sums) => back(sums).map((sum) => sum / 2),
    },
    communities: { run: () => communities(graph, everyone), answer: ({ community }) => back(community) },
  };

  return {
    name: 'ours',
    loaded,
    toOld,
    time(task, input = {}, repeat = 1) {
      if (task === 'paths') return this.paths(renamed(input.pairs));
      const { run, answer } = tasks[task];
      const { seconds, result } = timed(() => run(input), repeat);
      return { seconds, answer: answer(result) };
    },
    /** Each pair timed by itself in CPU time, in which another process that was given the core has no part. */
    paths(pairs) {
      const count = pairs.length / 2;
      const lengths = new Int32Array(count);
      const each = new Float64Array(count);
      const { seconds } = timed(() => {
        for (let i = 0; i < count; i += 1)
          lengths[i] = (finder.find(pairs[2 * i], pairs[2 * i + 1])?.length ?? 0) - 1;
      });
      for (let i = 0; i < count; i += 1)
        each[i] = timed(() => finder.find(pairs[2 * i], pairs[2 * i + 1])).seconds;
      return { seconds, answer: lengths, p99: each.sort()[Math.floor(count * 0.99)] };
    },
    /** One whole breadth-first search, from somebody who has a tie. */
    sweep() {
      const from = graph.targets[graph.targets.length >> 1];
      return timed(() => harmonicShare(graph, everyone, Int32Array.of(from))).seconds;
    },
    /** Wall time: two threads at once have no meaning in CPU time. */
    async inThreads(threads, sources) {
      const started = performance.now();
      await shareInWorkers('betweenness', graph, everyone, renamed(sources), threads);
      return (performance.now() - started) / 1000;
    },
  };
}
