import type cytoscape from 'cytoscape';
import { type Draw, Overlay } from './overlay';
import type { Palette } from './palette';
import { type Box, type LabelCandidate, placeLabels, wrapLabel } from './place-labels';

const SIZE = 12.5;
const LINE = 15;
const GAP = 4;
const HALO = 4;
const MOST = 400;
/** The best connected have their name whatever it covers: a map without them says little. */
const HUBS = 3;

const isMarked = (node: cytoscape.NodeSingular): boolean =>
  ['chosen', 'cursor', 'trace-from', 'trace-to'].some((mark) => node.hasClass(mark));

interface Measured {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Draws the names over the graph: twelve pixels and up whatever the zoom, ink on a halo of paper, none colliding. */
export class LabelLayer {
  private readonly measured = new Map<string, Measured>();
  private readonly overlay: Overlay;

  constructor(
    private readonly cy: cytoscape.Core,
    container: HTMLElement,
    private palette: Palette,
  ) {
    this.overlay = new Overlay(cy, container, 'map-labels', this.draw);
    void document.fonts?.ready.then(() => {
      this.measured.clear();
      this.overlay.schedule();
    });
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.overlay.schedule();
  }

  destroy(): void {
    this.overlay.destroy();
  }

  private measure(context: CanvasRenderingContext2D, label: string): Measured {
    const known = this.measured.get(label);
    if (known) return known;
    const lines = wrapLabel(label);
    const width = Math.max(...lines.map((line) => context.measureText(line).width)) + HALO;
    const measured = { lines, width, height: lines.length * LINE };
    this.measured.set(label, measured);
    return measured;
  }

  /** The chosen and its neighbours first, then the better connected; at most 400 in view. */
  private candidates(context: CanvasRenderingContext2D, bodies: ReadonlyMap<string, Box>): LabelCandidate[] {
    const rank = (node: cytoscape.NodeSingular) => (isMarked(node) ? 1e6 : 0) + Number(node.data('degree'));
    return this.cy
      .nodes()
      .filter((node) => bodies.has(node.id()))
      .toArray()
      .map((node) => node as cytoscape.NodeSingular)
      .sort((a, b) => rank(b) - rank(a) || (a.id() < b.id() ? -1 : 1))
      .slice(0, MOST)
      .map((node, place) => {
        const { width, height } = this.measure(context, String(node.data('label')));
        const body = bodies.get(node.id()) ?? { x: 0, y: 0, width: 0, height: 0 };
        const [cx, cy] = [body.x + body.width / 2, body.y + body.height / 2];
        const spot = (x: number, y: number): Box => ({ x, y, width, height });
        return {
          id: node.id(),
          always: place < HUBS || isMarked(node),
          spots: [
            spot(cx - width / 2, body.y + body.height + GAP),
            spot(cx - width / 2, body.y - height - GAP),
            spot(body.x + body.width + GAP, cy - height / 2),
            spot(body.x - width - GAP, cy - height / 2),
          ],
        };
      });
  }

  private bodies(width: number, height: number): Map<string, Box> {
    const boxes = new Map<string, Box>();
    this.cy.nodes().forEach((node) => {
      const { x, y } = node.renderedPosition();
      const size = node.renderedWidth();
      // Those that stepped back leave their room to the names.
      if (node.hasClass('dimmed') || x < -size || y < -size || x > width + size || y > height + size) return;
      boxes.set(node.id(), { x: x - size / 2, y: y - size / 2, width: size, height: size });
    });
    return boxes;
  }

  private readonly draw: Draw = (context, { width, height }) => {
    context.font = `${SIZE}px ${this.palette.font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = this.palette.paper;
    context.fillStyle = this.palette.ink;
    const bodies = this.bodies(width, height);
    const placed = placeLabels(this.candidates(context, bodies), bodies, {
      x: 2,
      y: 2,
      width: width - 4,
      height: height - 4,
    });
    for (const { id, box } of placed) {
      const { lines } = this.measure(context, String(this.cy.getElementById(id).data('label')));
      lines.forEach((line, i) => {
        const [x, y] = [box.x + box.width / 2, box.y + LINE * (i + 0.5)];
        context.strokeText(line, x, y);
        context.fillText(line, x, y);
      });
    }
    return { labels: String(placed.length) };
  };
}
