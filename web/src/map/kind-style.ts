import type { StructureKind } from '../../../api/kinds';

export interface KindColors {
  readonly color: string;
  /** At least 3:1 to the paper. */
  readonly border: string;
}

export interface KindStyle extends KindColors {
  readonly dark: KindColors;
  /** Corners in a square from -1 to 1; null for a disc. */
  readonly points: readonly (readonly [number, number])[] | null;
}

type Points = readonly (readonly [number, number])[];

const regular = (corners: number, turn = 0): Points =>
  Array.from({ length: corners }, (_, i) => {
    const angle = ((i + turn) * 2 * Math.PI) / corners - Math.PI / 2;
    return [round(Math.cos(angle)), round(Math.sin(angle))] as const;
  });

const star = (corners: number, inner: number): Points =>
  Array.from({ length: corners * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? 1 : inner;
    const angle = (i * Math.PI) / corners - Math.PI / 2;
    return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))] as const;
  });

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

const SQUARE: Points = [
  [-0.86, -0.86],
  [0.86, -0.86],
  [0.86, 0.86],
  [-0.86, 0.86],
];
const UP: Points = [
  [0, -0.96],
  [1, 0.82],
  [-1, 0.82],
];
const DOWN: Points = [
  [-1, -0.82],
  [1, -0.82],
  [0, 0.96],
];
const CROSS: Points = [
  [-0.38, -1],
  [0.38, -1],
  [0.38, -0.38],
  [1, -0.38],
  [1, 0.38],
  [0.38, 0.38],
  [0.38, 1],
  [-0.38, 1],
  [-0.38, 0.38],
  [-1, 0.38],
  [-1, -0.38],
  [-0.38, -0.38],
];

const kind = (
  points: Points | null,
  light: readonly [string, string],
  dark: readonly [string, string],
): KindStyle => ({
  points,
  color: light[0],
  border: light[1],
  dark: { color: dark[0], border: dark[1] },
});

/** Ten pairs of colour and shape; the colours are Paul Tol's muted scheme, told apart by colour-blind eyes. */
export const KIND_STYLE: Readonly<Record<StructureKind, KindStyle>> = {
  SOCIAL_CENTRE: kind(null, ['#cc6677', '#8f3546'], ['#d98290', '#f3b9c2']),
  EMPLOYMENT_SERVICE: kind(SQUARE, ['#4a3f9f', '#27206b'], ['#8d83df', '#c9c3ff']),
  INTEGRATION: kind(regular(4), ['#117733', '#0a4a1f'], ['#3fa963', '#a5dfb8']),
  TRAINING: kind(UP, ['#ddcc77', '#857316'], ['#ddcc77', '#f5ebb8']),
  LOCAL_AUTHORITY: kind(regular(5), ['#88ccee', '#2b7499'], ['#88ccee', '#d0ecfa']),
  COMPANY: kind(regular(6), ['#882255', '#561034'], ['#c4638f', '#eeb5cd']),
  ASSOCIATION: kind(star(5, 0.52), ['#44aa99', '#1f6d60'], ['#5cc0b0', '#b8e8df']),
  HEALTH_SOCIAL: kind(CROSS, ['#999933', '#5f5f17'], ['#b8b850', '#e4e4a8']),
  EDUCATION: kind(DOWN, ['#aa4499', '#702563'], ['#c76fb8', '#efc0e7']),
  OTHER: kind(regular(8, 0.5), ['#bfbab0', '#6d675c'], ['#9b958a', '#d8d3c8']),
};

/** For someone, or something, whose kind is unknown. */
export const UNKNOWN_KIND: KindStyle = KIND_STYLE.OTHER;
