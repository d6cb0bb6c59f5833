/// <reference path="./cytoscape-fcose.d.ts" />
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { packParts, toLandscape } from './frame';
import { diameterOf, type LayoutEdge, type LayoutNode, type Position } from './layout.types';
import { seededRandom, withRandom } from './random';
import { spreadApart } from './spread';

cytoscape.use(fcose);

/** Room for a label of two lines under each node. */
const GAP = 38;
/** Ideal lengths of a tie within a town, and between two: a town is to be seen as one. */
const NEAR = 60;
const FAR = 240;
/** Rounds of the layout times nodes and edges: what a first start may spend on the map. */
const WORK = 250_000;
/** Beyond this many nodes and edges, towns on a circle and nodes parted: in seconds, where fCoSE takes minutes. */
const LARGEST = 40_000;
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

function runFcose(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  start: ReadonlyMap<string, Position>,
): Map<string, Position> {
  const groups = new Map(nodes.map(({ id, group }) => [id, group]));
  const within = (a: string, b: string) => groups.get(a) === groups.get(b);
  const graph = cytoscape({
    headless: true,
    // Without this the library would first lay out a grid, and the starting places would be lost.
    layout: { name: 'preset' },
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id, size }) => ({
        data: { id, diameter: diameterOf(size) },
        position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...edges.map(({ source, target }, i) => ({
        data: { id: `edge ${i}`, source, target, within: within(source, target) },
      })),
    ],
    style: [{ selector: 'node', style: { width: 'data(diameter)', height: 'data(diameter)' } }],
  });
  const options = {
    name: 'fcose',
    animate: false,
    randomize: false,
    quality: 'proof',
    numIter: Math.round(Math.min(2_500, Math.max(150, WORK / (nodes.length + edges.length)))),
    idealEdgeLength: (edge: cytoscape.EdgeSingular) => (edge.data('within') ? NEAR : FAR),
    nodeRepulsion: () => 7_000,
    edgeElasticity: (edge: cytoscape.EdgeSingular) => (edge.data('within') ? 0.5 : 0.02),
    gravity: 0.5,
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

const isOwn = (members: ReadonlySet<string>) => (edge: LayoutEdge) => members.has(edge.source);

/** The connected parts, the largest first. */
function parts(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): LayoutNode[][] {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const found: LayoutNode[][] = [];
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    seen.add(id);
    const queue = [id];
    for (const next of queue) {
      for (const other of neighbours.get(next) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    found.push(queue.flatMap((member) => byId.get(member) ?? []));
  }
  return found.sort((a, b) => b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1));
}

/**
 * Places on the map: each connected part by fCoSE (Balci & Dogrusoz 2022) from towns on a circle, turned and
 * stretched to a landscape, nodes that touch parted; small parts in its empty corners. The same input and seed give
 * the same places. Edges whose ends are not among the nodes are an error of the caller. Cost: see the bench.
 */
export function layoutNetwork(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  options: { readonly seed: number },
): Map<string, Position> {
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
  const random = seededRandom(options.seed);
  const laidOut = parts(nodes, edges).map((part) => {
    const own = edges.filter(isOwn(new Set(part.map(({ id }) => id))));
    const start = startingPlaces(part, random);
    const large = part.length + own.length > LARGEST;
    const raw = large ? start : withRandom(random, () => runFcose(part, own, start));
    const turned = toLandscape(raw, ASPECT, STRETCH);
    return spreadApart(turned, (id) => diameterOf(sizes.get(id) ?? 0) / 2, GAP);
  });
  return packParts(laidOut, GAP * 2);
}
