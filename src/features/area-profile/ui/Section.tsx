import type { ReactNode } from 'react';
import { HEADINGS, type SectionId } from '../model/contents';
import styles from './area.module.css';

interface SectionProps {
  readonly id: SectionId;
  readonly children: ReactNode;
}

/** A part of the profile with its heading. */
export function Section({ id, children }: SectionProps) {
  return (
    <div id={id} className={styles.section}>
      <h2>{HEADINGS[id]}</h2>
      {children}
    </div>
  );
}

interface MoreProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** A table one click away: of a drawing, or of the rest of a long list. */
export function More({ summary, children }: MoreProps) {
  return (
    <details className={styles.more}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
