import { useCallback, useSyncExternalStore } from 'react';

/** As wide as the frame needs for a rail; see `PageFrame.module.css`. */
export const WIDE = '(min-width: 68.75rem)';

/** A phone: where the kit's narrow layouts begin. */
export const PHONE = '(max-width: 43.75rem)';

/** True as long as the screen is like that. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  // The first paint is drawn at build time, where there is no screen.
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
