import { Picture } from './Picture';
import { type Spread, SpreadMarks } from './RangeStrip';
import { type Axis, percent, placeOf } from './scale';
import styles from './range.module.css';

interface NowStripProps {
  /** The figures in one sentence. */
  readonly label: string;
  readonly spread: Spread;
  readonly axis: Axis;
  /** What the reader has now: a dashed line across the strip. */
  readonly now: number | undefined;
}

/** The spread of one row of a list, beside what is had now; the scale is that of the whole list. */
export function NowStrip({ label, spread, axis, now }: NowStripProps) {
  const at = now === undefined ? undefined : percent(placeOf(now, axis));
  return (
    <Picture label={label} className={styles.line}>
      <SpreadMarks spread={spread} axis={axis} />
      {at === undefined ? null : <line className={styles.now} x1={at} x2={at} y1="0" y2="100%" />}
    </Picture>
  );
}
