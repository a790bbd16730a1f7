import { createContext, useContext } from 'react';
import type { Observation } from '@/domain/observation';

/** What a figure needs to be pinned into the session; filled by the app's session provider. */
export interface Pinning {
  readonly pin: (observation: Observation, label: string) => void;
  readonly isPinned: (observation: Observation) => boolean;
}

/** Null where there is no session to pin into (a printed page, a test of a table alone). */
export const PinContext = createContext<Pinning | null>(null);

export function usePinSlot(): Pinning | null {
  return useContext(PinContext);
}
