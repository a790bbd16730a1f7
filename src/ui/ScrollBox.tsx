import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './tables.module.css';

interface ScrollBoxProps {
  /** What it holds: a box that is a stop of the keyboard has a name. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Scrolls sideways inside itself where its table is too wide, and can then be reached by keyboard. */
export function ScrollBox({ label = 'Table', children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(function watchWidth() {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() =>
      setOverflows(element.scrollWidth > element.clientWidth + 1),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={box}
      className={styles.tableScroll}
      {...(overflows ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}
    >
      {children}
    </div>
  );
}
