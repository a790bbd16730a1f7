import { useSyncExternalStore } from 'react';

/** As wide as the frame needs for a rail; see `PageFrame.module.css`. */
const WIDE = '(min-width: 68.75rem)';

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** True where the session stands beside the page. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}
