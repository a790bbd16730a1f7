import { useEffect, useState } from 'react';

const PATIENCE_MS = 2500;

/**
 * True while a wait is still short. After two and a half seconds the page stops waiting, though the
 * request goes on and its answer is shown when it comes.
 */
export function usePatience(isWaiting: boolean, patienceMs = PATIENCE_MS): boolean {
  const [isOver, setOver] = useState(false);
  const [wasWaiting, setWasWaiting] = useState(isWaiting);
  // A new wait starts with new patience.
  if (wasWaiting !== isWaiting) {
    setWasWaiting(isWaiting);
    setOver(false);
  }
  useEffect(
    function countDown() {
      if (!isWaiting) return undefined;
      const timer = setTimeout(() => setOver(true), patienceMs);
      return () => clearTimeout(timer);
    },
    [isWaiting, patienceMs],
  );
  return !isOver;
}
