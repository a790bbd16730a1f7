import { formatPeriod } from '@/domain/format';
import type { Trend } from '../model/trend';
import { Note } from './Note';
import styles from './nomisLive.module.css';

interface BreakMarksProps {
  readonly of: Trend;
  readonly x: (at: number) => number;
  readonly top: number;
  readonly bottom: number;
}

/** An upright line between the periods that are not to be set side by side. */
export function BreakMarks({ of, x, top, bottom }: BreakMarksProps) {
  return (
    <g className={styles.breaks}>
      {of.breaks.map(({ at }) => (
        <line key={at} x1={x(at - 0.5)} x2={x(at - 0.5)} y1={top} y2={bottom} />
      ))}
    </g>
  );
}

/** Why a series is broken, by the first period after each break. */
export function BreakWords({ of: { breaks, periods } }: { readonly of: Trend }) {
  return breaks.map(({ at, why }) => (
    <Note key={at}>
      Broken before {formatPeriod(periods[at] ?? '')}. {why}
    </Note>
  ));
}
