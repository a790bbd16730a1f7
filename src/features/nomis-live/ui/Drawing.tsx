import { IntervalRows } from '@/charts/IntervalRows';
import type { Observation } from '@/domain/observation';
import styles from './nomisLive.module.css';

interface DrawingProps {
  readonly title: string;
  /** The place first, then its wider areas. */
  readonly cells: readonly (Observation | string)[];
}

/** Intervals of one measure under its name. */
export function Drawing({ title, cells }: DrawingProps) {
  return (
    <div className={styles.drawing}>
      <p className={styles.drawingTitle}>{title}</p>
      <IntervalRows of={cells} />
    </div>
  );
}
