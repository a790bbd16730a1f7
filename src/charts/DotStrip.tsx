import { Picture } from './Picture';
import { type Axis, percent, placeOf, type Tick } from './scale';
import styles from './dots.module.css';

/** Whether another district can be told apart from the own one. */
export type DotClass = 'same' | 'other';

export interface Dot {
  readonly value: number;
  readonly of: DotClass;
}

interface DotStripProps {
  /** The figures in one sentence. */
  readonly label: string;
  /** Every other district with a figure. */
  readonly dots: readonly Dot[];
  /** The district itself with the ends of its 95% interval, where there is one. */
  readonly own: { readonly value: number; readonly low?: number; readonly high?: number } | null;
  /** Drawn solid and dashed across the dots. */
  readonly nation?: number;
  readonly region?: number;
  /** Its ends are printed; dots past an end are stacked on it, so word it: "110+". */
  readonly axis: Axis;
}

/** All districts as stacked dots, the own one with its margin under the axis. */
export function DotStrip({ label, dots, own, nation, region, axis }: DotStripProps) {
  const x = (value: number) => percent(placeOf(value, axis));
  const paths = dotPaths(dots, axis);
  return (
    <Picture label={label} className={styles.strip}>
      {/* Dots are round ends of lines without length, so that they stay round however wide it is. */}
      <svg
        y="4%"
        height="58%"
        width="100%"
        viewBox={`0 0 100 ${LEVELS}`}
        preserveAspectRatio="none"
      >
        <path className={styles.other} d={paths.other} />
        <path className={styles.same} d={paths.same} />
      </svg>
      <line className={styles.axis} x2="100%" y1="64%" y2="64%" />
      {nation === undefined ? null : (
        <line className={styles.nation} x1={x(nation)} x2={x(nation)} y1="2%" y2="70%" />
      )}
      {region === undefined ? null : (
        <line className={styles.region} x1={x(region)} x2={x(region)} y1="2%" y2="70%" />
      )}
      {own ? (
        <>
          <line
            className={styles.margin}
            x1={x(own.low ?? own.value)}
            x2={x(own.high ?? own.value)}
            y1="76%"
            y2="76%"
          />
          <circle className={styles.own} cx={x(own.value)} cy="76%" r="0.31rem" />
        </>
      ) : null}
      <Ends of={axis.ticks} />
    </Picture>
  );
}

function Ends({ of }: { readonly of: readonly Tick[] }) {
  const [first, last] = [of[0], of.at(-1)];
  return (
    <>
      <text y="98%">{first?.text}</text>
      <text x="100%" y="98%" textAnchor="end">
        {last?.text}
      </text>
    </>
  );
}

/** As fine as 2.5-px dots are apart on the narrowest strip. */
const BINS = 56;

/** As many dots as stand on one another before they are set closer. */
const LEVELS = 20;

/** The dots of each class as one path; the indistinguishable ones lowest in their stack. Pure. */
export function dotPaths(dots: readonly Dot[], axis: Axis): Readonly<Record<DotClass, string>> {
  const stacks = new Map<number, Dot[]>();
  for (const dot of dots) {
    const bin = Math.min(BINS - 1, Math.floor((placeOf(dot.value, axis) * BINS) / 100));
    const stack = stacks.get(bin) ?? [];
    stack.push(dot);
    stacks.set(bin, stack);
  }
  const highest = Math.max(LEVELS, ...[...stacks.values()].map(({ length }) => length));
  const step = LEVELS / highest;
  const paths = { same: '', other: '' };
  for (const [bin, stack] of stacks) {
    const x = Number((((bin + 0.5) * 100) / BINS).toFixed(2));
    const sorted = stack.toSorted((a, b) => Number(b.of === 'same') - Number(a.of === 'same'));
    for (const [level, { of }] of sorted.entries())
      paths[of] += `M${x} ${Number((LEVELS - (level + 0.5) * step).toFixed(2))}h0`;
  }
  return paths;
}
