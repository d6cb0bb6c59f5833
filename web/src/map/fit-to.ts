import type cytoscape from 'cytoscape';
import type { Frame } from './network-map.types';

/** Brings what is drawn into view and, where one is given, the frame too; a margin in pixels around. */
export function fitTo(cy: cytoscape.Core, margin: number, frame: Frame | null): void {
  if (!frame) {
    cy.fit(undefined, margin);
    return;
  }
  const drawn = cy.elements().boundingBox();
  const box = {
    x1: Math.min(frame.x1, drawn.x1),
    y1: Math.min(frame.y1, drawn.y1),
    x2: Math.max(frame.x2, drawn.x2),
    y2: Math.max(frame.y2, drawn.y2),
  };
  const room = { width: cy.width() - 2 * margin, height: cy.height() - 2 * margin };
  const zoom = Math.min(
    room.width / Math.max(1, box.x2 - box.x1),
    room.height / Math.max(1, box.y2 - box.y1),
  );
  // A container without a size, or with no more than its margins, has nothing to fit into.
  if (zoom <= 0) return;
  cy.zoom(zoom);
  const level = cy.zoom();
  cy.pan({
    x: cy.width() / 2 - (level * (box.x1 + box.x2)) / 2,
    y: cy.height() / 2 - (level * (box.y1 + box.y2)) / 2,
  });
}
