import type cytoscape from 'cytoscape';
import { type Draw, Overlay } from './overlay';
import type { Palette } from './palette';

/** In pixels, whatever the zoom. */
const RADIUS = 5.5;
/** A shorter line is covered by its own mark. */
const SHORTEST = 30;
/** Nearer to another mark a line goes without: its stroke says the same, and closer in there is room. */
const APART = 26;

type Sign = 'ADDED' | 'LOST';
const isSign = (change: unknown): change is Sign => change === 'ADDED' || change === 'LOST';

/** Draws a plus on what came and a cross on what went, so that colour is never alone. */
export class MarkLayer {
  private readonly overlay: Overlay;

  constructor(
    private readonly cy: cytoscape.Core,
    container: HTMLElement,
    private palette: Palette,
  ) {
    this.overlay = new Overlay(cy, container, 'map-labels map-marks', this.draw);
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.overlay.schedule();
  }

  destroy(): void {
    this.overlay.destroy();
  }

  private sign(context: CanvasRenderingContext2D, change: Sign, x: number, y: number): void {
    const colour = change === 'ADDED' ? this.palette.added : this.palette.lost;
    const arm = RADIUS * (change === 'ADDED' ? 0.58 : 0.42);
    context.beginPath();
    context.arc(x, y, RADIUS, 0, 2 * Math.PI);
    context.fillStyle = this.palette.paper;
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = 1.2;
    context.stroke();
    context.beginPath();
    const ends =
      change === 'ADDED'
        ? [
            [-arm, 0, arm, 0],
            [0, -arm, 0, arm],
          ]
        : [
            [-arm, -arm, arm, arm],
            [-arm, arm, arm, -arm],
          ];
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of ends) {
      context.moveTo(x + x1, y + y1);
      context.lineTo(x + x2, y + y2);
    }
    context.lineWidth = 1.8;
    context.stroke();
  }

  private readonly draw: Draw = (context, { width, height }) => {
    const placed: cytoscape.Position[] = [];
    const put = (change: unknown, x: number, y: number, apart: number) => {
      if (!isSign(change) || x < 0 || y < 0 || x > width || y > height) return;
      if (placed.some((other) => Math.hypot(other.x - x, other.y - y) < apart)) return;
      this.sign(context, change, x, y);
      placed.push({ x, y });
    };
    this.cy.nodes().forEach((node) => {
      if (node.hasClass('dimmed')) return;
      const { x, y } = node.renderedPosition();
      const away = node.renderedWidth() * 0.42;
      put(node.data('change'), x + away, y - away, 0);
    });
    const byRarity = this.cy
      .edges('[change = "LOST"]')
      .toArray()
      .concat(this.cy.edges('[change = "ADDED"]').toArray());
    for (const edge of byRarity) {
      if (edge.hasClass('dimmed')) continue;
      const [a, b] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
      if (Math.hypot(a.x - b.x, a.y - b.y) < SHORTEST) continue;
      put(edge.data('change'), (a.x + b.x) / 2, (a.y + b.y) / 2, APART);
    }
    return { marks: String(placed.length) };
  };
}
