import { HEADINGS, type SectionId } from '../model/contents';
import styles from './area.module.css';

/** Ways to the sections of a long page. */
export function Contents({ ids }: { readonly ids: readonly SectionId[] }) {
  return (
    <nav aria-label="On this page">
      <ul className={styles.contents}>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{HEADINGS[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
