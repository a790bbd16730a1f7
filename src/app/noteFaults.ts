import { note } from '@/shared/errorRing';

/** Notes what no part of the app has caught, for support to be told (`/settings`). */
export function noteFaults(): void {
  addEventListener('error', ({ error }) => {
    // A picture or a script that does not come tells no error; who asked for it says so.
    if (error !== null && error !== undefined) note('script', error);
  });
  addEventListener('unhandledrejection', ({ reason }) => note('script', reason));
  addEventListener('vite:preloadError', ({ payload }) => note('file', payload));
}
