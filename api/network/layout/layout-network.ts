/// <reference path="./cytoscape-fcose.d.ts" />
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { diameterOf, type LayoutEdge, type LayoutNode, type Position } from './layout.types';
import { seededRandom, withRandom } from './random';
import { spreadApart } from './spread';

cytoscape.use(fcose);

/** Room for a label of two lines under each node. */
const GAP = 34;
const EDGE_LENGTH = 105;
/** A screen is wider than it is high. */
const WIDER = 1.25;

/** Towns on a circle, their structures in a spiral around each: near neighbours start near. */
function startingPlaces(nodes: readonly LayoutNode[], random: () => number): Map<string, Position> {
  const towns = [...new Set(nodes.map(({ group }) => group ?? ''))].sort();
  const radius = EDGE_LENGTH * Math.sqrt(nodes.length) * 0.75;
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

function runFcose(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  start: ReadonlyMap<string, Position>,
): Map<string, Position> {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id, size }) => ({
        data: { id, diameter: diameterOf(size) },
        position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...edges.map(({ source, target }, i) => ({ data: { id: `edge ${i}`, source, target } })),
    ],
    style: [{ selector: 'node', style: { width: 'data(diameter)', height: 'data(diameter)' } }],
  });
  const options = {
    name: 'fcose',
    animate: false,
    randomize: false,
    quality: nodes.length > 1_500 ? 'default' : 'proof',
    numIter: nodes.length > 1_500 ? 400 : 2_500,
    idealEdgeLength: () => EDGE_LENGTH,
    nodeRepulsion: () => 9_000,
    edgeElasticity: () => 0.35,
    gravity: 0.3,
    gravityRange: 2.5,
    nodeSeparation: 110,
    packComponents: true,
    tile: false,
    fit: false,
  };
  graph.layout(options as unknown as cytoscape.LayoutOptions).run();
  const placed = new Map<string, Position>();
  graph.nodes().forEach((node) => {
    placed.set(node.id(), { x: node.position('x'), y: node.position('y') });
  });
  graph.destroy();
  return placed;
}

/** Around (0, 0), wider than high, on whole units. */
function frame(positions: ReadonlyMap<string, Position>): Map<string, Position> {
  const xs = [...positions.values()].map(({ x }) => x);
  const ys = [...positions.values()].map(({ y }) => y);
  const middle = (values: readonly number[]) =>
    (values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) +
      values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)) /
    2;
  const [cx, cy] = [middle(xs), middle(ys)];
  return new Map(
    [...positions].map(([id, { x, y }]) => [id, { x: Math.round((x - cx) * WIDER), y: Math.round(y - cy) }]),
  );
}

/**
 * Places on the map: fCoSE (Balci & Dogrusoz 2022) from towns on a circle, then nodes that touch are parted.
 * The same input and seed give the same places. Edges whose ends are not among the nodes are an error of the
 * caller. Some seconds at 2,000 nodes; see the bench.
 */
export function layoutNetwork(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  options: { readonly seed: number },
): Map<string, Position> {
  if (nodes.length === 0) return new Map();
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
  const random = seededRandom(options.seed);
  const raw = withRandom(random, () => runFcose(nodes, edges, startingPlaces(nodes, random)));
  return spreadApart(frame(raw), (id) => diameterOf(sizes.get(id) ?? 0) / 2, GAP);
}
