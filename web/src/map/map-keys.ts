import type cytoscape from 'cytoscape';
import { nearestInDirection, type Point } from './positions';

const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

export interface MapKeys {
  select(id: string | null): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** Says whose turn it is. */
  say(label: string): void;
}

const isArrow = (key: string): key is keyof typeof ARROWS => key in ARROWS;

function startOf(cy: cytoscape.Core): cytoscape.NodeSingular | null {
  const chosen = cy.nodes('.chosen');
  const all = chosen.nonempty() ? chosen : cy.nodes();
  return all.empty() ? null : (all.max((node) => Number(node.data('degree'))).ele as cytoscape.NodeSingular);
}

function move(
  cy: cytoscape.Core,
  direction: (typeof ARROWS)[keyof typeof ARROWS],
  say: MapKeys['say'],
): void {
  const current = cy.nodes('.cursor');
  const from = current.nonempty() ? current.first() : null;
  const points = new Map<string, Point>(
    cy
      .nodes()
      .toArray()
      .map((node) => [node.id(), (node as cytoscape.NodeSingular).position()]),
  );
  const next = from
    ? nearestInDirection(from.position(), new Map([...points].filter(([id]) => id !== from.id())), direction)
    : (startOf(cy)?.id() ?? null);
  if (next === null) return;
  cy.nodes().removeClass('cursor');
  const node = cy.getElementById(next);
  node.addClass('cursor');
  bringIntoView(cy, next);
  say(String(node.data('said')));
}

const EDGE = 60;

/** Moves the map as little as needed for a node to be well in view. */
export function bringIntoView(cy: cytoscape.Core, id: string, animate = true): void {
  const node = cy.getElementById(id) as unknown as cytoscape.NodeCollection;
  if (node.empty()) return;
  const { x, y } = node.first().renderedPosition();
  const beyond = (value: number, size: number) =>
    value < EDGE ? EDGE - value : value > size - EDGE ? size - EDGE - value : 0;
  const by = { x: beyond(x, cy.width()), y: beyond(y, cy.height()) };
  if (by.x === 0 && by.y === 0) return;
  if (animate) cy.animate({ panBy: by }, { duration: 170 });
  else cy.panBy(by);
}

/** Arrows walk from node to node, Enter opens, + − 0 zoom, Escape lets go. True when the key was for the map. */
export function handleKey(cy: cytoscape.Core, key: string, keys: MapKeys): boolean {
  if (isArrow(key)) {
    move(cy, ARROWS[key], keys.say);
    return true;
  }
  const cursor = cy.nodes('.cursor');
  switch (key) {
    case 'Enter':
      if (cursor.empty()) return false;
      keys.select(cursor.first().id());
      return true;
    case 'Escape':
      cy.nodes().removeClass('cursor');
      keys.select(null);
      return true;
    case '+':
    case '=':
      keys.zoomBy(1.3);
      return true;
    case '-':
      keys.zoomBy(1 / 1.3);
      return true;
    case '0':
      keys.fit();
      return true;
    default:
      return false;
  }
}
