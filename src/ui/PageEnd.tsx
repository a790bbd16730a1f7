import { useState } from 'react';
import type { Observation } from '@/domain/observation';
import { said } from '@/shared/words/words';
import { Said } from './Said';
import styles from './page.module.css';
import { useSourceNames } from './sourceNames';
import { sourceText } from './sourceText';

interface PageEndProps {
  /** Every section the page has. */
  readonly ids: readonly string[];
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  /** Every figure whose source the page names, in its order; asked for when they are wanted. */
  readonly observations: () => readonly Observation[];
}

/** Opens everything, for those who read and for paper; and every source of the page in one list. */
export function PageEnd({ ids, open, onOpen, observations }: PageEndProps) {
  const [hasSources, setSources] = useState(false);
  const isAllOpen = ids.every((id) => open.includes(id));
  return (
    <footer className="no-print">
      <div className={styles.end}>
        <button
          type="button"
          className={styles.inline}
          onClick={() => onOpen(isAllOpen ? [] : ids)}
        >
          <Said of={isAllOpen ? said('Close all') : said('Open all')} />
        </button>
        <button
          type="button"
          className={styles.inline}
          aria-expanded={hasSources}
          onClick={() => setSources(!hasSources)}
        >
          <Said of={said('Sources')} />
        </button>
      </div>
      {hasSources ? <SourceList of={observations()} /> : null}
    </footer>
  );
}

function SourceList({ of }: { readonly of: readonly Observation[] }) {
  const names = useSourceNames();
  const texts = new Set(of.map((one) => sourceText(one, names)));
  return (
    <section aria-label="Sources of this page">
      <ul className={styles.list}>
        {[...texts].map((text) => (
          <li key={text} className="caption">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
