import { NoPicture } from './Picture';
import { PictureRow, RowAxis, Rows, RowsFrame, type RowWords } from './Rows';
import { type Axis, percent, placeOf } from './scale';
import styles from './lollipops.module.css';

/** A value with the ends of its 95% interval. Null where there is none: then the text says why. */
export interface MarginRow extends RowWords {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
}

interface MarginRowsProps {
  readonly label: string;
  readonly rows: readonly MarginRow[];
  readonly axis: Axis;
}

/** Values as dots on their intervals, all on one scale: whether two overlap is seen. */
export function MarginRows({ label, rows, axis }: MarginRowsProps) {
  return (
    <RowsFrame>
      <Rows label={label}>
        {rows.map((row) => (
          <PictureRow key={row.id} of={row} isMissing={row.value === null}>
            {row.value === null ? (
              <NoPicture />
            ) : (
              <Margin of={{ ...row, value: row.value }} axis={axis} />
            )}
          </PictureRow>
        ))}
      </Rows>
      <RowAxis axis={axis} />
    </RowsFrame>
  );
}

interface MarginProps {
  readonly of: Pick<MarginRow, 'low' | 'high'> & { readonly value: number };
  readonly axis: Axis;
  /** What the values are read against: a line across every row. */
  readonly reference?: number;
  /** Its interval takes in the reference: the head is open. */
  readonly isOpen?: boolean;
}

/** The words of a row stand beside it, so the drawing itself is silent. */
export function Margin({ of: { value, low = value, high = value }, ...props }: MarginProps) {
  const { axis, reference, isOpen } = props;
  const x = (at: number) => percent(placeOf(at, axis));
  return (
    <svg className={styles.plot} aria-hidden="true" focusable="false">
      <line className={styles.base} x2="100%" y1="50%" y2="50%" />
      <line className={styles.stem} x1={x(low)} x2={x(high)} y1="50%" y2="50%" />
      {reference === undefined ? null : (
        <line className={styles.reference} x1={x(reference)} x2={x(reference)} y2="100%" />
      )}
      <circle className={isOpen ? styles.open : styles.filled} cx={x(value)} cy="50%" r="0.31rem" />
    </svg>
  );
}
