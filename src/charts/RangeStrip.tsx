import { Hatch, Picture } from './Picture';
import {
  type Axis,
  axisLabels,
  type Label,
  LETTER,
  percent,
  type PlacedLabel,
  placeLabels,
  placeOf,
  type Tick,
  touch,
} from './scale';
import styles from './range.module.css';

/** Where a tenth, a quarter, half, three quarters and nine tenths end; null where not published. */
export interface Spread {
  readonly p10: Tick | null;
  readonly p25: Tick | null;
  readonly median: Tick | null;
  readonly p75: Tick | null;
  readonly p90: Tick | null;
}

/** Lines across every strip of a picture: what the law asks, what the client does. */
export interface RangeLines {
  readonly law?: Tick;
  readonly limit?: Tick;
}

interface RangeStripProps extends RangeLines {
  /** The figures in one sentence. */
  readonly label: string;
  readonly spread: Spread;
  readonly axis: Axis;
  /** Prints the ends of the axis under it. */
  readonly hasEnds?: boolean;
}

/** A spread in a tile: the middle half as a box with its ends printed over it, the law under it. */
export function RangeStrip({ label, spread, axis, law, limit, hasEnds }: RangeStripProps) {
  const lines = [law, limit].filter((line) => line !== undefined);
  const printed = hasEnds ? axis : { ...axis, ticks: [] };
  return (
    <Picture label={label} className={styles.tile}>
      <Labels of={placeLabels(overBox(spread, axis), LETTER.tile)} y="20%" />
      <svg y="25%" height="46%" width="100%" overflow="visible">
        <SpreadMarks spread={spread} axis={axis} law={law} limit={limit} />
      </svg>
      <Labels of={axisLabels(printed, lines, LETTER.tile)} y="86%" />
    </Picture>
  );
}

/** The ends of the box, each over its own; as one label where the box is too short for two. */
function overBox({ p25, p75 }: Spread, axis: Axis): readonly Label[] {
  const labels = [p25, p75].flatMap((end) =>
    end ? [{ place: placeOf(end.value, axis), text: end.text }] : [],
  );
  const [low, high] = labels;
  if (!low || !high || !touch(low, high, LETTER.tile)) return labels;
  return [{ place: (low.place + high.place) / 2, text: `${low.text} to ${high.text}` }];
}

function Labels({ of, y }: { readonly of: readonly PlacedLabel[]; readonly y: string }) {
  return of.map(({ text, x, anchor }) => (
    <text key={text} x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  ));
}

interface SpreadMarksProps extends RangeLines {
  readonly spread: Spread;
  readonly axis: Axis;
  /** Where the cursor reads. */
  readonly cursor?: number;
}

/** How long the dashed stub is that stands for an end that is not published: no figure, so no length. */
const STUB = 9;

/** The marks of one strip, in an SVG of any height. */
export function SpreadMarks({ spread, axis, law, limit, cursor }: SpreadMarksProps) {
  const x = (value: number) => placeOf(value, axis);
  const { p10, p25, median, p75, p90 } = spread;
  const known = [p10, p25, median, p75, p90].filter((point) => point !== null);
  const [first, last] = [known[0], known.at(-1)];
  return (
    <>
      <line className={styles.base} x2="100%" y1="50%" y2="50%" />
      {law ? <Hatch y="16%" height="68%" width={percent(x(law.value))} /> : null}
      {law ? <Across className={styles.law} at={x(law.value)} /> : null}
      {first && last ? (
        <>
          <Along from={x(first.value)} to={x(last.value)} />
          {p10 ? null : <Along from={x(first.value) - STUB} to={x(first.value)} isStub />}
          {p90 ? null : <Along from={x(last.value)} to={x(last.value) + STUB} isStub />}
          <Box from={p25 ?? median} to={p75 ?? median} x={x} />
        </>
      ) : null}
      {median ? <Across className={styles.median} at={x(median.value)} inset={15} /> : null}
      {limit ? <Across className={styles.limit} at={x(limit.value)} /> : null}
      {cursor === undefined ? null : <Across className={styles.cursor} at={cursor} />}
    </>
  );
}

interface AlongProps {
  readonly from: number;
  readonly to: number;
  readonly isStub?: boolean;
}

function Along({ from, to, isStub }: AlongProps) {
  const end = (place: number) => percent(Math.min(100, Math.max(0, place)));
  return (
    <line
      className={isStub ? styles.stub : styles.whisker}
      x1={end(from)}
      x2={end(to)}
      y1="50%"
      y2="50%"
    />
  );
}

interface BoxProps {
  readonly from: Tick | null;
  readonly to: Tick | null;
  readonly x: (value: number) => number;
}

function Box({ from, to, x }: BoxProps) {
  if (!from || !to || from === to) return null;
  const left = x(from.value);
  return (
    <rect
      className={styles.box}
      x={percent(left)}
      width={percent(x(to.value) - left)}
      y="27%"
      height="46%"
    />
  );
}

interface AcrossProps {
  readonly className: string | undefined;
  readonly at: number;
  /** How far from top and bottom, in hundredths of the height. */
  readonly inset?: number;
}

function Across({ className, at, inset = 0 }: AcrossProps) {
  return (
    <line
      className={className}
      x1={percent(at)}
      x2={percent(at)}
      y1={percent(inset)}
      y2={percent(100 - inset)}
    />
  );
}
