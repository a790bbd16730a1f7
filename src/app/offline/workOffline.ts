import { offlineIs } from './offlineState';
import { whenAllIsQuiet } from './whenAllIsQuiet';

/**
 * Makes the app work without a network once the page is idle: what is on screen comes first, and what
 * the reader does first, too, and the code for it comes only then. Does nothing in development, and
 * nothing where the browser has no service workers.
 */
export async function workOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    offlineIs({ status: 'unsupported', problem: null });
    return;
  }
  // What a worker keeps that is there already is asked of it: nothing is being saved for all we know.
  if (navigator.serviceWorker.controller) offlineIs({ status: 'not-kept', problem: null });
  await whenAllIsQuiet();
  try {
    const { registerServiceWorker } = await import('./registerServiceWorker');
    await registerServiceWorker();
  } catch {
    offlineIs({
      status: 'not-kept',
      problem: 'Not everything could be saved for offline use. Load the page again to try.',
    });
  }
}
