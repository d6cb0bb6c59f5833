// Whether two libraries gave the same answer; a time counts only when they did.
import { network } from './ours.mjs';

const same = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);

/** −1 where they agree, else how. */
const CHECKS = {
  components: (a, b) => same(network('renumber').bySmallest(a), network('renumber').bySmallest(b)),
  articulation: same,
  bridges: same,
  cores: same,
  // A library may have been asked for fewer pairs.
  paths: (a, b) => same(a.subarray(0, b.length), b),
  betweenness: (a, b) =>
    a.length === b.length &&
    a.every((value, i) => Math.abs(value - b[i]) <= 1e-9 * Math.max(1, Math.abs(value))),
  // Communities are no one answer: they are compared by their modularity.
  communities: () => true,
};

export function mustAgree(task, ours, theirs, name) {
  if (!CHECKS[task](ours, theirs)) throw new Error(`${name} does not agree on ${task}: no time counts.`);
}

/** The modularity of labels, counted by this project whoever found them. */
export function modularityOf({ size, a, b }, labels) {
  const { buildGraph } = network('build-graph');
  const { edgesOfColumns } = network('edge-list');
  const { modularity } = network('communities/modularity');
  return modularity(buildGraph(size, edgesOfColumns(a, b)), network('renumber').bySmallest(labels));
}
