import { HEADINGS, type SectionId } from '../model/contents';
import styles from './area.module.css';

interface ContentsProps {
  readonly ids: readonly SectionId[];
}

/** Ways to the sections of a long page: open, but on a phone, where the figures come first. */
export function Contents({ ids }: ContentsProps) {
  return (
    <nav aria-label="On this page">
      <details className={styles.fold}>
        <summary>On this page</summary>
        <ul className={styles.contents}>
          {ids.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{HEADINGS[id]}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
