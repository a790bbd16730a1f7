import { formatAmount } from '@/domain/format';
import { interval95 } from '@/domain/interval';
import type { Observation } from '@/domain/observation';
import styles from './intervalRows.module.css';

interface Mark {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function markOf(observation: Observation | string | undefined): Mark | undefined {
  if (typeof observation !== 'object' || observation.figure.kind !== 'value') return undefined;
  const { value } = observation.figure;
  return { value, low: value, high: value, ...interval95(observation) };
}

const hasInterval = ({ low, high }: Mark) => high > low;

/** Where a value stands, as a share of the width, with room for the dot at either end. */
function scaleOf(marks: readonly Mark[], least = Math.min(...marks.map(({ low }) => low))) {
  const most = Math.max(...marks.map(({ high }) => high));
  return (value: number) =>
    most === least ? '50%' : `${3 + (94 * (value - least)) / (most - least)}%`;
}

interface IntervalRowsProps {
  /** The place first, then its wider areas; all of one table. Words stand for what is not there. */
  readonly of: readonly (Observation | string)[];
}

/**
 * Values with their 95% intervals, one row an area; nothing where fewer than two have a figure, or
 * none has an interval. The table beside it has the same figures.
 */
export function IntervalRows({ of }: IntervalRowsProps) {
  const rows = of.flatMap((observation) => {
    const mark = markOf(observation);
    return mark && typeof observation === 'object' ? [{ observation, mark }] : [];
  });
  const marks = rows.map(({ mark }) => mark);
  if (rows.length < 2 || !marks.some(hasInterval)) return null;
  const x = scaleOf(marks);
  return (
    <div className={styles.rows} aria-hidden="true">
      {rows.map(({ observation: { area, unit }, mark }, at) => (
        <div key={area.gss} className={`${styles.row} ${at === 0 ? styles.own : styles.wider}`}>
          <span>{area.name}</span>
          <svg className={styles.line} focusable="false">
            <Drawn mark={mark} x={x} y="50%" />
          </svg>
          <span className={styles.value}>{formatAmount(mark.value, unit)}</span>
        </div>
      ))}
    </div>
  );
}

/** One measure, here and in the area it is read beside. */
export interface Pair {
  readonly name: string;
  readonly own: Observation;
  readonly other: Observation | undefined;
}

/**
 * Several measures of one unit on one scale, each with its 95% interval: the place above, the area it
 * is read beside below. Nothing where no interval is known. The table beside it has the same figures.
 */
export function IntervalPairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  const rows = pairs.map(({ name, own, other }) => ({
    name,
    own: markOf(own),
    other: markOf(other),
  }));
  const marks = rows.flatMap(({ own, other }) => [own, other].filter((mark) => mark !== undefined));
  if (!marks.some(hasInterval)) return null;
  const x = scaleOf(marks, Math.min(0, ...marks.map(({ low }) => low)));
  return (
    <div className={styles.pairs} aria-hidden="true">
      {rows.map(({ name, own, other }) => (
        <div key={name} className={styles.row}>
          <span>{name}</span>
          <svg className={styles.pairLine} focusable="false">
            {own ? <Drawn mark={own} x={x} y="30%" className={styles.own} /> : null}
            {other ? <Drawn mark={other} x={x} y="70%" className={styles.wider} /> : null}
          </svg>
        </div>
      ))}
    </div>
  );
}

interface DrawnProps {
  readonly mark: Mark;
  readonly x: (value: number) => string;
  readonly y: string;
  readonly className?: string | undefined;
}

function Drawn({ mark, x, y, className }: DrawnProps) {
  return (
    <g className={className}>
      <line x1={x(mark.low)} x2={x(mark.high)} y1={y} y2={y} />
      <circle cx={x(mark.value)} cy={y} r={4} />
    </g>
  );
}
