import { useState } from 'react';
import type { Observation } from '@/domain/observation';
import { useSourceNames } from '@/ui/sourceNames';
import { sourceText } from '@/ui/sourceText';
import styles from './page.module.css';
import type { PageViews } from './views';

interface PageEndProps {
  readonly views: PageViews;
  /** Every section the page has. */
  readonly ids: readonly string[];
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
}

/** Opens everything, for those who read and for paper; and every source of the page in one list. */
export function PageEnd({ views, ids, open, onOpen }: PageEndProps) {
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
      {hasSources ? <AllSources views={views} /> : null}
    </footer>
  );
}

function AllSources({ views }: { readonly views: PageViews }) {
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

/** Every figure whose source the page names, in the order of its topics. */
function observationsOf(views: PageViews): readonly Observation[] {
  const { rates, people, work, claimants, occupations, qualifications, pay } = views;
  const { businesses, adverts, openings, travel, trends } = views;
  const alone = [
    ...Object.values(work ?? {}),
    people?.population,
    people?.inWork,
    people?.activity?.source,
    claimants?.count,
    qualifications?.source,
    pay?.yearly?.source,
    adverts?.total,
    businesses?.source,
    travel?.source,
  ];
  const ofGroups = [occupations?.source, adverts?.byOccupation[0], openings?.source].flatMap(
    (one) => (one ? [{ ...one, occupation: undefined }] : []),
  );
  return [
    ...rates.lines.map(({ observation }) => observation),
    ...alone.filter((one) => one !== undefined),
    ...ofGroups,
    ...trends.map(({ source }) => source),
  ];
}
