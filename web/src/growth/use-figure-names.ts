import { useTranslation } from 'react-i18next';
import type { FigureId } from '../../../api/network/growth/figures';
import { type Figure, figureAt, figuresOf } from './figures';
import { useFigureWords } from './use-figure-words';
import type { GrowthAnswer } from './use-growth';

/** What the figures are called and what they count. */
export function useFigureNames() {
  const { t } = useTranslation();
  return {
    nameOf: ({ id }: { readonly id: FigureId }) => t(`figure.${id}.name`),
    definitionOf: ({ id }: { readonly id: FigureId }) => t(`figure.${id}.definition`),
  };
}

/** The value of every figure today (`ties`), at the first point (`tiesFirst`) and added up (`tiesAll`), to fill in a title. */
export function useFigureBlanks(growth: GrowthAnswer): Readonly<Record<string, string>> {
  const words = useFigureWords();
  const [first, last] = [growth.points[0], growth.points.at(-1)];
  const blanks = ({ id, unit }: Figure): [string, string][] => {
    const of = (point: typeof first) => words.value(unit, point ? figureAt(growth, point, id) : null);
    const all = growth.points.reduce((sum, point) => sum + (figureAt(growth, point, id) ?? 0), 0);
    return [
      [id, of(last)],
      [`${id}First`, of(first)],
      [`${id}All`, words.value('COUNT', all)],
    ];
  };
  return Object.fromEntries(figuresOf(growth).flatMap(blanks));
}
