import { useQueryClient } from '@tanstack/react-query';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { useLivePage } from './livePage';
import styles from './nomisLive.module.css';

/** Asks once more whatever failed, and lets those go that were held back. */
export function TryAgain() {
  const nomis = useNomis();
  const queries = useQueryClient();
  const { store } = useLivePage();
  const tryAgain = () => {
    nomis.wake();
    const failed = new Set(
      queries
        .getQueryCache()
        .findAll({ queryKey: nomisQueries.all() })
        .filter(({ state }) => state.status === 'error'),
    );
    for (const query of failed) query.reset();
    store.forgetFailures();
    void queries.refetchQueries({ type: 'active', predicate: (query) => failed.has(query) });
  };
  return (
    <button type="button" className={styles.action} onClick={tryAgain}>
      Try again
    </button>
  );
}
