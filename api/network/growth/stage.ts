import { componentSizes, degreeCentralisation } from '../cohesion';
import { connectedComponents } from '../components';
import { coreNumbers } from '../core-numbers';
import { countOf, degreesOf } from '../degrees';
import type { Graph } from '../graph';

/** The stages of a network that is woven (Krebs & Holley 2006), from the first to the last; IN_BETWEEN fits none. */
export const NETWORK_STAGES = [
  'SCATTERED',
  'HUB_AND_SPOKE',
  'MULTI_HUB',
  'CORE_AND_PERIPHERY',
  'IN_BETWEEN',
] as const;
export type NetworkStage = (typeof NETWORK_STAGES)[number];

/** What the rule looks at; shares in 0…1, null where there is nothing to share. */
export interface StageFacts {
  readonly largestShare: number | null;
  /** Structures with more ties than the mean and a standard deviation. */
  readonly hubs: number;
  /** Of the others in the largest part, the share that is cut off without the structure of most ties. */
  readonly removalCost: number | null;
  readonly centralisation: number | null;
  readonly coreSize: number;
  readonly coreDensity: number | null;
  readonly peripheryDensity: number | null;
}

export const STAGE_RULE = {
  multiHub: { largestShare: 0.7, hubs: 3, removalCost: 0.1 },
  core: { times: 4 },
  hubAndSpoke: { centralisation: 0.4, removalCost: 0.25 },
  scattered: { largestShare: 0.5 },
} as const;

function densityAmong({ offsets, targets }: Graph, members: Uint8Array): number | null {
  const n = countOf(members);
  if (n < 2) return null;
  let arcs = 0;
  members.forEach((flag, node) => {
    if (!flag) return;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1)
      if (members[targets[arc] as number]) arcs += 1;
  });
  return arcs / (n * (n - 1));
}

const largestOf = (graph: Graph, members: Uint8Array): number =>
  componentSizes(connectedComponents(graph, members)).reduce((a, b) => Math.max(a, b), 0);

/** The facts of a network of structures, those of `members`. O(structures + ties). */
export function stageFacts(graph: Graph, members: Uint8Array): StageFacts {
  const n = countOf(members);
  const degrees = degreesOf(graph, members);
  let [sum, squares, top] = [0, 0, -1];
  members.forEach((flag, node) => {
    if (!flag) return;
    const degree = degrees[node] as number;
    sum += degree;
    squares += degree * degree;
    if (top === -1 || degree > (degrees[top] as number)) top = node;
  });
  const mean = n === 0 ? 0 : sum / n;
  const deviation = n === 0 ? 0 : Math.sqrt(Math.max(0, squares / n - mean * mean));
  const hubs = degrees.reduce(
    (found, degree, node) => found + (members[node] && degree > mean + deviation + 1e-12 ? 1 : 0),
    0,
  );
  const largest = largestOf(graph, members);
  const left = members.slice();
  if (top !== -1) left[top] = 0;
  // Whoever is taken out is not counted as cut off.
  const removalCost = largest < 2 ? null : Math.max(0, largest - 1 - largestOf(graph, left)) / (largest - 1);
  const cores = coreNumbers(graph, members);
  const most = cores.reduce((a, b) => Math.max(a, b), 0);
  const core = members.map((flag, node) => (flag && most > 0 && cores[node] === most ? 1 : 0));
  const periphery = members.map((flag, node) => (flag && !core[node] ? 1 : 0));
  return {
    largestShare: n === 0 ? null : largest / n,
    hubs,
    removalCost,
    centralisation: degreeCentralisation(graph, members),
    coreSize: countOf(core),
    coreDensity: densityAmong(graph, core),
    peripheryDensity: densityAmong(graph, periphery),
  };
}

/**
 * The stage after Krebs & Holley (Building Smart Communities through Network Weaving, 2006), by thresholds of this
 * project, asked in this order: core and periphery, several hubs, hub and spoke, scattered; none of them is in
 * between. Null without structures.
 */
export function stageOf(facts: StageFacts): NetworkStage | null {
  const { largestShare, hubs, removalCost, centralisation, coreDensity, peripheryDensity } = facts;
  if (largestShare === null) return null;
  const { multiHub, core, hubAndSpoke, scattered } = STAGE_RULE;
  const isMultiHub =
    largestShare >= multiHub.largestShare &&
    hubs >= multiHub.hubs &&
    removalCost !== null &&
    removalCost < multiHub.removalCost;
  // A periphery of one or nobody has no density to compare with.
  const hasCore =
    coreDensity !== null && peripheryDensity !== null && coreDensity >= core.times * peripheryDensity;
  if (isMultiHub && hasCore) return 'CORE_AND_PERIPHERY';
  if (isMultiHub) return 'MULTI_HUB';
  if ((centralisation ?? 0) >= hubAndSpoke.centralisation || (removalCost ?? 0) > hubAndSpoke.removalCost)
    return 'HUB_AND_SPOKE';
  return largestShare < scattered.largestShare ? 'SCATTERED' : 'IN_BETWEEN';
}
