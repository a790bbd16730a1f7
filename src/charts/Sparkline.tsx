import { NoPicture, Picture } from './Picture';
import { percent, placeOf } from './scale';
import styles from './sparkline.module.css';

interface SparklineProps {
  /** The first and the last figure in one sentence. */
  readonly label: string;
  /** In their order; null where there is no figure. */
  readonly points: readonly (number | null)[];
  /** Places before which nothing is to be set beside what comes after: the line is broken there. */
  readonly breaks?: readonly number[];
  /** Alongside, the ends of each point's 95% interval: then the line need not start at zero. */
  readonly band?: readonly (readonly [low: number, high: number] | null)[];
  /** Where several share a scale; else from zero, or from the least of the band, to the most. */
  readonly scale?: { readonly low: number; readonly high: number };
}

interface Piece {
  readonly start: number;
  readonly values: readonly number[];
}

/** The points that may be joined: up to a break, or to a point without a figure. */
function piecesOf(points: readonly (number | null)[], breaks: readonly number[]): readonly Piece[] {
  const pieces: { start: number; values: number[] }[] = [];
  let open: { start: number; values: number[] } | undefined;
  for (const [at, point] of points.entries()) {
    if (point === null) {
      open = undefined;
      continue;
    }
    if (!open || breaks.includes(at)) {
      open = { start: at, values: [] };
      pieces.push(open);
    }
    open.values.push(point);
  }
  return pieces;
}

/** A series as one small line: what is before a break is paler, the newest has a dot. */
export function Sparkline({ label, points, breaks = [], band, scale }: SparklineProps) {
  const known = points.filter((point) => point !== null);
  const last = points.at(-1) ?? null;
  if (known.length === 0) return <NoPicture />;
  const ends = scale ?? endsOf(known, band);
  const x = (at: number) => (points.length === 1 ? 50 : 2 + (96 * at) / (points.length - 1));
  const y = (value: number) => 92 - 0.84 * placeOf(value, ends);
  const pieces = piecesOf(points, breaks);
  return (
    <Picture label={label} className={styles.picture}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        {band
          ? pieces.map(({ start, values }) => (
              <polygon
                key={start}
                className={styles.band}
                points={outlineOf(band.slice(start, start + values.length))
                  .map(([step, value]) => `${x(start + step)},${y(value)}`)
                  .join(' ')}
              />
            ))
          : null}
        {pieces.map(({ start, values }, at) => (
          <polyline
            key={start}
            className={at === pieces.length - 1 ? styles.now : styles.before}
            points={values.map((value, step) => `${x(start + step)},${y(value)}`).join(' ')}
          />
        ))}
      </svg>
      {last === null ? null : (
        <circle
          className={styles.newest}
          cx={percent(x(points.length - 1))}
          cy={percent(y(last))}
          r="0.22rem"
        />
      )}
    </Picture>
  );
}

type Band = NonNullable<SparklineProps['band']>;

function endsOf(known: readonly number[], band: Band | undefined) {
  const margins = (band ?? []).flatMap((ends) => ends ?? []);
  if (margins.length === 0) return { low: Math.min(0, ...known), high: Math.max(...known, 0) || 1 };
  const [low, high] = [Math.min(...margins, ...known), Math.max(...margins, ...known)];
  return { low, high: high > low ? high : low + 1 };
}

/** The interval of a piece, along its upper ends and back along its lower. */
function outlineOf(band: Band): readonly (readonly [step: number, value: number])[] {
  const known = band.flatMap((ends, step) => (ends ? [{ step, low: ends[0], high: ends[1] }] : []));
  return [
    ...known.map(({ step, high }) => [step, high] as const),
    ...known.toReversed().map(({ step, low }) => [step, low] as const),
  ];
}
