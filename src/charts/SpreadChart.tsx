import styles from './charts.module.css';

/** One row: from the lowest to the highest tenth, the middle half as a bar, the median as a tick. */
export interface SpreadRow {
  readonly id: string;
  readonly label: string;
  readonly median: number | null;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
}

interface SpreadChartProps {
  /** What the chart shows, in a sentence. */
  readonly summary: string;
  readonly rows: readonly SpreadRow[];
  readonly format: (number: number) => string;
  /** Where a row's label stands: above its bar where labels are long, such as titles of jobs. */
  readonly labels?: 'beside' | 'above';
}

const ROW = 52;
/** Tall enough for the larger letters of a phone. */
const LABEL_LINE = 36;
const AXIS = 28;
const WIDTH = 640;
const LABELS = 150;
const RIGHT = 24;
/** Room for half of the axis's first label. */
const ABOVE_LEFT = 16;

/** Spreads side by side on one axis from zero, drawn by ourselves: sharp in print, cheap at start. */
export function SpreadChart({ summary, rows, format, labels = 'beside' }: SpreadChartProps) {
  const most = Math.max(0, ...rows.flatMap(({ p90, p75, median }) => [p90 ?? p75 ?? median ?? 0]));
  if (most === 0) return null;
  const ticks = axisTicks(most);
  const end = Math.max(most, ticks.at(-1) ?? most);
  const left = labels === 'above' ? ABOVE_LEFT : LABELS;
  const above = labels === 'above' ? LABEL_LINE : 0;
  const x = (number: number) => left + (number / end) * (WIDTH - left - RIGHT);
  const rowHeight = ROW + above;
  const height = rows.length * rowHeight + AXIS;
  return (
    <svg
      className={styles.spread}
      viewBox={`0 0 ${WIDTH} ${height}`}
      // A drawing made here cannot be an img element.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={summary}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
          <text className={styles.tick} x={x(tick)} y={height - 8} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {rows.map((row, at) => (
        <Spread
          key={row.id}
          row={row}
          y={at * rowHeight + above + ROW / 2}
          labelY={at * rowHeight + (above > 0 ? 22 : ROW / 2 + 5)}
          x={x}
          format={format}
        />
      ))}
    </svg>
  );
}

interface SpreadProps {
  readonly row: SpreadRow;
  readonly y: number;
  readonly labelY: number;
  readonly x: (number: number) => number;
  readonly format: (number: number) => string;
}

function Spread({ row: { label, median, p10, p25, p75, p90 }, y, labelY, x, format }: SpreadProps) {
  const low = p10 ?? p25;
  const high = p90 ?? p75;
  return (
    <g>
      <text className={styles.rowLabel} x={0} y={labelY}>
        {label}
      </text>
      {low !== null && high !== null ? (
        <line className={styles.whisker} x1={x(low)} x2={x(high)} y1={y} y2={y} />
      ) : null}
      {p25 !== null && p75 !== null ? (
        <rect className={styles.half} x={x(p25)} width={x(p75) - x(p25)} y={y - 9} height={18} />
      ) : null}
      {median === null ? (
        <text className={styles.none} x={x(0) + 8} y={y + 5}>
          not published
        </text>
      ) : (
        <>
          <line className={styles.median} x1={x(median)} x2={x(median)} y1={y - 12} y2={y + 12} />
          <text className={styles.value} x={x(median)} y={y - 14} textAnchor="middle">
            {format(median)}
          </text>
        </>
      )}
    </g>
  );
}

/** Round steps of 1, 2, 2.5 or 5 times a power of ten, at most five of them, from zero. */
export function axisTicks(most: number): readonly number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}
