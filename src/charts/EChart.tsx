import { useEffect, useRef, useState } from 'react';
import styles from './charts.module.css';
import { currentPalette, type Palette } from './palette';
import type { ChartOption } from './registry';

/** A point a reader can step to with the arrow keys. */
export interface ChartPoint {
  readonly label: string;
  readonly text: string;
}

interface EChartProps {
  /** What the chart shows, in a sentence: its name for those who do not see it. */
  readonly summary: string;
  readonly option: (palette: Palette) => ChartOption;
  /** The same figures in order, read out one by one. */
  readonly points: readonly ChartPoint[];
  readonly height?: number;
}

/**
 * A chart drawn when it comes into view. It holds its place from the start, has a name, and a
 * cursor on the arrow keys that says each figure. Its table stands beside it, by the caller.
 */
export function EChart({ summary, option, points, height = 260 }: EChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(
    function drawWhenSeen() {
      const element = holder.current;
      if (!element) return undefined;
      let dispose: (() => void) | undefined;
      let gone = false;
      const draw = async () => {
        const { createChart } = await import('./registry');
        if (gone) return;
        const chart = createChart(element);
        const redraw = () => chart.setOption(option(currentPalette(element)), true);
        redraw();
        const sizes = new ResizeObserver(() => chart.resize());
        sizes.observe(element);
        const scheme = new MutationObserver(redraw);
        scheme.observe(document.documentElement, {
          attributeFilter: ['data-mantine-color-scheme'],
        });
        dispose = () => {
          sizes.disconnect();
          scheme.disconnect();
          chart.dispose();
        };
      };
      const seen = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        seen.disconnect();
        draw().catch(() => setFailed(true));
      });
      seen.observe(element);
      return () => {
        gone = true;
        seen.disconnect();
        dispose?.();
      };
    },
    [option],
  );

  const point = at === null ? undefined : points[at];
  const step = (event: React.KeyboardEvent) => {
    const next = nextIndex(event.key, at, points.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };
  return (
    <div className={styles.chart}>
      {/* An image that can be read by keys has no element of its own; the table says the same. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */}
      <div
        role="img"
        aria-label={`${summary} Use the left and right arrow keys to hear each figure.`}
        tabIndex={0}
        onKeyDown={step}
        ref={holder}
        style={{ height }}
      />
      {/* oxlint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */}
      <p className={styles.cursor} aria-live="polite">
        {point ? `${point.label}: ${point.text}` : ''}
      </p>
      {failed ? <p>The chart cannot be drawn here. Its figures are in the table.</p> : null}
    </div>
  );
}

/** Where the cursor goes for a key; undefined for keys that are not the chart's. */
export function nextIndex(key: string, at: number | null, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return at === null ? 0 : Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return at === null ? count - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
