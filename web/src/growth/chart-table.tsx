import { useTranslation } from 'react-i18next';
import { type Figure, figureAt } from './figures';
import { useFigureWords } from './use-figure-words';
import type { GrowthAnswer } from './use-growth';

interface ChartTableProps {
  readonly caption: string;
  readonly figures: readonly Figure[];
  readonly growth: GrowthAnswer;
  readonly nameOf: (figure: Figure) => string;
}

/** The numbers of a chart, point by point, with the share of answers where missing ones bend them. */
export function ChartTable({ caption, figures, growth, nameOf }: ChartTableProps) {
  const { t } = useTranslation();
  const words = useFigureWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="growth-scroll" aria-label={caption} tabIndex={0}>
      <table className="growth-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('growth.point')}</th>
            {figures.map((figure) => (
              <th key={figure.id} scope="col">
                {nameOf(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {growth.points.map((point, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rencontres may share a day; points stand in order.
            <tr key={index}>
              <th scope="row">{words.pointInFull(growth.points, index)}</th>
              {figures.map(({ id, unit }) => (
                <td key={id}>{words.value(unit, figureAt(growth, point, id))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
