/// <reference path="./cytoscape-fcose.d.ts" />
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { diameterOf, type LayoutEdge, type LayoutNode, type Position } from './layout.types';

cytoscape.use(fcose);

/** Rounds of the layout times nodes and edges: what a first start may spend on the map. */
const WORK = 250_000;

export interface FcoseOptions {
  /** Ideal lengths of a tie within a group, and between two. */
  readonly near: number;
  readonly far: number;
}

/**
 * fCoSE (Balci & Dogrusoz 2022) without a screen. It draws from Math.random: call it under `withRandom`.
 * Its rounds cost nodes², measured: 500 nodes and 1,500 edges take 6 s, 2,000 and 6,000 take minutes.
 */
export function runFcose(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  start: ReadonlyMap<string, Position>,
  { near, far }: FcoseOptions,
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
    idealEdgeLength: (edge: cytoscape.EdgeSingular) => (edge.data('within') ? near : far),
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
