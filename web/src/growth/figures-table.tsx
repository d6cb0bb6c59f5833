import { useTranslation } from 'react-i18next';
import { figureAt, figuresOf } from './figures';
import { useFigureNames } from './use-figure-names';
import { useFigureWords } from './use-figure-words';
import type { GrowthAnswer } from './use-growth';
import { useResponseWords } from './use-response-words';
import { useSaveFigures } from './use-save-figures';

/** Every figure before and now, each with what it counts and where the measure comes from. */
export function FiguresTable({ growth }: { readonly growth: GrowthAnswer }) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const { nameOf, definitionOf } = useFigureNames();
  const response = useResponseWords(growth.response);
  const saveFigures = useSaveFigures(growth);
  const [first, last] = [growth.points[0], growth.points.at(-1)];
  if (!first || !last) return null;
  const lastIndex = growth.points.length - 1;
  return (
    <section aria-labelledby="growth-figures">
      <h2 id="growth-figures">{t('growth.figuresTitle')}</h2>
      <p className="page-note">
        {t('growth.figuresLead')} {response.short}
      </p>
      <table className="growth-table growth-figures">
        <thead>
          <tr>
            <th scope="col">{t('growth.figure')}</th>
            <th scope="col">{words.point(growth.points, 0)}</th>
            <th scope="col">{words.point(growth.points, lastIndex)}</th>
          </tr>
        </thead>
        <tbody>
          {figuresOf(growth).map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                <details className="growth-names">
                  <summary>
                    {nameOf(figure)}
                    {figure.bent && <span className="growth-bent"> *</span>}
                  </summary>
                  <p>
                    {definitionOf(figure)} {figure.source && <span lang="en">{figure.source}</span>}
                  </p>
                </details>
              </th>
              <td>{words.value(figure.unit, figureAt(growth, first, figure.id))}</td>
              <td>{words.value(figure.unit, figureAt(growth, last, figure.id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="page-note">{t('growth.bent', { response: response.short })}</p>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => saveFigures(t('growth.figuresTitle'), figuresOf(growth))}
        >
          {t('growth.allFigures')}
        </button>
      </p>
    </section>
  );
}
