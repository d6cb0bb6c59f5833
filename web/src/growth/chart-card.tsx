import { lazy, Suspense, useId, useRef } from 'react';
import { useWords } from '../i18n/use-words';
import { Boundary } from '../ui/boundary';
import { ErrorNotice } from '../ui/error-notice';
import { ChartDownloads } from './chart-downloads';
import { ChartTable } from './chart-table';
import type { Chart } from './charts';
import { type Figure, figuresOf } from './figures';
import { LegendMark } from './series-mark';
import { useFigureBlanks, useFigureNames } from './use-figure-names';
import type { GrowthAnswer } from './use-growth';
import { useResponseWords } from './use-response-words';

/** The library that draws is large: it comes when the page is read already. */
const ChartDrawing = lazy(async () => ({ default: (await import('./chart-drawing')).ChartDrawing }));

interface ChartCardProps {
  readonly chart: Chart;
  readonly growth: GrowthAnswer;
}

/** A chart: a title that says what it shows, the drawing, its legend, the share of answers, its table, its downloads. */
export function ChartCard({ chart, growth }: ChartCardProps) {
  const { t } = useWords();
  const prefix = useId().replace(/\W/g, '');
  const frame = useRef<HTMLDivElement>(null);
  const blanks = useFigureBlanks(growth);
  const { nameOf, definitionOf } = useFigureNames();
  const response = useResponseWords(growth.response);
  const all = figuresOf(growth);
  const figures = chart.figures.flatMap((id) => all.find((figure) => figure.id === id) ?? []);
  const rate = all.find(({ id }) => id === 'responseRate');
  const bent = figures.some((figure) => figure.bent);
  const told: readonly Figure[] = bent && rate ? [...figures, rate] : figures;
  const title = t(`growth.chart.${chart.id}`, { replace: blanks });
  const name = t(`growth.chartName.${chart.id}`);
  return (
    <figure className="chart-card" aria-labelledby={`${prefix}-title`}>
      <figcaption>
        <h3 id={`${prefix}-title`}>{title}</h3>
        <ul className="chart-legend" aria-label={t('growth.legend')}>
          {figures.map((figure, series) => (
            <li key={figure.id}>
              <LegendMark series={series} shape={chart.shape} prefix={prefix} /> <span>{nameOf(figure)}</span>
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={frame} className="chart-frame">
        <Boundary fallback={(retry, error) => <ErrorNotice error={error} onRetry={retry} />}>
          <Suspense
            fallback={<div className="chart-waiting" role="status" aria-label={t('growth.drawing')} />}
          >
            <ChartDrawing
              chart={chart}
              figures={figures}
              growth={growth}
              nameOf={nameOf}
              label={name}
              prefix={prefix}
            />
          </Suspense>
        </Boundary>
      </div>
      {bent && <p className="chart-rate">{response.short}</p>}
      <details className="growth-details">
        <summary>{t('growth.table')}</summary>
        <ChartTable caption={name} figures={told} growth={growth} nameOf={nameOf} />
        <dl className="growth-definitions">
          {told.map((figure) => (
            <div key={figure.id}>
              <dt>{nameOf(figure)}</dt>
              <dd>
                {definitionOf(figure)} {figure.source && <span lang="en">{figure.source}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <ChartDownloads frame={frame} name={name} title={title} figures={told} growth={growth} />
    </figure>
  );
}
