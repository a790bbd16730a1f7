import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { DEFAULT_RETENTION } from '@/domain/retention';
import type { Retention } from '@/domain/retention';
import { announce } from '@/ui/announcer';
import { announcement } from './model/announcements';
import { browserWorld } from './model/browserWorld';
import { SessionStore } from './model/sessionStore';
import type { SessionWorld } from './model/world';
import { watchPage } from './model/watchPage';
import { SessionContext } from './useSession';

const TEN_MINUTES_MS = 600_000;

interface SessionProviderProps {
  readonly children: ReactNode;
  /** `retention` of config.json. */
  readonly retention?: Retention;
  readonly idleLimitMs?: number;
  /** False: keys with Alt and Shift do nothing. */
  readonly shortcuts?: boolean;
  /** Brings the keyboard to the box of jobs. */
  readonly toJobBox?: () => void;
  /** For tests. */
  readonly world?: SessionWorld;
}

/** The session on the desk, at once and in memory; see useSession. */
export function SessionProvider(props: SessionProviderProps) {
  const { children, retention = DEFAULT_RETENTION, world } = props;
  const { idleLimitMs = TEN_MINUTES_MS, shortcuts = true, toJobBox } = props;
  const [store] = useState(() => new SessionStore(world ?? browserWorld(retention)));
  const clientView = useSyncExternalStore(store.subscribe, () => store.state().clientView);

  useEffect(
    function runSession() {
      const stop = store.start();
      const stopLooking = whenQuiet(() => void store.eraseExpired());
      return () => {
        stopLooking();
        stop();
      };
    },
    [store],
  );

  useEffect(
    function sayWhatHappens() {
      let before = store.state();
      return store.subscribe(() => {
        const after = store.state();
        const sentence = announcement(before, after);
        before = after;
        if (sentence !== undefined) announce(sentence);
      });
    },
    [store],
  );

  useEffect(
    function watchWindow() {
      const watch = watchPage(window, {
        now: () => Date.now(),
        idleLimitMs,
        onIdle: () => void store.lockIdle(),
        onNearlyIdle: (at) => store.warn(at === undefined ? '' : new Date(at).toISOString()),
        onActive: () => store.sayActive(),
        onCheck: () => store.clearIfLate(),
        onHidden: () => void store.saveNow(),
        onHour: () => void store.eraseExpired(),
        wouldLose: () => store.wouldLose(),
        ...(shortcuts
          ? {
              onShortcut: (shortcut) => {
                if (shortcut === 'client-view') store.showClientView(!store.state().clientView);
                else if (shortcut === 'lock') void store.lock();
                else toJobBox?.();
              },
            }
          : {}),
      });
      const stopHearing = store.whenActiveElsewhere(watch.heardActive);
      return () => {
        stopHearing();
        watch.stop();
      };
    },
    [store, idleLimitMs, shortcuts, toJobBox],
  );

  useEffect(
    function markClientView() {
      if (!clientView) return undefined;
      document.documentElement.dataset.clientView = 'on';
      return () => {
        delete document.documentElement.dataset.clientView;
      };
    },
    [clientView],
  );

  return <SessionContext value={store}>{children}</SessionContext>;
}

/** After the first drawing: looking for saved sessions must not make the start slower. */
function whenQuiet(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 200);
  return () => clearTimeout(id);
}
