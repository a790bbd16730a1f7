import { useState } from 'react';
import type { Observation } from '@/domain/observation';
import { LoadedPart, partOf } from './LoadedPart';
import { useSay } from '@/shared/words/speech';
import { said, type Words } from '@/shared/words/words';
import { Said } from './Said';
import styles from './SourceLine.module.css';
import type { SourcePage } from './SourcePopover';
import { useSourceNames } from './sourceNames';
import { sourceShort, sourceWords } from './sourceText';

// Floating things are heavy and rarely wanted: they come with the first press.
const popoverPart = partOf(async () => (await import('./SourcePopover')).SourcePopover);

interface SourceLineProps {
  readonly of: Observation;
  /** What else there is to say of it: which test decided how sure it is, what it leaves out. */
  readonly more?: readonly string[];
}

/** Where a figure comes from in at most four words; a press opens the whole, paper has it written out. */
export function SourceLine({ of, more = [] }: SourceLineProps) {
  const names = useSourceNames();
  const whole = sourceWords(of, names);
  return <SourceButton short={sourceShort(of, names)} whole={whole} more={more} of={of} />;
}

interface SourceButtonProps {
  /** At most four words. */
  readonly short: string;
  /** All of it, which paper has too. */
  readonly whole: Words;
  readonly more?: readonly string[];
  /** The pages it was read on, which lead out. */
  readonly pages?: readonly SourcePage[];
  /** The figure, whose words can be looked up. */
  readonly of?: Observation;
}

/** The same for words that are no observation, with the pages they rest on. */
export function SourceButton({ short, whole, more = [], pages = [], of }: SourceButtonProps) {
  const say = useSay();
  const [opened, setOpened] = useState<HTMLButtonElement | null>(null);
  const [isMissing, setMissing] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.source}
        aria-expanded={opened !== null}
        aria-label={say(said('{source}: the whole source', { source: short }))}
        onClick={({ currentTarget }) => {
          setMissing(false);
          setOpened(opened === null ? currentTarget : null);
        }}
      >
        {short}
      </button>
      {/* Where what would float does not come it stands here, as on paper. */}
      <span className={isMissing ? undefined : styles.whole}>
        <Said of={whole} />
      </span>
      {opened === null || isMissing ? null : (
        <LoadedPart
          part={popoverPart}
          props={{
            at: opened,
            sentences: [say(whole), ...more],
            pages,
            of,
            onClose: () => {
              opened.focus();
              setOpened(null);
            },
          }}
          onMissing={() => setMissing(true)}
        />
      )}
    </>
  );
}
