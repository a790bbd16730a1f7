import { useDeferredValue } from 'react';
import { contentsOf } from '../model/contents';
import { Below, type ProfileProps } from './Below';
import { Contents } from './Contents';
import { HeadlineRates } from './HeadlineRates';
import styles from './area.module.css';

/**
 * The sections of a profile, in one region. The headline figures are on the screen first; what is
 * below the fold is worked out and drawn at once after them, in a pass of its own that typing and
 * scrolling may interrupt.
 */
export function Profile(props: ProfileProps) {
  const { first, links, similar, input } = props;
  const shown = useDeferredValue<ProfileProps | undefined>(props, undefined);
  const isWhole = shown?.input === input;
  const { packed, rates } = first;
  const ids = contentsOf(packed, {
    links: links.length,
    hasSimilar: Boolean(similar),
  });
  return (
    <section aria-label="Labour market" aria-busy={!isWhole} className={styles.profile}>
      <Contents ids={ids} />
      <HeadlineRates rates={rates} isWhole={isWhole} />
      {shown && isWhole ? <Below {...shown} /> : null}
    </section>
  );
}
