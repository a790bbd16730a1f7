import type { ReactNode } from 'react';
import { useSay } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import styles from './SiteFrame.module.css';

interface SiteFrameProps {
  readonly home: ReactNode;
  /** The two boxes in one field; absent on the front page, which has its own. */
  readonly boxes?: ReactNode;
  /** The pages beside this one: list items. */
  readonly pages: ReactNode;
  readonly menu: ReactNode;
  /** What opens the session where it does not stand beside the page. */
  readonly session: ReactNode;
  readonly notices: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page: name, boxes, pages and menu above it, one line below it. */
export function SiteFrame(props: SiteFrameProps) {
  const say = useSay();
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#page">
        <Said of={said('Skip to the page')} />
      </a>
      <header className={styles.header}>
        <div className={styles.name}>{props.home}</div>
        {props.boxes ? <search className={styles.find}>{props.boxes}</search> : null}
        <nav aria-label={say(said('Pages'))} className={styles.pages}>
          <ul>{props.pages}</ul>
        </nav>
        <div className={styles.session}>{props.session}</div>
        {props.menu}
      </header>
      {props.notices}
      <main id="page" className={styles.main} tabIndex={-1}>
        {props.children}
      </main>
      <footer className={styles.footer}>{props.footer}</footer>
    </div>
  );
}
