import type { ReactNode } from 'react';
import styles from './SiteFrame.module.css';

interface SiteFrameProps {
  readonly home: ReactNode;
  /** The two boxes; absent on the front page, which has its own. */
  readonly boxes?: ReactNode;
  readonly session: ReactNode;
  readonly notices: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page: name, boxes, session state, page, links and licences. */
export function SiteFrame({ home, boxes, session, notices, footer, children }: SiteFrameProps) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#page">
        Skip to the page
      </a>
      <header className={styles.header}>
        <div className={styles.name}>{home}</div>
        {boxes ? <div className={styles.boxes}>{boxes}</div> : null}
        <div className={styles.session}>{session}</div>
      </header>
      {notices}
      <main id="page" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>{footer}</footer>
    </div>
  );
}
