import { type ReactNode, useId } from 'react';
import styles from '../SessionDesk.module.css';

interface DeskSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the record under its heading. */
export function DeskSection({ title, children }: DeskSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
