import { onStoredChoice, storedChoice, useStoredChoice } from '@/shared/storedChoice';
import { useSyncExternalStore } from 'react';

/** Whether the tour has been offered and answered on this device: a word, nothing about anyone. */
const OFFER = { key: 'bearings.tour', words: ['new', 'seen'], usual: 'new' } as const;

let step: number | null = null;
const listeners = new Set<() => void>();

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function go(next: number | null): void {
  step = next;
  for (const listener of listeners) listener();
}

/** Begins the tour at its first step, from wherever one is. */
export const startTour = (): void => go(0);

/** Goes to a step, counted from 0; null ends the tour. */
export const goToStep = (next: number | null): void => go(next);

/** The step one is at, counted from 0; null while there is no tour. */
export function useTourStep(): number | null {
  return useSyncExternalStore(
    listen,
    () => step,
    () => null,
  );
}

/** Whether the tour is to be offered, and what notes that it was answered. */
export function useTourOffer(): readonly [isNew: boolean, answer: () => void] {
  const [, choose] = useStoredChoice(OFFER.key, OFFER.words, OFFER.usual);
  const isNew = useSyncExternalStore(
    onStoredChoice,
    () => storedChoice(OFFER.key, OFFER.words, OFFER.usual) === 'new',
    // The first paint is the same for everyone.
    () => false,
  );
  return [isNew, () => choose('seen')];
}
