import { NoPicture } from './Picture';
import type { ReactNode } from 'react';
import { PictureRow, RowAxis, Rows, RowsFrame, type RowWords } from './Rows';
import { type Axis, percent, placeOf } from './scale';
import styles from './lollipops.module.css';

/** One year of an amount. Null where there is none: then the text says why. */
export interface LollipopRow extends RowWords {
  readonly value: number | null;
  /** An open head for what is, a filled one for what is projected. */
  readonly isOpen?: boolean;
}

interface LollipopsProps {
  readonly label: string;
  readonly rows: readonly LollipopRow[];
}

/** An amount now and later, from zero, with their numbers: two rows of a tile. */
export function Lollipops({ label, rows }: LollipopsProps) {
  const scale = { low: 0, high: Math.max(...rows.map(({ value }) => value ?? 0), 1e-9) };
  return (
    <Rows label={label} size="line">
      {rows.map((row) => (
        <PictureRow key={row.id} of={row} isMissing={row.value === null}>
          {row.value === null ? (
            <NoPicture />
          ) : (
            <Plot>
              <line
                className={styles.stem}
                x2={percent(placeOf(row.value, scale))}
                y1="50%"
                y2="50%"
              />
              <Head at={placeOf(row.value, scale)} isOpen={row.isOpen} />
            </Plot>
          )}
        </PictureRow>
      ))}
    </Rows>
  );
}

/** A job from its number now to its number later. */
export interface DumbbellRow extends RowWords {
  readonly from: number | null;
  readonly to: number | null;
}

interface DumbbellRowsProps {
  readonly label: string;
  readonly rows: readonly DumbbellRow[];
  /** From zero. */
  readonly axis: Axis;
}

/** One line a job on one axis: open now, filled later. */
export function DumbbellRows({ label, rows, axis }: DumbbellRowsProps) {
  return (
    <RowsFrame>
      <Rows label={label}>
        {rows.map((row) => (
          <PictureRow key={row.id} of={row} isMissing={row.from === null || row.to === null}>
            {row.from === null || row.to === null ? (
              <NoPicture />
            ) : (
              <Dumbbell from={placeOf(row.from, axis)} to={placeOf(row.to, axis)} />
            )}
          </PictureRow>
        ))}
      </Rows>
      <RowAxis axis={axis} />
    </RowsFrame>
  );
}

function Dumbbell({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <Plot>
      <line className={styles.base} x2="100%" y1="50%" y2="50%" />
      <line className={styles.stem} x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />
      {/* The open head last: where nothing changes it leaves a ring round the filled one. */}
      <Head at={to} />
      <Head at={from} isOpen isRing={Math.abs(from - to) < 2} />
    </Plot>
  );
}

/** The words of a row stand beside it, so the drawing itself is silent. */
function Plot({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.plot} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

interface HeadProps {
  readonly at: number;
  readonly isOpen?: boolean;
  /** Only its outline, a little larger: what lies under it is seen. */
  readonly isRing?: boolean;
}

function Head({ at, isOpen, isRing }: HeadProps) {
  const kind = isOpen ? styles.open : styles.filled;
  return (
    <circle
      className={isRing ? styles.ring : kind}
      cx={percent(at)}
      cy="50%"
      r={isRing ? '0.44rem' : '0.31rem'}
    />
  );
}
