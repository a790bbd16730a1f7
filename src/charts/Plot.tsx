import type { ReactNode } from 'react';
import { Cursor, type CursorPoint } from './Cursor';
import { lookOf } from './marks';
import { apart, type Axis, type Label, LETTER, percent, placeLabels, placeOf } from './scale';
import styles from './plot.module.css';

/** What stands at the right end of a plot: a line's last figure and name, or a reference. */
export interface EndLabel {
  readonly id: string;
  readonly value: number;
  readonly text: string;
  /** The line it belongs to, by its place in the order of lines. */
  readonly line?: number;
  readonly isStrong?: boolean;
}

interface PlotProps {
  readonly label: string;
  readonly axis: Axis;
  readonly ends: readonly EndLabel[];
  /** Under the plot, at hundredths of its width. */
  readonly below: readonly Label[];
  readonly points: readonly CursorPoint[];
  readonly children: ReactNode;
}

/** A line of labels at the end is this high, in hundredths of the plot. */
const END_GAP = 11;

/** The ground of a chart: its axes' words, its lines' names where they end, and its cursor. */
export function Plot({ label, axis, ends, below, points, children }: PlotProps) {
  const sorted = ends.toSorted((a, b) => b.value - a.value);
  const tops = apart(
    sorted.map(({ value }) => 100 - placeOf(value, axis)),
    () => END_GAP,
  );
  const longest = Math.max(...axis.ticks.map(({ text }) => text.length), 0);
  return (
    <div
      className={styles.chart}
      style={{ '--plot-left': `max(3rem, ${longest + 1}ch + var(--s2))` }}
    >
      <Cursor label={label} points={points} inset="var(--plot-inset)">
        {() => (
          <div className={styles.frame}>
            <div className={styles.ticks} aria-hidden="true">
              {axis.ticks.map(({ value, text }) => (
                <span key={text} style={{ top: percent(100 - placeOf(value, axis)) }}>
                  {text}
                </span>
              ))}
            </div>
            <div className={styles.plot}>{children}</div>
            <div className={styles.ends} aria-hidden="true">
              {sorted.map(({ id, text, line, isStrong }, at) => (
                <span
                  key={id}
                  className={isStrong ? styles.strong : undefined}
                  style={{ top: percent(tops[at] ?? 0) }}
                >
                  {line === undefined ? null : <MarkerGlyph line={line} />}
                  <span key={text}>{text}</span>
                </span>
              ))}
            </div>
            <div className={styles.below} aria-hidden="true">
              {placeLabels(below, LETTER.plot).map(({ text, x, anchor }) => (
                <span key={text} data-anchor={anchor} style={{ left: x }}>
                  {text}
                </span>
              ))}
            </div>
          </div>
        )}
      </Cursor>
    </div>
  );
}

/** The marker of a line beside its name. */
function MarkerGlyph({ line }: { readonly line: number }) {
  const { color, path } = lookOf(line);
  return (
    <svg className={styles.marker} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={path} style={{ fill: color }} />
    </svg>
  );
}
