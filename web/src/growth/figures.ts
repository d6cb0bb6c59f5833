import { FIGURES, type FigureId } from '../../../api/network/growth/figures';
import type { GrowthAnswer, GrowthPoint } from './use-growth';

export type Figure = GrowthAnswer['figures'][number] & { readonly id: FigureId };

/** The figures that these pages have words for, in the order of the server's catalogue. */
export const figuresOf = ({ figures }: GrowthAnswer): readonly Figure[] =>
  figures.flatMap((figure) => {
    const known = FIGURES.find(({ id }) => id === figure.id);
    return known ? [{ ...figure, id: known.id }] : [];
  });

/** The value of a figure at a point; null where it has none. */
export function figureAt({ figures }: GrowthAnswer, point: GrowthPoint, id: FigureId): number | null {
  return point.values[figures.findIndex((figure) => figure.id === id)] ?? null;
}
