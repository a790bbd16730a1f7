import { IntervalPairs, IntervalRows } from '@/charts/Intervals';
import type { Observation } from '@/domain/observation';
import type { ComparedTable } from './compared';
import styles from './live.module.css';

interface DrawingProps {
  readonly title: string;
  /** The place first, then its wider areas. */
  readonly cells: readonly (Observation | string)[];
}

/** Rows of a table with their intervals on one scale, the place beside the widest area. */
export function PairsDrawing({ table }: { readonly table: ComparedTable }) {
  const [own, other] = [table.columns[0], table.columns.at(-1)];
  const pairs = table.rows.map((row) => {
    const last = row.cells.length > 1 ? row.cells.at(-1) : undefined;
    return { name: row.name, own: row.own, other: typeof last === 'string' ? undefined : last };
  });
  return (
    <div className={styles.drawing}>
      <p className={styles.drawingTitle}>
        {`With 95% intervals, from 0: ● ${own}${other === own ? '' : `, below it ○ ${other}`}`}
      </p>
      <IntervalPairs pairs={pairs} />
    </div>
  );
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
