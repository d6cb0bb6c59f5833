import type cytoscape from 'cytoscape';
import type { Point } from './positions';
import type { Trace, TraceEvents } from './trace';
import { TraceLine } from './trace-line';

/** A finger is wider than a node. */
const REACH = 12;

/** The nearest node within reach of a place of the screen. */
export function nodeAt(cy: cytoscape.Core, { x, y }: Point): cytoscape.NodeSingular | null {
  let best: { node: cytoscape.NodeSingular; distance: number } | null = null;
  cy.nodes().forEach((node) => {
    const at = node.renderedPosition();
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance > node.renderedWidth() / 2 + REACH) return;
    if (!best || distance < best.distance) best = { node, distance };
  });
  return (best as { node: cytoscape.NodeSingular } | null)?.node ?? null;
}

/**
 * Draws a tie by pointer: press the first end and drag to the second, or tap one after the other. What was drawn is
 * told by events; this keeps nothing that the page does not know, but where the pointer is.
 */
export class TraceController {
  private readonly line: TraceLine;
  private trace: Trace | null = null;
  private pointer: Point | null = null;

  constructor(
    private readonly cy: cytoscape.Core,
    private readonly container: HTMLElement,
    private readonly on: TraceEvents,
  ) {
    this.line = new TraceLine(container);
    cy.on('tapstart', this.start);
    cy.on('tapdrag', this.move);
    cy.on('tapend', this.end);
    cy.on('render', this.draw);
  }

  get isOn(): boolean {
    return this.trace !== null;
  }

  /** Brings the marks to what the page says of the drawing. */
  set(trace: Trace | null): void {
    if (trace === null) this.pointer = null;
    this.trace = trace;
    this.container.dataset.tracing = String(trace !== null);
    this.cy.batch(() => {
      this.cy.nodes().removeClass('trace-from');
      if (trace?.from) this.cy.getElementById(trace.from).addClass('trace-from');
      else this.cy.nodes().removeClass('trace-to');
    });
    this.draw();
  }

  destroy(): void {
    this.cy.off('tapstart', this.start);
    this.cy.off('tapdrag', this.move);
    this.cy.off('tapend', this.end);
    this.cy.off('render', this.draw);
    this.line.destroy();
  }

  private readonly start = (event: cytoscape.EventObject): void => {
    if (!this.trace) return;
    const node = nodeAt(this.cy, event.renderedPosition);
    if (!node) return;
    // The map stays where it is under a line that is drawn.
    this.cy.userPanningEnabled(false);
    if (this.trace.from !== null) return;
    this.trace = { from: node.id() };
    this.on.trace(this.trace);
  };

  private readonly move = (event: cytoscape.EventObject): void => {
    if (!this.trace?.from) return;
    this.pointer = { ...event.renderedPosition };
    const over = nodeAt(this.cy, this.pointer);
    this.cy.nodes().removeClass('trace-to');
    if (over && over.id() !== this.trace.from) over.addClass('trace-to');
    this.draw();
  };

  private readonly end = (event: cytoscape.EventObject): void => {
    this.cy.userPanningEnabled(true);
    if (!this.trace?.from) return;
    const node = nodeAt(this.cy, event.renderedPosition);
    if (node && node.id() !== this.trace.from) this.on.tied(this.trace.from, node.id());
  };

  private readonly draw = (): void => {
    const from = this.trace?.from ? this.cy.getElementById(this.trace.from) : null;
    const cursor = this.cy.nodes('.cursor');
    const to = this.pointer ?? (cursor.nonempty() ? cursor.first().renderedPosition() : null);
    this.line.draw(from?.nonempty() ? from.renderedPosition() : null, to);
  };
}
