import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Asked } from '@/domain/asked';
import { useNear } from '@/ui/useNear';
import { mayAsk, outcomeOf, type Outcomes, type PartId } from '../model/liveParts';
import { useLivePage } from './liveContext';

/** How the parts of this page stand. */
export function useOutcomes(): Outcomes {
  const { store } = useLivePage();
  return useSyncExternalStore(store.subscribe, store.outcomes);
}

/** Registers a part once it is near the screen, or at once; true when it may ask. */
function useMayAsk(part: PartId, element: Element | null, isAtOnce: boolean): boolean {
  const { store } = useLivePage();
  const outcomes = useOutcomes();
  const isNear = useNear(element, '100% 0px');
  useEffect(
    function enter() {
      if ((isNear || isAtOnce) && !store.outcomes().has(part)) store.report(part, 'waiting');
    },
    [isNear, isAtOnce, part, store],
  );
  return mayAsk(outcomes, part);
}

/** Tells the page how a part stands. */
export function useReport(part: PartId, asked: Asked<unknown>): void {
  const { store } = useLivePage();
  const outcome = outcomeOf(asked);
  useEffect(
    function report() {
      // A part that waits has told so when it came near, or is held back.
      if (outcome !== 'waiting') store.report(part, outcome);
    },
    [part, outcome, store],
  );
}

/** One part of the page: whether it may ask, and the element that keeps its place. */
export interface LivePart {
  readonly id: PartId;
  readonly element: HTMLElement | null;
  readonly setElement: (element: HTMLElement | null) => void;
  readonly mayAsk: boolean;
}

/** A part by its name; it may ask once its place has come near the screen, or at once. */
export function useLivePart(id: PartId, when: 'near' | 'at-once' = 'near'): LivePart {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return { id, element, setElement, mayAsk: useMayAsk(id, element, when === 'at-once') };
}
