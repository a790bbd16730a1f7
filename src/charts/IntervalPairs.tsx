import { interval95 } from '@/domain/interval';
import type { Observation } from '@/domain/observation';
import styles from './intervalRows.module.css';

/** One measure, here and in the area it is read beside. */
export interface Pair {
  readonly name: string;
  readonly own: Observation;
  readonly other: Observation | undefined;
}

interface Mark {
  readonly value: number;
  readonly low: number;
  readonly high: number;
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
  if (!marks.some(({ low, high }) => high > low)) return null;
  const least = Math.min(0, ...marks.map(({ low }) => low));
  const most = Math.max(...marks.map(({ high }) => high));
  // Room for the dot at either end.
  const x = (value: number) => `${2 + (96 * (value - least)) / (most - least)}%`;
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
  readonly className: string | undefined;
}

function Drawn({ mark, x, y, className }: DrawnProps) {
  return (
    <g className={className}>
      <line x1={x(mark.low)} x2={x(mark.high)} y1={y} y2={y} />
      <circle cx={x(mark.value)} cy={y} r={4} />
    </g>
  );
}

function markOf(observation: Observation | undefined): Mark | undefined {
  if (observation?.figure.kind !== 'value') return undefined;
  const { value } = observation.figure;
  return { value, low: value, high: value, ...interval95(observation) };
}
