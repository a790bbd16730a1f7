import { useRef, useState, useSyncExternalStore } from 'react';
import { forgetNoted, notedSoFar, onNoted } from '@/shared/errorRing';
import { faultLine } from '@/shared/faultLine';
import { announce } from '@/ui/announcer';
import styles from './Faults.module.css';

/** What to read out to support: which build this is, and what went wrong in this tab. */
const textOf = (lines: readonly string[]): string =>
  [`Bearings ${import.meta.env.BEARINGS_BUILD}`, navigator.userAgent, ...lines].join('\n');

/** What went wrong in this tab, for support: nothing in it says anything about a client. */
export function Faults() {
  const noted = useSyncExternalStore(onNoted, notedSoFar);
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = noted.map(faultLine);
  const tell = (sentence: string): void => {
    say(sentence);
    announce(sentence);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(textOf(lines));
      tell('Copied. It holds these lines, the build and the kind of browser.');
    } catch {
      tell('The browser did not let the text be copied. Select the lines instead.');
    }
  };
  const forget = (): void => {
    // The button that was pressed goes with the lines.
    heading.current?.focus();
    forgetNoted();
    tell('Forgotten.');
  };
  return (
    <section aria-label="If something goes wrong">
      <h2 ref={heading} tabIndex={-1}>
        If something goes wrong
      </h2>
      <p>
        {lines.length === 0
          ? 'Nothing has gone wrong in this tab.'
          : 'What went wrong in this tab, for whoever supports you. It goes when the tab is closed.'}
      </p>
      {lines.length > 0 && (
        <ol className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      <p className="caption">
        It says when, on which kind of page and what failed. No name, no typed words, no place and
        no job is in it.
      </p>
      <div className={styles.buttons}>
        <button type="button" className="button" onClick={() => void copy()}>
          Copy for support
        </button>
        {lines.length > 0 && (
          <button type="button" className="button" onClick={forget}>
            Forget these
          </button>
        )}
      </div>
      {said !== '' && <p key={said}>{said}</p>}
    </section>
  );
}
