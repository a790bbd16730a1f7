import { NoPicture } from './Picture';
import { PictureRow, Rows, RowsFrame, type RowWords } from './Rows';
import { percent, placeOf } from './scale';
import styles from './bars.module.css';

/** A bar from zero: the place itself solid, what is beside or after it outlined. */
export interface BarRow extends RowWords {
  /** Null where there is no figure: then the text says why, and the ground is hatched. */
  readonly value: number | null;
  /** What follows the solid part, such as the districts within reach. */
  readonly beyond?: number;
  readonly isOutlined?: boolean;
}

interface BarRowsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** The end of the scale, where several pictures share one; else the longest bar. */
  readonly most?: number;
}

/** Amounts side by side from zero, on one scale. */
export function BarRows({ label, rows, most }: BarRowsProps) {
  const high = most ?? Math.max(0, ...rows.map(({ value, beyond = 0 }) => (value ?? 0) + beyond));
  return (
    <RowsFrame>
      <Rows label={label}>
        {rows.map((row) => (
          <PictureRow key={row.id} of={row} isMissing={row.value === null}>
            <Bar of={row} high={high} />
          </PictureRow>
        ))}
      </Rows>
    </RowsFrame>
  );
}

/** The same in a tile: own place solid, others outlined. Where it is narrow the bars lie under the words. */
export function ReachBars({ label, rows, most }: BarRowsProps) {
  const high = most ?? Math.max(0, ...rows.map(({ value }) => value ?? 0));
  return (
    <Rows label={label} size="stack">
      {rows.map((row) => (
        <PictureRow key={row.id} of={row} isMissing={row.value === null}>
          <Bar of={row} high={high} />
        </PictureRow>
      ))}
    </Rows>
  );
}

interface BarProps {
  readonly of: Pick<BarRow, 'value' | 'beyond' | 'isOutlined'>;
  readonly high: number;
}

/** The bar of one row, where the rows are those of a table. */
export function Bar({ of: { value, beyond = 0, isOutlined }, high }: BarProps) {
  if (value === null) return <NoPicture />;
  const width = (amount: number) =>
    percent(high === 0 ? 0 : placeOf(Math.max(amount, 0), { low: 0, high }));
  return (
    <span className={styles.bar}>
      {value > 0 ? (
        <i
          className={isOutlined ? styles.outlined : styles.solid}
          style={{ width: width(value) }}
        />
      ) : null}
      {beyond > 0 ? <i className={styles.outlined} style={{ width: width(beyond) }} /> : null}
    </span>
  );
}
