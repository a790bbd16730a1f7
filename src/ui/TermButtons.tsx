import { useState } from 'react';
import { type Term, termOf, type TermId } from '@/domain/glossary';
import { LoadedPart, partOf } from './LoadedPart';
import styles from './terms.module.css';

// As with sources: what floats comes with the first press.
const notePart = partOf(async () => (await import('./TermNote')).TermNote);

/** The words of a part of a page, as questions to press. Not on paper, nor where the client reads along. */
export function TermButtons({ of }: { readonly of: readonly TermId[] }) {
  const [opened, setOpened] = useState<{ readonly at: HTMLButtonElement; readonly of: Term }>();
  const [isMissing, setMissing] = useState(false);
  const terms = of.flatMap((id) => termOf(id) ?? []);
  const open = (term: Term, at: HTMLButtonElement): void => {
    setMissing(false);
    setOpened(opened?.of === term ? undefined : { at, of: term });
  };
  return (
    <div className={`${styles.buttons} no-print`}>
      {terms.map((term) => (
        <button
          key={term.id}
          type="button"
          className={styles.ask}
          aria-expanded={opened?.of === term}
          onClick={({ currentTarget }) => open(term, currentTarget)}
        >
          {term.asks}
        </button>
      ))}
      {/* Where what would float does not come, it stands here. */}
      {opened && isMissing ? opened.of.says.map((words) => <p key={words}>{words}</p>) : null}
      {opened === undefined || isMissing ? null : (
        <LoadedPart
          key={opened.of.id}
          part={notePart}
          props={{
            ...opened,
            onClose: () => {
              opened.at.focus();
              setOpened(undefined);
            },
          }}
          onMissing={() => setMissing(true)}
        />
      )}
    </div>
  );
}
