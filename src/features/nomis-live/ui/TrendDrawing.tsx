import { formatAmount, formatPeriod } from '@/domain/format';
import { FigureTable } from '@/tables/FigureTable';
import { topOf, type Trend, trendSummary } from '../model/trend';
import { BreakMarks, BreakWords } from './TrendBreaks';
import { Line, type Scale } from './TrendLine';
import styles from './nomisLive.module.css';

const WIDTH = 380;
const HEIGHT = 168;
const LEFT = 44;
const RIGHT = 128;
const TOP = 12;
const BOTTOM = 24;
const LABEL_GAP = 15;

/** A line from zero, broken where a figure is missing or the series changed, and the same as a table. */
export function TrendDrawing({ trend }: { readonly trend: Trend }) {
  const top = topOf(trend);
  const last = Math.max(1, trend.periods.length - 1);
  const scale: Scale = {
    x: (at) => LEFT + (at / last) * (WIDTH - LEFT - RIGHT),
    y: (value) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM),
  };
  return (
    <div className={styles.drawing}>
      <p className={styles.drawingTitle}>{trend.title}</p>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        // A drawing made here cannot be an img element.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={`${trend.title}. ${trendSummary(trend)}`}
      >
        <Axes trend={trend} top={top} scale={scale} />
        <BreakMarks of={trend} x={scale.x} top={TOP} bottom={HEIGHT - BOTTOM} />
        {trend.lines.toReversed().map((line) => (
          <Line
            key={line.area.gss}
            line={line}
            breaks={trend.breaks}
            isOwn={line === trend.lines[0]}
            scale={scale}
          />
        ))}
        <EndLabels trend={trend} scale={scale} />
      </svg>
      <BreakWords of={trend} />
      <details className={styles.more}>
        <summary>Figures as a table</summary>
        <FigureTable
          caption={trend.title}
          columns={['Month', ...trend.lines.map(({ area }) => area.name)]}
          rows={trend.periods.map((period, at) => ({
            id: period,
            heading: formatPeriod(period),
            cells: trend.lines.map(({ points }) => points[at] ?? 'not in this table'),
          }))}
        />
      </details>
    </div>
  );
}

interface AxesProps {
  readonly trend: Trend;
  readonly top: number;
  readonly scale: Scale;
}

function Axes({ trend, top, scale }: AxesProps) {
  const right = WIDTH - RIGHT;
  return (
    <g className={styles.axes}>
      {[0, top].map((end) => (
        <g key={end}>
          <line x1={LEFT} x2={right} y1={scale.y(end)} y2={scale.y(end)} />
          <text x={LEFT - 6} y={scale.y(end) + 4} textAnchor="end">
            {formatAmount(end, trend.unit)}
          </text>
        </g>
      ))}
      <text x={LEFT} y={HEIGHT - 6}>
        {formatPeriod(trend.periods[0] ?? '')}
      </text>
      <text x={right + 8} y={HEIGHT - 6}>
        {formatPeriod(trend.periods.at(-1) ?? '')}
      </text>
    </g>
  );
}

function EndLabels({ trend, scale }: Omit<AxesProps, 'top'>) {
  const ends = trend.lines.flatMap((line, at) => {
    const point = line.points.findLast((one) => one?.figure.kind === 'value');
    return point?.figure.kind === 'value'
      ? [{ area: line.area, isOwn: at === 0, value: point.figure.value }]
      : [];
  });
  const [own, other] = ends.map(({ value }) => scale.y(value));
  const gap = own === undefined || other === undefined ? LABEL_GAP : Math.abs(own - other);
  const push = Math.max(0, LABEL_GAP - gap) / 2;
  const isOwnAbove = own !== undefined && other !== undefined && own <= other;
  return ends.map(({ area, isOwn, value }) => (
    <text
      key={area.gss}
      className={isOwn ? styles.ownMark : styles.widerMark}
      x={WIDTH - RIGHT + 8}
      y={scale.y(value) + 4 + (isOwn === isOwnAbove ? -push : push)}
    >
      {formatAmount(value, trend.unit)} {isOwn ? 'here' : area.name}
    </text>
  ));
}
