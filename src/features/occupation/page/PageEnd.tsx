import { useState } from 'react';
import { useSourceNames } from '@/ui/sourceNames';
import { sourceText } from '@/ui/sourceText';
import { SECTION_IDS } from '../openSections';
import { observationsOf } from './observations';
import styles from './page.module.css';
import type { PageViews } from './views';

interface PageEndProps {
  readonly views: PageViews;
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
}

/** Opens everything, for those who read and for paper; and every source of the page in one list. */
export function PageEnd({ views, open, onOpen }: PageEndProps) {
  const [hasSources, setSources] = useState(false);
  const isAllOpen = SECTION_IDS.every((id) => open.includes(id));
  return (
    <footer className="no-print">
      <div className={styles.end}>
        <button
          type="button"
          className={styles.inline}
          onClick={() => onOpen(isAllOpen ? [] : SECTION_IDS)}
        >
          {isAllOpen ? 'Close all' : 'Open all'}
        </button>
        <button
          type="button"
          className={styles.inline}
          aria-expanded={hasSources}
          onClick={() => setSources(!hasSources)}
        >
          Sources
        </button>
      </div>
      {hasSources ? <SourceList views={views} /> : null}
    </footer>
  );
}

function SourceList({ views }: { readonly views: PageViews }) {
  const names = useSourceNames();
  const texts = new Set(observationsOf(views).map((one) => sourceText(one, names)));
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
