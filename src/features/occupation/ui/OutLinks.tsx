import type { OutLink } from '../model/advertLinks';
import styles from './occupation.module.css';

/** Links that lead out, each in a new tab that knows nothing of this one. */
export function OutLinks({ links }: { readonly links: readonly OutLink[] }) {
  return (
    <ul className={styles.links}>
      {links.map(({ id, name, href }) => (
        <li key={id}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
