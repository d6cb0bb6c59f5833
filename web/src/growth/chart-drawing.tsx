import {
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { RANKING_FROM } from '../../../api/network/growth/figures';
import type { Chart } from './charts';
import { type Figure, figureAt } from './figures';
import { DASHES, Hatches, hatchOf, PointMark } from './series-mark';
import { useFigureWords } from './use-figure-words';
import type { GrowthAnswer } from './use-growth';

interface ChartDrawingProps {
  readonly chart: Chart;
  readonly figures: readonly Figure[];
  readonly growth: GrowthAnswer;
  readonly nameOf: (figure: Figure) => string;
  readonly label: string;
  readonly prefix: string;
}

const HEIGHT = 260;
const TOOLTIP = {
  border: '1px solid var(--line-strong)',
  borderRadius: 'var(--radius)',
  background: 'var(--paper-raised)',
  color: 'var(--ink)',
  whiteSpace: 'normal',
} as const;

/** The drawing of a chart; its words and numbers are also in the table beside it. */
export function ChartDrawing({ chart, figures, growth, nameOf, label, prefix }: ChartDrawingProps) {
  const words = useFigureWords();
  const unit = figures[0]?.unit ?? 'COUNT';
  const data = growth.points.map((point, index) => ({
    index,
    ...Object.fromEntries(figures.map(({ id }) => [id, figureAt(growth, point, id)])),
  }));
  const axes = [
    <CartesianGrid key="grid" vertical={false} className="chart-grid" />,
    <XAxis
      key="x"
      dataKey="index"
      tickFormatter={(index: number) => words.point(growth.points, index)}
      interval="preserveStartEnd"
      minTickGap={12}
      tickMargin={8}
    />,
    <YAxis
      key="y"
      width={52}
      allowDecimals={unit !== 'COUNT'}
      domain={unit === 'SHARE' ? [0, 1] : unit === 'INDEX' ? [-1, 1] : [0, 'auto']}
      tickFormatter={(value: number) => words.tick(unit, value)}
    />,
    <Tooltip
      key="tooltip"
      isAnimationActive={false}
      contentStyle={TOOLTIP}
      itemStyle={{ color: 'var(--ink)' }}
      labelFormatter={(index) => words.pointInFull(growth.points, Number(index))}
      formatter={(value) => words.value(unit, typeof value === 'number' ? value : null)}
    />,
  ];
  const common = { data, title: label, margin: { top: 8, right: 28, bottom: 4, left: 0 } };
  return (
    <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 640, height: HEIGHT }}>
      {chart.shape === 'LINES' ? (
        <LineChart {...common}>
          {axes}
          {chart.id === 'answers' && <ReferenceLine y={RANKING_FROM} className="chart-limit" />}
          {figures.map((figure, series) => (
            <Line
              key={figure.id}
              dataKey={figure.id}
              name={nameOf(figure)}
              isAnimationActive={false}
              className={`chart-line chart-series-${series}`}
              strokeDasharray={DASHES[series] ?? ''}
              stroke={`var(--chart-${series})`}
              activeDot={false}
              dot={
                growth.points.length > 40
                  ? false
                  : ({ cx, cy, index }) =>
                      typeof cx === 'number' && typeof cy === 'number' ? (
                        <PointMark key={index} series={series} x={cx} y={cy} />
                      ) : (
                        <g key={index} />
                      )
              }
            />
          ))}
        </LineChart>
      ) : (
        <BarChart {...common}>
          <Hatches prefix={prefix} />
          {axes}
          {figures.map((figure, series) => (
            <Bar
              key={figure.id}
              dataKey={figure.id}
              name={nameOf(figure)}
              stackId="all"
              isAnimationActive={false}
              className={`chart-column chart-series-${series}`}
              fill={`url(#${hatchOf(prefix, series)})`}
              stroke={`var(--chart-${series})`}
            />
          ))}
        </BarChart>
      )}
    </ResponsiveContainer>
  );
}
