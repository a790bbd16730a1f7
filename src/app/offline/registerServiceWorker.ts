import { useSyncExternalStore } from 'react';
import type { Download } from './downloadPack';
import type { Request } from './kept';

export interface OfflineState {
  readonly status: 'unsupported' | 'installing' | 'not-kept' | 'ready-offline' | 'update-waiting';
  /** Why not everything could be kept, in plain words; null when nothing is wrong. */
  readonly problem: string | null;
}

const AN_HOUR_MS = 60 * 60 * 1000;
const IDLE_WITHIN_MS = 5000;

const PROBLEMS: Readonly<Record<Extract<Download, { kind: 'failed' }>['because'], string>> = {
  network: 'Not everything could be saved for offline use. It will try again when you are online.',
  storage:
    'This browser has no room, or is set to keep nothing, so the app will not work offline here.',
  damaged: 'What was sent for offline use did not arrive whole. It will try again next time.',
};

let state: OfflineState = { status: 'installing', problem: null };
let registration: ServiceWorkerRegistration | null = null;
const listeners = new Set<() => void>();

function set(next: OfflineState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How far the app is from working without a network, and whether a new version waits. */
export function useOfflineState(): OfflineState {
  return useSyncExternalStore(subscribe, () => state);
}

function afterDownload(answer: Download): void {
  // A waiting version is the more useful thing to say, and stays until it is taken.
  if (state.status === 'update-waiting') return;
  set(
    answer.kind === 'kept'
      ? { status: 'ready-offline', problem: null }
      : { status: 'not-kept', problem: PROBLEMS[answer.because] },
  );
  if (answer.kind === 'failed' && answer.because === 'network') {
    addEventListener('online', askForDownload, { once: true });
  }
}

function send(worker: ServiceWorker, request: Request, ports: Transferable[] = []): void {
  worker.postMessage(request, ports);
}

function askForDownload(): void {
  const worker = registration?.active;
  if (!worker) return;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<Download>) => afterDownload(data));
  port1.start();
  send(worker, { type: 'download-pack' }, [port2]);
}

/** What is on screen comes first: precaching and the pack wait until the page is done. */
function pageIsIdle(): Promise<void> {
  return new Promise((done) => {
    const whenLoaded = () => {
      if ('requestIdleCallback' in globalThis) {
        requestIdleCallback(() => done(), { timeout: IDLE_WITHIN_MS });
      } else {
        setTimeout(done, IDLE_WITHIN_MS);
      }
    };
    if (document.readyState === 'complete') whenLoaded();
    else addEventListener('load', whenLoaded, { once: true });
  });
}

function watchForUpdates(watched: ServiceWorkerRegistration): void {
  // Without a controller this is the first version: there is nothing to update.
  const isUpdate = () => watched.waiting !== null && navigator.serviceWorker.controller !== null;
  const tell = () => {
    if (isUpdate()) set({ status: 'update-waiting', problem: null });
  };
  tell();
  watched.addEventListener('updatefound', () => {
    watched.installing?.addEventListener('statechange', tell);
  });
  setInterval(() => {
    // Failing to ask is no news: the app may well be offline.
    if (navigator.onLine) watched.update().catch(() => undefined);
  }, AN_HOUR_MS);
}

/**
 * Registers the service worker once the page is idle, which then keeps the data pack. Does nothing in
 * development, and nothing where the browser has no service workers.
 */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    set({ status: 'unsupported', problem: null });
    return;
  }
  try {
    await pageIsIdle();
    registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    watchForUpdates(registration);
    registration = await navigator.serviceWorker.ready;
    askForDownload();
  } catch {
    // Private windows and managed browsers may refuse a service worker; the app works without one.
    set({ status: 'unsupported', problem: null });
  }
}

/** Takes the version that waits: to be called once the open record is saved. The page reloads. */
export function applyUpdate(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    // Another tab took it already; this page only needs its new files.
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  send(waiting, { type: 'skip-waiting' });
}
