import { Cursor, type CursorPoint } from './Cursor';
import { NoPicture, Picture } from './Picture';
import { type RangeLines, type Spread, SpreadMarks } from './RangeStrip';
import { PictureRow, RowAxis, Rows, RowsFrame, type RowWords } from './Rows';
import { type Axis, placeOf, type Tick } from './scale';
import range from './range.module.css';

/** A job, or a part of one. Without any figure, `text` is empty and `reason` says why. */
export interface RangeRow extends RowWords {
  readonly spread: Spread;
  /** The spread in one sentence. */
  readonly label: string;
  readonly reason?: string;
}

interface RangeRowsProps extends RangeLines {
  /** What is compared: "Pay an hour, full time". */
  readonly label: string;
  readonly rows: readonly RangeRow[];
  readonly axis: Axis;
  /** Lets the arrow keys read every mark: only where a section is open. */
  readonly hasCursor?: boolean;
}

/** Spreads of several jobs on one scale, jobs as rows, the scale's ends and lines printed under them. */
export function RangeRows({ label, rows, axis, law, limit, hasCursor }: RangeRowsProps) {
  const lines = [law, limit].filter((line) => line !== undefined);
  return (
    <RowsFrame>
      <Cursor
        label={label}
        points={hasCursor ? pointsOf(rows, axis) : []}
        inset="var(--plot-over-axis)"
      >
        {(point) => (
          <>
            <Rows label={label}>
              {rows.map((row, at) => (
                <PictureRow key={row.id} of={row}>
                  {row.reason === undefined ? (
                    <Picture label={row.label} className={range.row}>
                      <SpreadMarks
                        spread={row.spread}
                        axis={axis}
                        law={law}
                        limit={limit}
                        cursor={point?.row === at ? point.x : undefined}
                      />
                    </Picture>
                  ) : (
                    <NoPicture reason={row.reason} />
                  )}
                </PictureRow>
              ))}
            </Rows>
            <RowAxis axis={axis} lines={lines} />
          </>
        )}
      </Cursor>
    </RowsFrame>
  );
}

const NAMES = [
  ['p10', 'lowest tenth, up to'],
  ['p25', 'lowest quarter, up to'],
  ['median', 'middle'],
  ['p75', 'highest quarter, from'],
  ['p90', 'highest tenth, from'],
] as const satisfies readonly (readonly [keyof Spread, string])[];

/** Every published mark, row by row, in the words of the cursor. Pure. */
function pointsOf(rows: readonly RangeRow[], axis: Axis): readonly CursorPoint[] {
  return rows.flatMap((row, at) =>
    NAMES.flatMap(([end, words]) => {
      const point: Tick | null = row.reason === undefined ? row.spread[end] : null;
      if (!point) return [];
      const text = `${[row.name, row.note].filter(Boolean).join(', ')}: ${words} ${point.text}`;
      return [{ text, x: placeOf(point.value, axis), row: at }];
    }),
  );
}
