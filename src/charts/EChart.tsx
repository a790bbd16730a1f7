import { useEffect, useRef, useState } from 'react';
import type { ChartOption } from './registry';
import styles from './plot.module.css';

interface EChartProps {
  /** What the chart shows, in a sentence: its name for those who do not see it. */
  readonly label: string;
  /** Colours are the theme's variables, so that print, dark and forced colours need no new drawing. */
  readonly option: ChartOption;
}

/** How far outside the window a chart is near: the library comes before the reader does. */
const NEAR = '300px';

/**
 * The marks of a chart, drawn by ECharts as it comes near and again where its width changes. It fills
 * the plot it stands in; axes' words, labels and cursor are the page's own.
 */
export function EChart({ label, option }: EChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(
    function drawWhenNear() {
      const element = holder.current;
      if (!element || typeof IntersectionObserver === 'undefined') return undefined;
      let gone = false;
      let drawnAt = '';
      const draw = async () => {
        const { drawChart } = await import('./registry');
        // The library has just been read: what is waiting goes before the drawing.
        await new Promise((resolve) => setTimeout(resolve));
        const { clientWidth: width, clientHeight: height } = element;
        if (gone || width === 0 || drawnAt === `${width} ${height}`) return;
        drawnAt = `${width} ${height}`;
        element.innerHTML = drawChart(option, width, height);
        // On paper the plot may be narrower than on the screen: the drawing keeps to its words.
        element.firstElementChild?.setAttribute('preserveAspectRatio', 'none');
      };
      const drawOrSay = () => {
        draw().catch(() => setFailed(true));
      };
      const sizes = new ResizeObserver(drawOrSay);
      const near = new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          near.disconnect();
          // Reports the size once at the start, which is the first drawing.
          sizes.observe(element);
        },
        { rootMargin: NEAR },
      );
      near.observe(element);
      return () => {
        gone = true;
        near.disconnect();
        sizes.disconnect();
      };
    },
    [option],
  );

  return (
    <>
      {/* A drawing made here cannot be an img element. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="img" aria-label={label} className={styles.drawing} ref={holder} data-chart />
      {failed ? (
        <p className={styles.failed}>
          The picture cannot be drawn here. Its figures are in the table.
        </p>
      ) : null}
    </>
  );
}
