import { formatAmount } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { drawnIntervals } from '../model/interval';
import styles from './nomisLive.module.css';

const WIDTH = 320;
const ROW = 22;
const LEFT = 128;
const RIGHT = 56;
const LONGEST_NAME = 19;

interface IntervalDrawingProps {
  readonly title: string;
  /** The place first, then its wider areas. */
  readonly cells: readonly (Observation | string)[];
}

/** Values with their 95% intervals, one line an area. The table beside it has the same figures. */
export function IntervalDrawing({ title, cells }: IntervalDrawingProps) {
  const drawn = drawnIntervals(cells);
  if (drawn.length === 0) return null;
  const low = Math.min(...drawn.map(({ value, half }) => value - half));
  const high = Math.max(...drawn.map(({ value, half }) => value + half));
  const x = (value: number) =>
    high === low ? WIDTH / 2 : LEFT + ((value - low) / (high - low)) * (WIDTH - LEFT - RIGHT);
  return (
    <div className={styles.drawing}>
      <p className={styles.drawingTitle}>{title}</p>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${WIDTH} ${drawn.length * ROW}`}
        width={WIDTH}
        aria-hidden="true"
        focusable="false"
      >
        {drawn.map(({ observation, value, half }, at) => {
          const y = at * ROW + ROW / 2;
          return (
            <g key={observation.area.gss} className={at === 0 ? styles.ownMark : styles.widerMark}>
              <text x={0} y={y + 4}>
                {shortened(observation.area.name)}
              </text>
              <line x1={x(value - half)} x2={x(value + half)} y1={y} y2={y} />
              <circle cx={x(value)} cy={y} r={4} />
              <text x={WIDTH} y={y + 4} textAnchor="end">
                {formatAmount(value, observation.unit)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const shortened = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
