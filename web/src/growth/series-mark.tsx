/** How a series is told apart beside its colour: the dash of its line, the shape of its points, the hatching of its columns. */
export const DASHES = ['', '7 4', '2 3'] as const;
const POINTS = ['M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z', 'M-3.5-3.5h7v7h-7Z', 'M0-4.6 4.4 3.4h-8.8Z'] as const;

interface PointMarkProps {
  readonly series: number;
  readonly x: number;
  readonly y: number;
}

export const PointMark = ({ series, x, y }: PointMarkProps) => (
  <path
    d={POINTS[series % POINTS.length]}
    transform={`translate(${x} ${y})`}
    className={`chart-point chart-series-${series}`}
  />
);

/** Columns of the first series are full, of the second hatched, of the third empty. */
export const hatchOf = (prefix: string, series: number): string => `${prefix}-hatch-${series}`;

export const Hatches = ({ prefix }: { readonly prefix: string }) => (
  <defs>
    {[0, 1, 2].map((series) => (
      <pattern
        key={series}
        id={hatchOf(prefix, series)}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className={series === 0 ? `chart-full-${series}` : 'chart-paper'} />
        {series === 1 && <rect width="3" height="6" className={`chart-full-${series}`} />}
      </pattern>
    ))}
  </defs>
);

interface LegendMarkProps {
  readonly series: number;
  readonly shape: 'LINES' | 'COLUMNS';
  readonly prefix: string;
}

/** The mark of a series, in the legend and in what is downloaded. */
export function LegendMark({ series, shape, prefix }: LegendMarkProps) {
  return (
    <svg
      className="chart-mark"
      viewBox="0 0 28 14"
      width="28"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {shape === 'LINES' ? (
        <>
          <line
            x1="0"
            y1="7"
            x2="28"
            y2="7"
            strokeDasharray={DASHES[series]}
            className={`chart-line chart-series-${series}`}
          />
          <PointMark series={series} x={14} y={7} />
        </>
      ) : (
        <>
          <Hatches prefix={`${prefix}-legend-${series}`} />
          <rect
            x="4"
            y="1"
            width="20"
            height="12"
            fill={`url(#${hatchOf(`${prefix}-legend-${series}`, series)})`}
            className={`chart-column chart-series-${series}`}
          />
        </>
      )}
    </svg>
  );
}
