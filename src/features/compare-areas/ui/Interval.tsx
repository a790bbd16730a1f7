import type { Observation } from '@/domain/observation';
import type { AreaRow } from '../model/areaRow';
import styles from './compareAreas.module.css';

interface IntervalProps {
  readonly observation: Observation;
  /** The axis that all cells of the row share. */
  readonly scale: NonNullable<AreaRow['scale']>;
}

const WIDTH = 200;
const HEIGHT = 16;
const EDGE = 6;

/** A value as a dot on its 95% interval. The figure above it says the same in digits. */
export function Interval({ observation, scale }: IntervalProps) {
  const { figure, halfWidth95: half = 0 } = observation;
  if (figure.kind === 'missing') return null;
  const range = scale.high - scale.low;
  const x = (at: number) => EDGE + ((at - scale.low) / range) * (WIDTH - 2 * EDGE);
  const middle = HEIGHT / 2;
  return (
    <svg
      className={styles.interval}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.axis} x1={0} x2={WIDTH} y1={middle} y2={middle} />
      <line x1={x(figure.value - half)} x2={x(figure.value + half)} y1={middle} y2={middle} />
      <circle cx={x(figure.value)} cy={middle} r={4} />
    </svg>
  );
}
