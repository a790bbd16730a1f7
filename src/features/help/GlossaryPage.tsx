import { useEffect, useRef } from 'react';
import { TERMS } from '@/domain/glossary';
import styles from './help.module.css';

const BY_ALPHABET = TERMS.toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'));

interface GlossaryPageProps {
  /** The word the address asks for, after its #; '' for none. */
  readonly term: string;
}

/** Every word of the app in plain words, by the alphabet; each has an address of its own. */
export function GlossaryPage({ term }: GlossaryPageProps) {
  const list = useRef<HTMLDListElement>(null);
  useEffect(
    function goToTheWord() {
      const asked = [...(list.current?.querySelectorAll('dt') ?? [])].find(({ id }) => id === term);
      asked?.scrollIntoView({ block: 'center' });
      asked?.focus({ preventScroll: true });
    },
    [term],
  );
  return (
    <div className={styles.page}>
      <h1>Words</h1>
      <p>What the words on these pages mean.</p>
      <dl ref={list} className={styles.list}>
        {BY_ALPHABET.map(({ id, term: name, says }) => (
          <div key={id} data-asked={id === term}>
            <dt id={id} tabIndex={-1}>
              {name}
            </dt>
            {says.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
