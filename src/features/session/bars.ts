import { useSyncExternalStore } from 'react';
import { LEGAL_BAR_IDS, type LegalBar } from '@/domain/matching/filters';
import { idOf, type Phase } from './model/sessionState';
import type { SessionStore } from './model/sessionStore';
import { useSessionStore } from './useSession';

/**
 * Bars in law that the client stated. In memory, for the session on the desk, and nowhere else: they
 * are no part of its record, of a file or of an address, and go when it is locked or cleared.
 */
interface Stated {
  readonly id: string;
  readonly bars: readonly LegalBar[];
}

const NONE: readonly LegalBar[] = [];

let stated: Stated | undefined;
const readers = new Set<() => void>();

function set(next: Stated | undefined): void {
  stated = next;
  for (const tell of readers) tell();
}

const holds = (phase: Phase) => phase.kind !== 'locked' && stated?.id === idOf(phase);

/** Forgets what was stated once another session, or none, is on the desk. */
function forgetWith(desk: SessionStore): void {
  const stop = desk.subscribe(() => {
    if (holds(desk.state().phase)) return;
    stop();
    set(undefined);
  });
}

/** What was stated in this session, and a way to state it. */
export function useBars(): {
  readonly bars: readonly LegalBar[];
  readonly onBars: (bars: readonly LegalBar[]) => void;
} {
  const desk = useSessionStore();
  const read = () => (holds(desk.state().phase) ? (stated?.bars ?? NONE) : NONE);
  const bars = useSyncExternalStore(
    (tell) => {
      readers.add(tell);
      return () => readers.delete(tell);
    },
    read,
    read,
  );
  return {
    bars,
    onBars: (next) => {
      const isFirst = stated === undefined;
      set({
        id: idOf(desk.state().phase),
        bars: LEGAL_BAR_IDS.filter((one) => next.includes(one)),
      });
      if (isFirst) forgetWith(desk);
    },
  };
}
