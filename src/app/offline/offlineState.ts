import { useSyncExternalStore } from 'react';

export interface OfflineState {
  readonly status: 'unsupported' | 'installing' | 'not-kept' | 'ready-offline' | 'update-waiting';
  /** Why not everything could be kept, in plain words; null when nothing is wrong. */
  readonly problem: string | null;
}

let state: OfflineState = { status: 'installing', problem: null };
const listeners = new Set<() => void>();

export const offlineState = (): OfflineState => state;

/** Says how it is from now on. */
export function offlineIs(next: OfflineState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How far the app is from working without a network, and whether a new version waits. */
export function useOfflineState(): OfflineState {
  return useSyncExternalStore(subscribe, offlineState);
}
