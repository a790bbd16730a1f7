import type { ReactNode } from 'react';
import styles from './nomisLive.module.css';

/** What to know before or after reading a table. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}
