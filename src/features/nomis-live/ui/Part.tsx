import { type ReactNode, useId } from 'react';
import styles from './nomisLive.module.css';

interface PartProps {
  readonly heading: string;
  /** Whom it is about, or what to know before reading it. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** One subject of the section. */
export function Part({ heading, note, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  );
}
