import type cytoscape from 'cytoscape';

/** Draws over the graph in pixels of the screen, whatever the zoom; returns what is noted on the canvas for tests. */
export type Draw = (
  context: CanvasRenderingContext2D,
  room: { readonly width: number; readonly height: number },
) => Readonly<Record<string, string>>;

/** A canvas over the graph, drawn anew after each rendering of it. */
export class Overlay {
  private readonly canvas = document.createElement('canvas');
  private frame = 0;

  constructor(
    private readonly cy: cytoscape.Core,
    container: HTMLElement,
    className: string,
    private readonly paint: Draw,
  ) {
    this.canvas.className = className;
    this.canvas.setAttribute('aria-hidden', 'true');
    container.append(this.canvas);
    cy.on('render', this.schedule);
  }

  readonly schedule = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(this.draw);
  };

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.cy.off('render', this.schedule);
    this.canvas.remove();
  }

  private readonly draw = (): void => {
    const [width, height] = [this.cy.width(), this.cy.height()];
    const ratio = window.devicePixelRatio || 1;
    const size = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
    // Giving a canvas a size empties it and costs its memory anew.
    if (this.canvas.width !== size.width || this.canvas.height !== size.height)
      Object.assign(this.canvas, size);
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    Object.assign(this.canvas.dataset, this.paint(context, { width, height }));
  };
}
