import type { ReactNode } from 'react';
import { Kit } from './Kit';
import { LaterAtStart } from './Later';
import styles from './PageFrame.module.css';

interface PageFrameProps {
  /** What stands beside the page from 1,100 px on: the session. Below it draws itself elsewhere. */
  readonly rail?: ReactNode;
  readonly children: ReactNode;
}

/** A page in the kit: its column, and the rail beside it where there is one. */
export function PageFrame({ rail, children }: PageFrameProps) {
  return (
    <Kit>
      <div data-page-frame className={rail === undefined ? styles.wide : styles.frame}>
        <div className={styles.page}>
          <LaterAtStart>{children}</LaterAtStart>
        </div>
        {rail}
      </div>
    </Kit>
  );
}
