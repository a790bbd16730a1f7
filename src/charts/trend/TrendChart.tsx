import { formatAmount, formatPeriod } from '@/domain/format';
import {
  FEWEST_FOR_A_LINE,
  type Run,
  runsOf,
  type Trend,
  type TrendLine,
  trendSummary,
} from './trend';
import { apart, domainOf } from './trendScale';
import styles from './trend.module.css';

const WIDTH = 380;
const HEIGHT = 168;
const LEFT = 48;
const RIGHT = 128;
const TOP = 12;
const BOTTOM = 24;
const LABEL_GAP = 15;

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** A small line drawing: broken where the series breaks, intervals drawn, lines named at their end. */
export function TrendChart({ trend }: { readonly trend: Trend }) {
  const domain = domainOf(trend);
  const last = trend.periods.length - 1;
  const scale: Scale = {
    x: (at) => LEFT + (at / Math.max(1, last)) * (WIDTH - LEFT - RIGHT),
    y: (value) =>
      HEIGHT -
      BOTTOM -
      ((value - domain.low) / (domain.high - domain.low)) * (HEIGHT - TOP - BOTTOM),
  };
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      // A drawing made here cannot be an img element.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={`${trend.title}. ${trendSummary(trend)}`}
    >
      <Axes trend={trend} scale={scale} domain={domain} />
      {trend.lines.toReversed().map((line) => (
        <Line key={line.area.gss} line={line} trend={trend} scale={scale} />
      ))}
      <EndLabels trend={trend} scale={scale} />
    </svg>
  );
}

interface AxesProps {
  readonly trend: Trend;
  readonly scale: Scale;
  readonly domain: { readonly low: number; readonly high: number };
}

function Axes({ trend, scale, domain }: AxesProps) {
  const last = trend.periods.length - 1;
  const right = WIDTH - RIGHT;
  return (
    <g className={styles.axes}>
      {[domain.low, domain.high].map((end) => (
        <g key={end}>
          <line x1={LEFT} x2={right} y1={scale.y(end)} y2={scale.y(end)} />
          <text x={LEFT - 6} y={scale.y(end) + 4} textAnchor="end">
            {formatAmount(end, trend.unit, Number.isInteger(end) ? 0 : 1)}
          </text>
        </g>
      ))}
      {trend.breaks.map(({ before }) => {
        const x = scale.x(trend.periods.indexOf(before) - 0.5);
        return (
          <line key={before} className={styles.break} x1={x} x2={x} y1={TOP} y2={HEIGHT - BOTTOM} />
        );
      })}
      <text x={LEFT} y={HEIGHT - 6}>
        {formatPeriod(trend.periods[0] ?? '')}
      </text>
      <text x={right} y={HEIGHT - 6} textAnchor="end">
        {formatPeriod(trend.periods[last] ?? '')}
      </text>
    </g>
  );
}

interface LineProps {
  readonly trend: Trend;
  readonly line: TrendLine;
  readonly scale: Scale;
}

const markOf = (trend: Trend, line: TrendLine) =>
  line === trend.lines[0] ? styles.ownMark : styles.widerMark;

function Line({ line, trend, scale }: LineProps) {
  const isOwn = line === trend.lines[0];
  return (
    <g className={markOf(trend, line)}>
      {isOwn ? <Intervals line={line} scale={scale} /> : null}
      {runsOf(line, trend).map((run) =>
        run.length >= FEWEST_FOR_A_LINE ? (
          <path key={run[0]?.at} d={pathOf(run, scale)} />
        ) : (
          run.map(({ at, value }) => (
            <circle key={at} cx={scale.x(at)} cy={scale.y(value)} r={2.5} />
          ))
        ),
      )}
    </g>
  );
}

const pathOf = (run: Run, { x, y }: Scale) =>
  run.map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('');

function Intervals({ line, scale }: Omit<LineProps, 'trend'>) {
  return line.points.map((point, at) => {
    if (point?.figure.kind !== 'value' || point.halfWidth95 === undefined) return null;
    const { value } = point.figure;
    return (
      <line
        key={point.period}
        className={styles.interval}
        x1={scale.x(at)}
        x2={scale.x(at)}
        y1={scale.y(value - point.halfWidth95)}
        y2={scale.y(value + point.halfWidth95)}
      />
    );
  });
}

const nameOf = (trend: Trend, line: TrendLine) =>
  line === trend.lines[0] ? 'here' : line.area.name;

function EndLabels({ trend, scale }: Omit<LineProps, 'line'>) {
  const ends = trend.lines.flatMap((line) => {
    const last = line.points.at(-1);
    return last?.figure.kind === 'value' ? [{ line, value: last.figure.value }] : [];
  });
  const places = apart(
    ends.map(({ value }) => scale.y(value)),
    LABEL_GAP,
  );
  return ends.map(({ line, value }, at) => (
    <text
      key={line.area.gss}
      className={markOf(trend, line)}
      x={WIDTH - RIGHT + 8}
      y={(places[at] ?? 0) + 4}
    >
      {formatAmount(value, trend.unit)} {trend.lines.length > 1 ? nameOf(trend, line) : null}
    </text>
  ));
}
