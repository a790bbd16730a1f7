import { NoPicture, Picture } from './Picture';
import { PictureRow, Rows, RowsFrame, type RowWords } from './Rows';
import { percent } from './scale';
import styles from './units.module.css';

/** More cells than this cannot be told apart: then the words say it alone. */
const MOST_CELLS = 60;

/** The width of the gap between two cells, as a share of a cell and its gap. */
const GAP = 0.3;

interface UnitRowProps {
  /** "About one opening a year for every 40 jobs". */
  readonly label: string;
  /** Jobs for each one that comes free in a year. */
  readonly cells: number;
}

/** All jobs as cells, the one that comes free in a year filled. Nothing where there are too many. */
export function UnitRow({ label, cells }: UnitRowProps) {
  const count = Math.round(cells);
  if (!(count >= 1 && count <= MOST_CELLS)) return null;
  const pitch = 100 / (count - GAP);
  return (
    <Picture label={label} className={styles.row}>
      {Array.from({ length: count }, (_, at) => (
        <rect
          key={at}
          className={at === 0 ? styles.one : styles.cell}
          x={percent(at * pitch)}
          width={percent(pitch * (1 - GAP))}
          height="100%"
        />
      ))}
    </Picture>
  );
}

/** A job and the words of its openings. */
export interface UnitRowsRow extends RowWords {
  /** 0 where there is no figure: then the ground is hatched. */
  readonly cells: number;
  /** The row in one sentence. */
  readonly label: string;
}

/** Jobs as rows, each with its own cells: they compare turnover, not size. */
export function UnitRows({ label, rows }: UnitRowsProps) {
  return (
    <RowsFrame>
      <Rows label={label}>
        {rows.map((row) => (
          <PictureRow key={row.id} of={row} isMissing={row.cells === 0}>
            {row.cells === 0 ? <NoPicture /> : <UnitRow label={row.label} cells={row.cells} />}
          </PictureRow>
        ))}
      </Rows>
    </RowsFrame>
  );
}

interface UnitRowsProps {
  readonly label: string;
  readonly rows: readonly UnitRowsRow[];
}
