import { useSyncExternalStore } from 'react';
import type { Outcomes } from '../model/questions';
import { useLivePage } from './livePage';

/** How the questions of this page stand. */
export function useOutcomes(): Outcomes {
  const { store } = useLivePage();
  return useSyncExternalStore(store.subscribe, store.outcomes);
}
