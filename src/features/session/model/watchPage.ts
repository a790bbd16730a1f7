import { type Shortcut, shortcutOf } from '@/shared/shortcuts';

/** What has to happen to the session when the page, the machine or the adviser does something. */
export interface PageEvents {
  readonly now: () => number;
  readonly idleLimitMs: number;
  /** No key, click or touch for the limit, by the wall clock; or the page came back from the cache. */
  readonly onIdle: () => void;
  /** When it will be idle, ms since 1970, in the last minute before; undefined again where not. */
  readonly onNearlyIdle: (at: number | undefined) => void;
  /** Somebody is at work here; said now and then, for the other tabs. */
  readonly onActive: () => void;
  /** Every few seconds. */
  readonly onCheck: () => void;
  /** The page may be gone at any moment. */
  readonly onHidden: () => void;
  readonly onHour: () => void;
  readonly wouldLose: () => boolean;
  /** Absent where shortcuts are switched off. */
  readonly onShortcut?: (shortcut: Shortcut) => void;
}

/** A window that is watched. */
export interface PageWatch {
  /** Somebody is at work in another tab. */
  readonly heardActive: () => void;
  readonly stop: () => void;
}

const CHECK_EVERY_MS = 5000;
const WARN_BEFORE_MS = 60_000;
const SAY_ACTIVE_EVERY_MS = 5000;
const HOUR_MS = 3_600_000;
const PRESSES = ['keydown', 'pointerdown', 'wheel'] as const;
/** The warning goes when a press has ended: what is pressed must not move away under it. */
const PRESS_ENDS = ['keyup', 'click', 'wheel'] as const;

/**
 * Watches a window. Idle time is the difference of two readings of the wall clock, so that a laptop
 * that slept counts as idle: the first event after waking locks and does not count as activity. While
 * the warning stands only a press counts, so that it can be read and reached.
 */
export function watchPage(page: Window, events: PageEvents): PageWatch {
  const ended = new AbortController();
  const { signal } = ended;
  let lastActive = events.now();
  let lastSaid = Number.NEGATIVE_INFINITY;
  let isWarned = false;

  const warn = (at: number | undefined): void => {
    isWarned = at !== undefined;
    events.onNearlyIdle(at);
  };
  /** @returns true where it was idle for too long */
  const checkIdle = (): boolean => {
    const idle = events.now() - lastActive;
    const isIdle = idle >= events.idleLimitMs;
    const isNear = !isIdle && idle >= events.idleLimitMs - WARN_BEFORE_MS;
    if (isNear && !isWarned) warn(lastActive + events.idleLimitMs);
    if (isIdle && isWarned) warn(undefined);
    if (isIdle) events.onIdle();
    return isIdle;
  };
  const stay = (): void => {
    if (isWarned) warn(undefined);
  };
  const press = (): void => {
    checkIdle();
    lastActive = events.now();
    if (lastActive - lastSaid < SAY_ACTIVE_EVERY_MS) return;
    lastSaid = lastActive;
    events.onActive();
  };
  const move = (): void => {
    if (checkIdle() || !isWarned) press();
  };

  const how = { signal, capture: true, passive: true };
  for (const name of PRESSES) page.addEventListener(name, press, how);
  for (const name of PRESS_ENDS) page.addEventListener(name, stay, how);
  page.addEventListener('pointermove', move, how);
  page.addEventListener('focus', () => void checkIdle(), { signal });
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
    () => void (page.document.visibilityState === 'hidden' ? events.onHidden() : checkIdle()),
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
      const shortcut = events.onShortcut && shortcutOf(event);
      if (shortcut === undefined) return;
      event.preventDefault();
      events.onShortcut?.(shortcut);
    },
    { signal },
  );
  const checks = page.setInterval(() => {
    checkIdle();
    events.onCheck();
  }, CHECK_EVERY_MS);
  const hours = page.setInterval(events.onHour, HOUR_MS);
  return {
    // Not a frozen tab's own time: it may be late to hear, and then has been idle itself.
    heardActive: () => {
      if (checkIdle()) return;
      lastActive = events.now();
      stay();
    },
    stop: () => {
      ended.abort();
      page.clearInterval(checks);
      page.clearInterval(hours);
    },
  };
}
