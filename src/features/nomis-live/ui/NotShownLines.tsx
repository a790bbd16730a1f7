import { type CSSProperties, useMemo } from 'react';
import { useNomis } from '@/services/nomis/nomisContext';
import { type Closing, closingLines, goneLine, offLine } from '../model/closing';
import { onlyLive } from '../model/newness';
import { questionsOf } from '../model/sections';
import { useLivePage } from './livePage';
import { useOutcomes } from './useOutcomes';
import styles from './nomisLive.module.css';

/** What Nomis did not give this page, as an item of the page's own list. */
export function NotShownLines() {
  const { enabled } = useNomis();
  const { sections, pack } = useLivePage();
  const closing = useMemo(() => {
    const questions = questionsOf(sections);
    return { questions, only: onlyLive(pack, questions) };
  }, [sections, pack]);
  if (sections.length === 0) return null;
  return enabled ? <Lines closing={closing} /> : <li>{offLine(closing)}</li>;
}

function Lines({ closing }: { readonly closing: Closing }) {
  const lines = closingLines(useOutcomes(), closing);
  // As high from the first as it is where Nomis turns out to be gone.
  const style: CSSProperties = { '--letters': goneLine(closing).length };
  return (
    <li className={styles.closing} style={style}>
      {lines.map((one) => (
        <span key={one}>{one}</span>
      ))}
    </li>
  );
}
