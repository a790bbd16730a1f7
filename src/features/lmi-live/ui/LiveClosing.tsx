import { useQueryClient } from '@tanstack/react-query';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { askFailedAgain } from '@/shared/askFailedAgain';
import { closingOf, progressWords } from '../model/liveParts';
import { useLivePage } from './liveContext';
import { useOutcomes } from './useLivePart';
import styles from './live.module.css';

/** What the service did not give this page, with the reason, and one way to ask again. */
export function LiveClosing() {
  const lmi = useLmi();
  const tryAgain = useTryAgain();
  const outcomes = useOutcomes();
  const { lines, canTryAgain } = closingOf(outcomes, lmi.enabled);
  return (
    <div className={styles.closing} data-service={lmi.enabled ? 'on' : 'off'}>
      {lines.length > 0 ? (
        <ul className={styles.plainList}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.note}>{progressWords(outcomes)}</p>
      )}
      {canTryAgain ? (
        <button type="button" className={styles.action} onClick={tryAgain}>
          Try again
        </button>
      ) : null}
    </div>
  );
}

/** Asks once more whatever failed, on this page, and lets those go that were held back. */
function useTryAgain(): () => void {
  const lmi = useLmi();
  const queries = useQueryClient();
  const { store } = useLivePage();
  return () => {
    lmi.wake();
    askFailedAgain(queries, lmiQueries.all(), store.forgetFailures);
  };
}
