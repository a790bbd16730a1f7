import type { ReactNode } from 'react';
import { useSay } from '@/shared/words/speech';
import { inRow, type Words } from '@/shared/words/words';
import { Said } from './Said';
import styles from './PageHead.module.css';

interface PageHeadProps {
  /** What the page is of, in the client's own words: "Bricklayer in Bootle". */
  readonly heading: Words;
  /** What it is officially. */
  readonly caption?: ReactNode;
  /** What it comes to, in at most thirty words: a sentence each. */
  readonly answer?: readonly Words[];
  readonly actions?: ReactNode;
}

/** The head of a page: whose question it is, the answer, and what can be done from here. */
export function PageHead({ heading, caption, answer = [], actions }: PageHeadProps) {
  const say = useSay();
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 key={say(heading)}>
          <Said of={heading} />
        </h1>
        {caption === undefined ? null : <p className="caption">{caption}</p>}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      {answer.length === 0 ? null : (
        <p className={styles.answer}>
          {answer.map((sentence) => (
            <span key={say(sentence)}>
              <Said of={inRow([sentence, ' '], '')} />
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
