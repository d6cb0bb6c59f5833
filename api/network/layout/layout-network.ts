import { connectedParts, type Part } from './connected-parts';
import { packParts, toLandscape } from './frame';
import { diameterOf, type LayoutEdge, type LayoutNode, type Position } from './layout.types';
import { seededRandom, withRandom } from './random';
import { runFcose } from './run-fcose';
import { runForces } from './run-forces';
import { spreadApart } from './spread';

/** Room for a label of two lines under each node. */
const GAP = 38;
/** Ideal lengths of a tie within a town, and between two: a town is to be seen as one. */
const NEAR = 60;
const FAR = 240;
/** Up to this many nodes and edges by fCoSE; beyond, by our own linear forces. */
const FINE = 1_200;
const ROUNDS = 240;
/** A screen is wider than it is high. */
const ASPECT = 1.8;
const STRETCH = 1.5;

/** Towns on a circle, their structures in a spiral around each: near neighbours start near. */
function startingPlaces(nodes: readonly LayoutNode[], random: () => number): Map<string, Position> {
  const towns = [...new Set(nodes.map(({ group }) => group ?? ''))].sort();
  const radius = NEAR * Math.sqrt(nodes.length) * 0.9;
  return new Map(
    nodes.map(({ id, group }) => {
      const angle = (2 * Math.PI * towns.indexOf(group ?? '')) / Math.max(1, towns.length);
      const spread = radius * 0.35;
      return [
        id,
        {
          x: radius * Math.cos(angle) + (random() - 0.5) * spread,
          y: radius * Math.sin(angle) + (random() - 0.5) * spread,
        },
      ];
    }),
  );
}

function placesOf(part: Part, random: () => number): Map<string, Position> {
  const start = startingPlaces(part.nodes, random);
  const lengths = { near: NEAR, far: FAR };
  return part.nodes.length + part.edges.length <= FINE
    ? withRandom(random, () => runFcose(part.nodes, part.edges, start, lengths))
    : runForces(part.nodes, part.edges, start, { ...lengths, rounds: ROUNDS });
}

/**
 * Places on the map: each connected part from towns on a circle, by fCoSE or, when it is large, by a linear force
 * layout; turned and stretched to a landscape, nodes that touch parted; small parts in the empty corners.
 * The same input and seed give the same places. Edges whose ends are not among the nodes are an error of the caller.
 */
export function layoutNetwork(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  options: { readonly seed: number },
): Map<string, Position> {
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
  const radiusOf = (id: string) => diameterOf(sizes.get(id) ?? 0) / 2;
  const random = seededRandom(options.seed);
  const laidOut = connectedParts(nodes, edges).map((part) =>
    spreadApart(toLandscape(placesOf(part, random), ASPECT, STRETCH), radiusOf, GAP),
  );
  return packParts(laidOut, GAP * 2);
}
