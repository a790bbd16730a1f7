import { termOf, type TermId } from '@/domain/glossary';
import { GlossaryLink } from './links';
import styles from './terms.module.css';

interface TermsFoldedProps {
  readonly of: readonly TermId[];
  /** The glossary is opened: what floats over the page goes. */
  readonly onLeave?: () => void;
}

/** Words as questions, each with its answer folded in, and the way to all of them. */
export function TermsFolded({ of, onLeave }: TermsFoldedProps) {
  const terms = of.flatMap((id) => termOf(id) ?? []);
  const [first] = terms;
  if (first === undefined) return null;
  return (
    <div className={styles.folded}>
      {terms.map(({ id, asks, says }) => (
        <details key={id}>
          <summary>{asks}</summary>
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      ))}
      <p>
        <GlossaryLink term={first.id} onLeave={onLeave}>
          All words
        </GlossaryLink>
      </p>
    </div>
  );
}
