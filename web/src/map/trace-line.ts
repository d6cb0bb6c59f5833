import type { Point } from './positions';

const SVG = 'http://www.w3.org/2000/svg';

/** The line that follows the pointer while a tie is drawn; over the graph, so that the graph itself stays what it is. */
export class TraceLine {
  private readonly svg = document.createElementNS(SVG, 'svg');
  private readonly line = document.createElementNS(SVG, 'line');

  constructor(container: HTMLElement) {
    this.svg.classList.add('map-trace-line');
    this.svg.setAttribute('aria-hidden', 'true');
    this.svg.append(this.line);
    container.append(this.svg);
    this.draw(null, null);
  }

  /** From a place to another, in pixels of the container; nothing where one of them is unknown. */
  draw(from: Point | null, to: Point | null): void {
    const ends = from && to ? { x1: from.x, y1: from.y, x2: to.x, y2: to.y } : null;
    this.svg.style.display = ends ? '' : 'none';
    for (const [name, value] of Object.entries(ends ?? {})) this.line.setAttribute(name, String(value));
  }

  destroy(): void {
    this.svg.remove();
  }
}
