import { note } from '@/shared/errorRing';
import { BASE } from '@/shared/base';
import type { Download } from './downloadPack';
import type { Request } from './kept';
import { offlineIs, offlineState } from './offlineState';

const AN_HOUR_MS = 60 * 60 * 1000;
const TRY_AGAIN_MS = 5 * 60 * 1000;
/** Longer than a whole download takes on a slow line. */
const NO_ANSWER_MS = 10 * 60 * 1000;

const PROBLEMS: Readonly<Record<Extract<Download, { kind: 'failed' }>['because'], string>> = {
  network: 'Not everything could be saved for offline use. It will be tried again.',
  storage:
    'This browser has no room, or is set to keep nothing, so the app will not work offline here.',
  damaged: 'What was sent for offline use did not arrive whole. It will be tried again.',
};

let registration: ServiceWorkerRegistration | null = null;

function afterDownload(answer: Download): void {
  if (answer.kind === 'failed') {
    note('offline', null, answer.because);
    tryAgainLater(answer.because);
  }
  // A waiting version is the more useful thing to say, and stays until it is taken. What is kept
  // whole stays usable, too, where a newer edition did not come.
  const { status } = offlineState();
  if (status === 'update-waiting' || status === 'ready-offline') return;
  offlineIs(
    answer.kind === 'kept'
      ? { status: 'ready-offline', problem: null }
      : { status: 'not-kept', problem: PROBLEMS[answer.because] },
  );
}

/** A full disk will not have room in five minutes; a bad line may be a good one. */
function tryAgainLater(because: Extract<Download, { kind: 'failed' }>['because']): void {
  if (because === 'storage') return;
  clearTimeout(again);
  again = setTimeout(askForDownload, TRY_AGAIN_MS);
  addEventListener('online', askForDownload, { once: true });
}

let again: ReturnType<typeof setTimeout> | undefined;

/** Asks something of a worker; every answer is of the same kind. */
function ask(worker: ServiceWorker, request: Request, onAnswer = afterDownload): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<Download>) => onAnswer(data));
  port1.start();
  worker.postMessage(request, [port2]);
}

function askForDownload(): void {
  const worker = registration?.active;
  if (!worker) return;
  clearTimeout(again);
  // The browser may end the worker in the middle: then no answer ever comes.
  again = setTimeout(() => afterDownload({ kind: 'failed', because: 'network' }), NO_ANSWER_MS);
  ask(worker, { type: 'download-pack' }, (answer) => {
    clearTimeout(again);
    afterDownload(answer);
  });
}

/** A worker that is ready; fails where the one that is being installed comes to nothing. */
async function readyWorker(installing: ServiceWorker | null): Promise<ServiceWorkerRegistration> {
  const failed = new Promise<never>((_, fail) => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') fail(new Error('The worker was not installed'));
    });
  });
  return Promise.race([navigator.serviceWorker.ready, failed]);
}

function watchForUpdates(watched: ServiceWorkerRegistration): void {
  // Without a controller this is the first version: there is nothing to update.
  const isUpdate = () => watched.waiting !== null && navigator.serviceWorker.controller !== null;
  const tell = () => {
    if (isUpdate()) offlineIs({ status: 'update-waiting', problem: null });
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

/** Registers the service worker, which then keeps the data pack; of one that is there asks what it keeps. */
export async function registerServiceWorker(): Promise<void> {
  const { controller } = navigator.serviceWorker;
  if (controller) ask(controller, { type: 'what-is-kept' });
  nameManifest();
  try {
    registration = await navigator.serviceWorker.register(`${BASE}sw.js`, {
      updateViaCache: 'none',
    });
    watchForUpdates(registration);
  } catch {
    // Private windows and managed browsers may refuse a service worker; the app works without one.
    offlineIs({ status: 'unsupported', problem: null });
    return;
  }
  try {
    registration = await readyWorker(registration.active ? null : registration.installing);
    askForDownload();
  } catch {
    // A file of the app did not come; the browser tries again by itself at the next start.
    offlineIs({ status: 'not-kept', problem: PROBLEMS.network });
  }
}

/** By its manifest the app can be installed; naming it in the page would fetch its icon at the start. */
function nameManifest(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${BASE}manifest.webmanifest`;
  document.head.append(link);
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
  ask(waiting, { type: 'skip-waiting' });
}
