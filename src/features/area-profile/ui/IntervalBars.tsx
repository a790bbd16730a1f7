import { formatAmount } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import styles from './area.module.css';

const WIDTH = 320;
const ROW = 22;
const LEFT = 128;
const RIGHT = 52;

interface IntervalBarsProps {
  /** The place first, then its wider areas; all of one table. */
  readonly bars: readonly Observation[];
}

/** Values with their 95% intervals, one row an area. The table below has the same figures. */
export function IntervalBars({ bars }: IntervalBarsProps) {
  const drawn = bars.flatMap((bar) =>
    bar.figure.kind === 'value'
      ? [{ bar, value: bar.figure.value, half: bar.halfWidth95 ?? 0 }]
      : [],
  );
  if (drawn.length < 2 || drawn.every(({ half }) => half === 0)) return null;
  const low = Math.min(...drawn.map(({ value, half }) => value - half));
  const high = Math.max(...drawn.map(({ value, half }) => value + half));
  const x = (value: number) =>
    high === low
      ? (LEFT + WIDTH - RIGHT) / 2
      : LEFT + ((value - low) / (high - low)) * (WIDTH - LEFT - RIGHT);
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${WIDTH} ${drawn.length * ROW}`}
      width={WIDTH}
      aria-hidden="true"
      focusable="false"
    >
      {drawn.map(({ bar, value, half }, at) => {
        const y = at * ROW + ROW / 2;
        return (
          <g key={bar.area.gss} className={at === 0 ? styles.ownMark : styles.widerMark}>
            <text x={0} y={y + 4}>
              {shortened(bar.area.name)}
            </text>
            <line x1={x(value - half)} x2={x(value + half)} y1={y} y2={y} />
            <circle cx={x(value)} cy={y} r={4} />
            <text x={WIDTH} y={y + 4} textAnchor="end">
              {formatAmount(value, bar.unit)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const LONGEST_NAME = 19;

const shortened = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
