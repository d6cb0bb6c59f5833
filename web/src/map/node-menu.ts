import type cytoscape from 'cytoscape';
import type { Point } from './positions';

/** Asks for a node's menu: a right click, two fingers, or one that stays. Returns whether the tap that follows is to be left. */
export function onNodeMenu(
  cy: cytoscape.Core,
  container: HTMLElement,
  open: (id: string, at: Point) => void,
): () => boolean {
  let held = false;
  const ask = ({ target, renderedPosition }: cytoscape.EventObject) => {
    const { left, top } = container.getBoundingClientRect();
    open(String(target.id()), { x: left + renderedPosition.x, y: top + renderedPosition.y });
  };
  cy.on('tapstart', () => {
    held = false;
  });
  cy.on('cxttap', 'node', ask);
  cy.on('taphold', 'node', (event) => {
    const { type } = event.originalEvent as unknown as { readonly type?: string };
    if (!type?.startsWith('touch')) return;
    held = true;
    ask(event);
  });
  return () => held;
}
