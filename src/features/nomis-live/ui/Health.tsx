import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { askFailedAgain } from '@/shared/askFailedAgain';
import { healthOf } from '../model/closing';
import { useLivePage } from './livePage';
import { useOutcomes } from './useOutcomes';
import styles from './nomisLive.module.css';

/** The one line about Nomis itself, said politely as it changes, with the one way to ask again. */
export function Health() {
  const [isRetry, setRetry] = useState(false);
  const { words, canTryAgain } = healthOf(useOutcomes(), isRetry);
  const askAgain = useAskAgain();
  const line = useRef<HTMLOutputElement>(null);
  const tryAgain = () => {
    // The button goes while Nomis is asked: whoever pressed it stays beside what came of it.
    line.current?.focus();
    setRetry(true);
    void askAgain();
  };
  return (
    <div className={styles.health}>
      <output ref={line} tabIndex={-1}>
        {words}
      </output>
      {canTryAgain ? (
        <button type="button" className={styles.action} onClick={tryAgain}>
          Try again
        </button>
      ) : null}
    </div>
  );
}

/** Asks once more whatever failed, and lets those go that were held back. */
function useAskAgain(): () => Promise<void> {
  const queries = useQueryClient();
  const { store } = useLivePage();
  return async () => {
    // Out of the page's first code; the parts that asked have brought it by now.
    const { nomisQueries } = await import('@/services/nomis/queries');
    askFailedAgain(queries, nomisQueries.all(), store.forgetFailures);
  };
}
