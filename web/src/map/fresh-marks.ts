import type cytoscape from 'cytoscape';
import type { Fresh } from './network-map.types';
import { reducedMotion } from './palette';

/** Long enough to be seen between two stops of a replay. */
const MARKED_MS = 1_200;

/** Points out what appeared, for a moment; with less motion it stays until something else appears. */
export class FreshMarks {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly cy: cytoscape.Core) {}

  mark(fresh: Fresh | null): void {
    this.clear();
    if (!fresh) return;
    this.cy.batch(() => {
      for (const id of [...fresh.nodes, ...fresh.edges]) this.cy.getElementById(id).addClass('fresh');
    });
    if (!reducedMotion()) this.timer = setTimeout(() => this.clear(), MARKED_MS);
  }

  destroy(): void {
    clearTimeout(this.timer);
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.cy.elements('.fresh').removeClass('fresh');
  }
}
