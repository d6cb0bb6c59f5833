import cytoscape from 'cytoscape';
import { fitTo } from './fit-to';
import { FreshMarks } from './fresh-marks';
import { graphElements, routeElements } from './graph-elements';
import { graphStylesheet } from './graph-stylesheet';
import { LabelLayer } from './label-layer';
import { bringIntoView, handleKey } from './map-keys';
import { MarkLayer } from './mark-layer';
import type { NetworkMapProps } from './network-map.types';
import { onNodeMenu } from './node-menu';
import { onSchemeChange, readPalette, reducedMotion } from './palette';
import type { Point } from './positions';
import { type TraceEvents, traceKey } from './trace';
import { TraceController } from './trace-controller';
import { emphasise, updateGraph } from './update-graph';

const MARGIN = 56;
/** Height of the tools. */
const TOOLS = 40;
const CLOSEST = 1.25;
const LARGE = 800;

type Shown = Pick<
  NetworkMapProps,
  'nodes' | 'edges' | 'selected' | 'highlighted' | 'fresh' | 'frame' | 'route' | 'trace'
> & {
  /** Tools stand over its top: it is fitted below them. */
  readonly hasTools: boolean;
};

export interface MapEvents extends TraceEvents {
  select(id: string | null): void;
  menu(id: string, at: Point): void;
}

/** The Cytoscape instance and its labels, in one container; `show` brings them to what is to be seen. */
export class MapView {
  private readonly cy: cytoscape.Core;
  private readonly labels: LabelLayer;
  private readonly marks: MarkLayer;
  private readonly drawing: TraceController;
  private readonly fresh: FreshMarks;
  private readonly stop: () => void;
  private readonly resize: ResizeObserver;
  private palette;
  private shown: Shown = {
    nodes: [],
    edges: [],
    selected: null,
    highlighted: null,
    fresh: null,
    frame: null,
    route: null,
    trace: null,
    hasTools: false,
  };
  private level: string | null = null;
  /** The reader has not moved the map yet: it may be fitted when its frame changes. */
  private untouched = true;

  constructor(
    private readonly container: HTMLElement,
    private readonly on: MapEvents,
  ) {
    this.palette = readPalette(container);
    this.cy = cytoscape({
      container,
      style: graphStylesheet(this.palette),
      minZoom: 0.08,
      maxZoom: 4,
      wheelSensitivity: 0.35,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
    });
    this.labels = new LabelLayer(this.cy, container, this.palette);
    this.marks = new MarkLayer(this.cy, container, this.palette);
    this.drawing = new TraceController(this.cy, container, on);
    this.fresh = new FreshMarks(this.cy);
    const isHeld = onNodeMenu(this.cy, container, (id, at) => {
      if (!this.drawing.isOn) on.menu(id, at);
    });
    this.cy.on('tap', (event) => {
      if (this.drawing.isOn || isHeld()) return;
      on.select(event.target === this.cy ? null : String(event.target.id()));
    });
    this.cy.on('mouseover', 'node', () => {
      container.style.cursor = 'pointer';
    });
    this.cy.on('mouseout', 'node', () => {
      container.style.cursor = '';
    });
    this.cy.on('dragpan scrollzoom pinchzoom', () => {
      this.untouched = false;
    });
    this.stop = onSchemeChange(this.repaint);
    this.resize = new ResizeObserver(() => {
      this.cy.resize();
      if (this.untouched) this.fit(false);
      else if (this.shown.selected !== null) bringIntoView(this.cy, this.shown.selected, false);
    });
    this.resize.observe(container);
  }

  private readonly repaint = (): void => {
    this.palette = readPalette(this.container);
    this.cy.style(graphStylesheet(this.palette));
    this.labels.setPalette(this.palette);
    this.marks.setPalette(this.palette);
    this.show(this.shown);
  };

  show(shown: Shown): void {
    const level = shown.nodes[0]?.level ?? null;
    const other = level !== this.level;
    const isBegun = shown.trace !== null && this.shown.trace === null;
    const isLarger = shown.nodes.length > this.shown.nodes.length;
    const before = this.shown;
    this.shown = shown;
    this.level = level;
    updateGraph(
      this.cy,
      [
        ...graphElements(shown.nodes, shown.edges, this.palette),
        ...routeElements(shown.route ?? [], shown.nodes),
      ],
      !other && !reducedMotion() && shown.nodes.length < LARGE,
    );
    if (shown.trace) emphasise(this.cy, null, null);
    else emphasise(this.cy, shown.selected, shown.highlighted);
    this.drawing.set(shown.trace);
    if (other || shown.fresh !== before.fresh) this.fresh.mark(shown.fresh);
    if (other) this.untouched = true;
    // The isolated come onto the map while a tie is drawn: they are to be seen.
    const isReframed = this.untouched && shown.frame !== before.frame && shown.frame !== null;
    if (other || isReframed || (isBegun && isLarger)) this.fit(false);
    if (shown.selected !== null && !shown.trace) bringIntoView(this.cy, shown.selected, !reducedMotion());
    this.container.dataset.nodeCount = String(this.cy.nodes().length);
    this.container.dataset.edgeCount = String(this.cy.edges('[!onRoute]').length);
    this.container.dataset.ready = 'true';
  }

  /** The node where the keyboard stands. */
  cursor(): string | null {
    const cursor = this.cy.nodes('.cursor');
    return cursor.empty() ? null : cursor.first().id();
  }

  /** Where a node stands, in pixels of the container; null when it is not drawn. */
  placeOf(id: string): { readonly x: number; readonly y: number } | null {
    const node = this.cy.getElementById(id);
    return node.empty() ? null : node.renderedPosition();
  }

  fit(byReader = true): void {
    if (this.cy.nodes().empty()) return;
    if (byReader) this.untouched = true;
    const [margin, height] = [Math.min(MARGIN, this.cy.width() / 10), this.cy.height()];
    fitTo(this.cy, margin, this.shown.frame);
    const room = height - 2 * margin;
    if (this.shown.hasTools && room > 2 * TOOLS) {
      const foot = { x: this.cy.width() / 2, y: height - margin };
      this.cy.zoom({ level: (this.cy.zoom() * (room - TOOLS)) / room, renderedPosition: foot });
    }
    if (this.cy.zoom() > CLOSEST) {
      this.cy.zoom(CLOSEST);
      this.cy.center();
    }
  }

  zoomBy(factor: number): void {
    this.untouched = false;
    const middle = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: middle });
  }

  /** True when the key was for the map. */
  key(key: string, mayDraw: boolean, say: (label: string) => void): boolean {
    if (mayDraw && traceKey(this.shown.trace, key, this.cursor(), this.on)) return true;
    return handleKey(this.cy, key, {
      select: (id) => this.on.select(id),
      say,
      zoomBy: (factor) => this.zoomBy(factor),
      fit: () => this.fit(),
    });
  }

  destroy(): void {
    this.stop();
    this.resize.disconnect();
    this.fresh.destroy();
    this.marks.destroy();
    this.labels.destroy();
    this.drawing.destroy();
    this.cy.destroy();
  }
}
