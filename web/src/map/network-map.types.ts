import type { ChangeState, Evidence, StructureKind } from '../../../api/kinds';
import type { Point } from './positions';
import type { Trace, TraceEvents } from './trace';

export interface MapNode {
  readonly id: string;
  readonly label: string;
  readonly level: 'STRUCTURES' | 'PEOPLE';
  readonly kind: StructureKind | null;
  readonly degree: number;
  readonly x: number | null;
  readonly y: number | null;
  readonly coordinates: boolean;
  readonly structures: readonly string[];
  /** Where two days are compared; what is said of it, after its name, to those who hear the map. */
  readonly change?: { readonly state: ChangeState; readonly said: string };
}

export interface MapEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  /** Where two days are compared: it is drawn for what became of it, not for how one knows. */
  readonly change?: ChangeState;
}

export interface MapTexts {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly trace: string;
  readonly giveUp: string;
  /** What is to be done next while a tie is drawn. */
  readonly next: (from: string | null) => string;
  /** What is said of a node that the keyboard comes to while a tie is drawn. */
  readonly mayTie: (label: string, from: string | null) => string;
}

/** What appeared, by id of node and of edge: it stands out for a moment. */
export interface Fresh {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** The part of the plane that the map is fitted to, beside what it shows. */
export interface Frame {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface NetworkMapProps {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly selected: string | null;
  readonly highlighted: readonly string[] | null;
  readonly fresh: Fresh | null;
  /** Where everything of every day stands, so that a day is drawn where the others will be; null for what is shown. */
  readonly frame: Frame | null;
  /** A route to be drawn over the ties, node after node; those that are not on the map are passed over. */
  readonly route: readonly string[] | null;
  /** The tie that is being drawn, if one is. */
  readonly trace: Trace | null;
  /** Undefined where the viewer may not draw. */
  readonly drawing: TraceEvents | undefined;
  onSelect(id: string | null): void;
  /** The menu of a node is asked for, at a place of the window. */
  onMenu(id: string, at: Point): void;
  /** Accessible name. */
  readonly label: string;
  /** How the keyboard is used. */
  readonly description: string;
  readonly texts: MapTexts;
}
