import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { announce } from '@/ui/announcer';
import { nextIndex, percent } from './scale';
import styles from './cursor.module.css';

/** A mark of a picture that can be read by itself. */
export interface CursorPoint {
  /** The whole figure in words: "Care worker: middle £13.43". */
  readonly text: string;
  /** Its place in the plot, in hundredths of the width. */
  readonly x: number;
  /** Its row, counted from 0: the row draws the cursor itself. Without one it is as high as the plot. */
  readonly row?: number;
}

interface CursorProps {
  /** What is read, as the name of the thing to be focused: "Pay an hour". */
  readonly label: string;
  readonly points: readonly CursorPoint[];
  /** Where the plot lies in the picture, as CSS `inset`; all of it unless said. */
  readonly inset?: string;
  /** The picture, drawn with the point that is read. */
  readonly children: (point: CursorPoint | undefined) => ReactNode;
}

/**
 * A picture whose figures are read one by one with the arrow keys, or by pointing. Focus is on a layer
 * of its own and never on the image, so that the image keeps its sentence; the layer is an
 * application, since screen readers keep the arrow keys to themselves everywhere else.
 */
export function Cursor({ label, points, inset = '0', children }: CursorProps) {
  const [at, setAt] = useState<number | null>(null);
  const point = at === null ? undefined : points[at];
  const step = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nextIndex(event.key, point ? at : null, points.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    announce(points[next]?.text ?? '');
  };
  const pointAt = (event: PointerEvent) => setAt(nearest(points, event));
  if (points.length === 0) return children(undefined);
  return (
    <div className={styles.cursor}>
      <div className={styles.stage}>
        {children(point)}
        {/* No element reads a picture by keys: the role is what makes the keys arrive. */}
        {/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
        <div
          className={styles.keys}
          style={{ inset }}
          role="application"
          aria-roledescription="figures of a picture"
          aria-label={`${label}: left and right arrow keys read each figure`}
          tabIndex={0}
          onKeyDown={step}
          onPointerMove={pointAt}
          onPointerDown={pointAt}
        >
          {point && point.row === undefined ? (
            <i className={styles.mark} style={{ left: percent(point.x) }} />
          ) : null}
        </div>
        {/* oxlint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      </div>
      {/* The announcer says it; here it is for the eye. */}
      <p className={styles.said} aria-hidden="true">
        {point ? <span key={point.text}>{point.text}</span> : null}
      </p>
    </div>
  );
}

function nearest(points: readonly CursorPoint[], event: PointerEvent): number {
  const plot = event.currentTarget.getBoundingClientRect();
  const rows = [
    ...(event.currentTarget.parentElement?.querySelectorAll('[data-cursor-row]') ?? []),
  ].map((row) => row.getBoundingClientRect());
  const distances = points.map(({ x, row }) => {
    const across = event.clientX - plot.left - (x * plot.width) / 100;
    const box = row === undefined ? undefined : rows[row];
    return Math.hypot(across, box ? event.clientY - (box.top + box.bottom) / 2 : 0);
  });
  return distances.indexOf(Math.min(...distances));
}
