import { useMemo } from 'react';
import type { Pinning } from '@/ui/pinSlot';
import type { PageSubject } from './model/world';
import { usePinning, useSessionStore } from './useSession';

/** What the pin buttons of a page need: each pin says what the page is about. */
export function usePinsOf(page: PageSubject): Pinning {
  const desk = useSessionStore();
  const pinning = usePinning();
  return useMemo(
    () => ({
      ...pinning,
      pin: (observation, label) => desk.pin(observation, label, page),
    }),
    [desk, pinning, page],
  );
}
