import type { Evidence, StructureKind } from '../../../api/kinds';

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
}

export interface MapEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

export interface NetworkMapProps {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly selected: string | null;
  readonly highlighted: readonly string[] | null;
  onSelect(id: string | null): void;
  /** Accessible name. */
  readonly label: string;
  readonly texts: { readonly zoomIn: string; readonly zoomOut: string; readonly fit: string };
}
