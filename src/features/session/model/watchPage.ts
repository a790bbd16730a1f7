/** What has to happen to the session when the page, the machine or the adviser does something. */
export interface PageEvents {
  readonly now: () => number;
  readonly idleLimitMs: number;
  /** No key, click or touch for the limit, by the wall clock; or the page came back from the cache. */
  readonly onIdle: () => void;
  /** The page may be gone at any moment. */
  readonly onHidden: () => void;
  readonly onHour: () => void;
  readonly wouldLose: () => boolean;
  /** Alt+Shift+V; absent where shortcuts are switched off. */
  readonly onClientView?: () => void;
}

const CHECK_EVERY_MS = 15_000;
const HOUR_MS = 3_600_000;
const ACTIVITY = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Watches a window. Idle time is the difference of two readings of the wall clock, so that a laptop
 * that slept counts as idle: the first event after waking locks and does not count as activity.
 *
 * @returns what ends the watching
 */
export function watchPage(page: Window, events: PageEvents): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let lastActive = events.now();

  const checkIdle = (): void => {
    if (events.now() - lastActive >= events.idleLimitMs) events.onIdle();
  };
  const beActive = (): void => {
    checkIdle();
    lastActive = events.now();
  };

  for (const name of ACTIVITY)
    page.addEventListener(name, beActive, { signal, capture: true, passive: true });
  page.addEventListener('focus', checkIdle, { signal });
  page.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) events.onIdle();
    },
    { signal },
  );
  page.addEventListener('pagehide', events.onHidden, { signal });
  page.document.addEventListener(
    'visibilitychange',
    () => (page.document.visibilityState === 'hidden' ? events.onHidden() : checkIdle()),
    { signal },
  );
  page.addEventListener(
    'beforeunload',
    (event) => {
      if (events.wouldLose()) event.preventDefault();
    },
    { signal },
  );
  page.addEventListener(
    'keydown',
    (event) => {
      // By position: with Alt held, some keyboards write another letter.
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyV' || event.repeat) return;
      if (events.onClientView === undefined) return;
      event.preventDefault();
      events.onClientView();
    },
    { signal },
  );
  const checks = page.setInterval(checkIdle, CHECK_EVERY_MS);
  const hours = page.setInterval(events.onHour, HOUR_MS);
  return () => {
    ended.abort();
    page.clearInterval(checks);
    page.clearInterval(hours);
  };
}
