import type { ReactNode } from 'react';
import type { OutLink } from '../model/areaLinks';
import type { NotShown } from '../model/notShown';
import { Section } from './Section';
import styles from './area.module.css';

/** Official profiles of the place: they open beside the app. */
export function OutLinks({ links }: { readonly links: readonly OutLink[] }) {
  if (links.length === 0) return null;
  return (
    <Section id="elsewhere">
      <p>These leave the app and open in a new tab.</p>
      <ul className={styles.list}>
        {links.map(({ id, name, href }) => (
          <li key={id}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {name} (leaves the app)
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface NotShownListProps {
  readonly items: readonly NotShown[];
  /** The closing line about live services. */
  readonly line: ReactNode;
}

/** What a reader may look for in vain, each with the reason. */
export function NotShownList({ items, line }: NotShownListProps) {
  return (
    <Section id="not-shown">
      <ul className={styles.list}>
        {items.map(({ what, why }) => (
          <li key={what}>
            {what}: <span className={styles.why}>{why}</span>
          </li>
        ))}
      </ul>
      {line}
    </Section>
  );
}
