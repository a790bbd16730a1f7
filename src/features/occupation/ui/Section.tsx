import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useId, useState } from 'react';
import styles from './occupation.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** The section's figure in a few words: what a closed section shows on a phone. */
  readonly summary?: string;
  /** Open from the start on a phone too: Pay alone is. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the page: always open on a wide screen, opened by its heading on a phone. */
export function Section({ id, title, summary, open = false, children }: SectionProps) {
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const [isOpen, setOpen] = useState(open);
  const heading = useId();
  const body = useId();
  return (
    <section id={id} aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>
        {isPhone ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={body}
            aria-label={title}
            onClick={() => setOpen(!isOpen)}
          >
            <span>{title}</span>
            {summary && !isOpen ? <span className={styles.toggleSummary}>{summary}</span> : null}
          </button>
        ) : (
          title
        )}
      </h2>
      <div id={body} hidden={isPhone && !isOpen} className={styles.sectionBody}>
        {children}
      </div>
    </section>
  );
}
