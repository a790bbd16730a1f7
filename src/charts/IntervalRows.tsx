import { formatAmount } from '@/domain/format';
import { interval95 } from '@/domain/interval';
import type { Observation } from '@/domain/observation';
import styles from './intervalRows.module.css';

interface IntervalRowsProps {
  /** The place first, then its wider areas; all of one table. Words stand for what is not there. */
  readonly of: readonly (Observation | string)[];
}

interface Row {
  readonly observation: Observation;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly hasInterval: boolean;
}

/**
 * Values with their 95% intervals, one row an area; nothing where fewer than two have a figure, or
 * none has an interval. The table beside it has the same figures.
 */
export function IntervalRows({ of }: IntervalRowsProps) {
  const rows = of.flatMap(rowOf);
  if (rows.length < 2 || !rows.some(({ hasInterval }) => hasInterval)) return null;
  const least = Math.min(...rows.map(({ low }) => low));
  const most = Math.max(...rows.map(({ high }) => high));
  // Room for the dot at either end.
  const x = (value: number) =>
    most === least ? '50%' : `${3 + (94 * (value - least)) / (most - least)}%`;
  return (
    <div className={styles.rows} aria-hidden="true">
      {rows.map(({ observation, value, low, high }, at) => (
        <div
          key={observation.area.gss}
          className={`${styles.row} ${at === 0 ? styles.own : styles.wider}`}
        >
          <span>{observation.area.name}</span>
          <svg className={styles.line} focusable="false">
            <line x1={x(low)} x2={x(high)} y1="50%" y2="50%" />
            <circle cx={x(value)} cy="50%" r={4} />
          </svg>
          <span className={styles.value}>{formatAmount(value, observation.unit)}</span>
        </div>
      ))}
    </div>
  );
}

function rowOf(cell: Observation | string): readonly Row[] {
  if (typeof cell === 'string' || cell.figure.kind === 'missing') return [];
  const { value } = cell.figure;
  const interval = interval95(cell);
  return [
    {
      observation: cell,
      value,
      low: interval?.low ?? value,
      high: interval?.high ?? value,
      hasInterval: interval !== undefined && interval.high > interval.low,
    },
  ];
}
