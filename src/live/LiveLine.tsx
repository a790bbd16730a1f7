import { localDay } from '@/domain/period';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { SERVICE_NAMES, type ServiceName, useHealth } from './health';
import { liveLineWords, type Standing } from './liveLineWords';
import styles from './live.module.css';

/** The one closing line of a page about its live services, with a way to ask them again. */
export function LiveLine({ services }: { readonly services: readonly ServiceName[] }) {
  const line = useRef<HTMLParagraphElement>(null);
  const lmi = useStanding('lmi', services.includes('lmi'));
  const nomis = useStanding('nomis', services.includes('nomis'));
  const shown = [lmi, nomis].filter(({ isWanted }) => isWanted);
  const silent = shown.filter(({ health }) => health === 'silent');
  const isAskedAgain = silent.some((one) => one.isAskedAgain);
  const words = liveLineWords(shown);
  const ask = async () => {
    if (isAskedAgain) return;
    const answers = await Promise.all(silent.map(({ tryAgain }) => tryAgain()));
    // The button goes when all of them answer: the line that says so takes its focus.
    if (answers.every(Boolean)) line.current?.focus();
  };
  return (
    <div className={styles.line}>
      <p ref={line} tabIndex={-1} className="caption">
        <span key={words}>{words}</span>
      </p>
      {silent.length > 0 ? (
        <button
          type="button"
          className="button"
          aria-disabled={isAskedAgain}
          onClick={() => void ask()}
        >
          Try again
        </button>
      ) : null}
    </div>
  );
}

function useStanding(service: ServiceName, isWanted: boolean) {
  const { health, isAskedAgain, tryAgain } = useHealth(service, isWanted);
  const savedDay = useSavedDay(service);
  const standing: Standing = {
    name: SERVICE_NAMES[service],
    health,
    ...(savedDay === undefined ? {} : { savedDay }),
  };
  return { ...standing, isWanted, isAskedAgain, tryAgain };
}

/** The day of the oldest answer of a service that the page draws. */
function useSavedDay(service: ServiceName): string | undefined {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache]);
  return useSyncExternalStore(subscribe, () => {
    const times = cache
      .findAll({ queryKey: [service] })
      .filter((query) => query.state.dataUpdatedAt > 0 && query.getObserversCount() > 0)
      .map(({ state }) => state.dataUpdatedAt);
    return times.length === 0 ? undefined : localDay(new Date(Math.min(...times)));
  });
}
