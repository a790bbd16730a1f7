import { lazy, Suspense, useState } from 'react';
import type { Observation } from '@/domain/observation';
import styles from './SourceLine.module.css';
import { useSourceNames } from './sourceNames';
import { sourceShort, sourceText } from './sourceText';

// Floating things are heavy and rarely wanted: they come with the first press.
const SourcePopover = lazy(() =>
  import('./SourcePopover').then((module) => ({ default: module.SourcePopover })),
);

interface SourceLineProps {
  readonly of: Observation;
  /** What else there is to say of it: which test decided how sure it is, what it leaves out. */
  readonly more?: readonly string[];
}

/** Where a figure comes from in at most four words; a press opens the whole, paper has it written out. */
export function SourceLine({ of, more = [] }: SourceLineProps) {
  const names = useSourceNames();
  const [opened, setOpened] = useState<HTMLButtonElement | null>(null);
  const short = sourceShort(of, names);
  const whole = sourceText(of, names);
  return (
    <>
      <button
        type="button"
        className={styles.source}
        aria-expanded={opened !== null}
        aria-label={`${short}: the whole source`}
        onClick={(event) => setOpened(opened === null ? event.currentTarget : null)}
      >
        {short}
      </button>
      <span className={styles.whole}>{whole}</span>
      {opened === null ? null : (
        <Suspense>
          <SourcePopover
            at={opened}
            sentences={[whole, ...more]}
            onClose={() => {
              opened.focus();
              setOpened(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
