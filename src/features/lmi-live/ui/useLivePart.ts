import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Asked } from '@/domain/asked';
import { useNear } from '@/shared/useNear';
import { mayAsk, outcomeOf, type Outcomes, type PartId } from '../model/liveParts';
import { useLivePage } from './liveContext';

/** How the parts of this page stand. */
export function useOutcomes(): Outcomes {
  const { store } = useLivePage();
  return useSyncExternalStore(store.subscribe, store.outcomes);
}

/** Registers a part once it is near the screen; true when it may ask. */
function useMayAsk(part: PartId, element: Element | null): boolean {
  const { store } = useLivePage();
  const outcomes = useOutcomes();
  const isNear = useNear(element, '100% 0px');
  useEffect(
    function enter() {
      if (isNear && !store.outcomes().has(part)) store.report(part, 'waiting');
    },
    [isNear, part, store],
  );
  return mayAsk(outcomes, part);
}

/** Tells the page how a part stands. */
export function useReport(part: PartId, asked: Asked<unknown>): void {
  const { store } = useLivePage();
  const outcome = outcomeOf(asked);
  useEffect(
    function report() {
      // A part that has not asked yet has nothing to tell.
      if (outcome !== 'waiting' || store.outcomes().has(part)) store.report(part, outcome);
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

/** A part by its name; it may ask once its place has come near the screen. */
export function useLivePart(id: PartId): LivePart {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return { id, element, setElement, mayAsk: useMayAsk(id, element) };
}

const STILL_MS = 300;

/**
 * True where a part that has nothing need not keep its place, since nobody sees it go: nothing that
 * is on the screen ever moves for it.
 */
export function usePlace(isEmpty: boolean, element: HTMLElement | null): boolean {
  const [isDropped, setDropped] = useState(isEmpty);
  if (!isEmpty && isDropped) setDropped(false);
  useEffect(
    function dropBelowTheScreen() {
      if (!isEmpty || !element) return undefined;
      if (typeof IntersectionObserver === 'undefined') return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      // Not while the page scrolls: the browser then cannot keep in place what is on the screen.
      const dropWhenStill = () => {
        clearTimeout(timer);
        const from = globalThis.scrollY;
        timer = setTimeout(() => {
          if (globalThis.scrollY !== from) dropWhenStill();
          else if (isOutOfReach(element)) setDropped(true);
        }, STILL_MS);
      };
      const observer = new IntersectionObserver(dropWhenStill);
      observer.observe(element);
      return () => {
        clearTimeout(timer);
        observer.disconnect();
      };
    },
    [isEmpty, element],
  );
  return isEmpty && isDropped;
}

/**
 * True where nobody would see an element go: it is below the screen, in a closed section, or above the
 * screen in a browser that then keeps in place what is on it.
 */
function isOutOfReach(element: HTMLElement): boolean {
  if (element.getClientRects().length === 0) return true;
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= globalThis.innerHeight) return true;
  return bottom <= 0 && globalThis.CSS?.supports('overflow-anchor', 'auto');
}
