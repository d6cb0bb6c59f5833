export interface LayoutNode {
  readonly id: string;
  /** Number of ties: better-connected nodes take more room. */
  readonly size: number;
  /** Town: nodes of one start near each other. */
  readonly group: string | null;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Room that a node takes on the map, in map units. */
export const diameterOf = (size: number): number => 14 + Math.min(24, 4.4 * Math.sqrt(size));
