import type { FigureId } from '../../../api/network/growth/figures';

interface ChartShape {
  readonly id: string;
  /** Lines over time, or columns on top of each other where the parts add up. */
  readonly shape: 'LINES' | 'COLUMNS';
  readonly figures: readonly FigureId[];
}

/** Every chart of the page, in its order; a new one is one entry here, and its words `growth.chart.<id>`. */
export const CHARTS = [
  { id: 'reach', shape: 'LINES', figures: ['structuresRegistered', 'structuresReached', 'peopleReached'] },
  { id: 'ties', shape: 'LINES', figures: ['acquaintances', 'ties'] },
  {
    id: 'new',
    shape: 'COLUMNS',
    figures: ['acquaintancesNewcomers', 'acquaintancesKnown', 'acquaintancesOutside'],
  },
  { id: 'together', shape: 'LINES', figures: ['largestShare', 'isolatedShare'] },
  { id: 'cities', shape: 'LINES', figures: ['betweenCities'] },
  { id: 'borders', shape: 'LINES', figures: ['eiCity', 'eiKind', 'eiStage'] },
  { id: 'close', shape: 'LINES', figures: ['tieTransitivity', 'acquaintanceTransitivity'] },
  { id: 'answers', shape: 'LINES', figures: ['responseRate'] },
] as const satisfies readonly ChartShape[];
export type Chart = (typeof CHARTS)[number];
