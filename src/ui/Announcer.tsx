import { useSyncExternalStore } from 'react';
import { lastSaid, onSaid } from './announcer';

/** The one live region of the app: stands in the frame, empty until something is announced. */
export function Announcer() {
  const { sentence, count } = useSyncExternalStore(onSaid, lastSaid, lastSaid);
  return (
    <div className="visually-hidden" aria-live="polite">
      {sentence === '' ? null : <span key={count}>{sentence}</span>}
    </div>
  );
}
