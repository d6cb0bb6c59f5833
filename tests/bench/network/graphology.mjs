// graphology in this process, as the tests use it.
import { createRequire } from 'node:module';
import { timed } from './ours.mjs';
import { randomOf } from './territory.mjs';

const need = createRequire(import.meta.url);

export function openGraphology({ size, a, b }) {
  const { UndirectedGraph } = need('graphology');
  const { connectedComponents } = need('graphology-components');
  const betweenness = need('graphology-metrics/centrality/betweenness');
  const louvain = need('graphology-communities-louvain');
  const { seconds: loaded, result: graph } = timed(() => {
    const made = new UndirectedGraph();
    for (let node = 0; node < size; node += 1) made.addNode(node);
    a.forEach((from, row) => {
      made.addEdge(from, b[row]);
    });
    return made;
  });
  const tasks = {
    components: {
      run: () => connectedComponents(graph),
      answer(found) {
        const labels = new Int32Array(size);
        found.forEach((part, label) => {
          for (const node of part) labels[node] = label;
        });
        return labels;
      },
    },
    // It has no choice of sources.
    betweenness: {
      canRun: ({ sources }) => sources.length === size,
      run: () => betweenness(graph, { normalized: false }),
      answer: (found) => Float64Array.from({ length: size }, (_, node) => found[node]),
    },
    communities: {
      run: () => louvain(graph, { rng: randomOf(1) }),
      answer: (found) => Int32Array.from({ length: size }, (_, node) => found[node]),
    },
  };
  return {
    name: 'graphology',
    loaded,
    time(task, input = {}, repeat = 1) {
      const known = tasks[task];
      if (!known || known.canRun?.(input) === false) return null;
      const { seconds, result } = timed(() => known.run(input), repeat);
      return { seconds, answer: known.answer(result) };
    },
  };
}
