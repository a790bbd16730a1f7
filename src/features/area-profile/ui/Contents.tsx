import { HEADINGS, type SectionId } from '../model/contents';
import type { NewerFigures } from '../model/newer';
import styles from './area.module.css';

interface ContentsProps {
  readonly ids: readonly SectionId[];
  /** Sections that the page fills itself; the others are a live service's. */
  readonly packed: readonly SectionId[];
  readonly newer: NewerFigures;
}

/** Ways to the sections of a long page: open, but on a phone, where the figures come first. */
export function Contents({ ids, packed, newer }: ContentsProps) {
  return (
    <nav aria-label="On this page">
      <details className={styles.fold}>
        <summary>On this page</summary>
        <ul className={styles.contents}>
          {ids.map((id) => {
            const link = <a href={`#${id}`}>{HEADINGS[id]}</a>;
            return (
              <li key={id}>{packed.includes(id) ? link : newer.entry(id, link, HEADINGS[id])}</li>
            );
          })}
        </ul>
      </details>
    </nav>
  );
}
