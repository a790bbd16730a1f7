import page from '@/ui/page.module.css';
import styles from '../page/page.module.css';
import { Sentences } from '@/ui/Sentences';
import type { OutLink } from './links';
import type { NotShown } from './view';

interface NotShownSectionProps {
  readonly items: readonly NotShown[];
  /** What is collected for a place of this kind. */
  readonly coverage: readonly string[];
  readonly links: readonly OutLink[];
}

/** What a reader may look for in vain, each with the reason, and who may have it. */
export function NotShownSection({ items, coverage, links }: NotShownSectionProps) {
  return (
    <>
      <Sentences of={coverage} />
      <ul className={page.list}>
        {items.map(({ what, why }) => (
          <li key={what}>{`${what}: ${why}`}</li>
        ))}
      </ul>
      {links.length > 0 ? (
        <>
          <h3>Official profiles</h3>
          <p>These leave the app and open in a new tab.</p>
          <ul className={styles.links}>
            {links.map(({ id, name, href }) => (
              <li key={id}>
                <LeadingOut to={{ id, href, name: `${name} (leaves the app)` }} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** A link that leads out, in a new tab that knows nothing of this one. */
export function LeadingOut({ to: { name, href } }: { readonly to: OutLink }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
