import { type ReactNode, useEffect } from 'react';
import { Kit } from './Kit';
import { Later } from './Later';
import styles from './PageFrame.module.css';

interface PageFrameProps {
  /** What stands beside the page from 1,100 px on: the session. Below it draws itself elsewhere. */
  readonly rail?: ReactNode;
  readonly children: ReactNode;
}

/** Whether a page of this visit has been drawn. */
let hasDrawn = false;

/**
 * A page in the kit: its column, and the rail beside it where there is one. The first of a visit is
 * drawn in short stretches: the frame is on the screen already, and may be used meanwhile.
 */
export function PageFrame({ rail, children }: PageFrameProps) {
  useEffect(function noteThatOneIsDrawn() {
    hasDrawn = true;
  }, []);
  return (
    <Kit>
      <div data-page-frame className={rail === undefined ? styles.wide : styles.frame}>
        <div className={styles.page}>
          <Later isAtOnce={hasDrawn} meanwhile={<div className={styles.screen} />}>
            {children}
          </Later>
        </div>
        {rail}
      </div>
    </Kit>
  );
}
