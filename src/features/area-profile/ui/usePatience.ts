import { useEffect, useState } from 'react';

/** How long a page waits for a service before it says so. */
const PATIENCE_MS = 2500;

/** True while something is awaited and the page has not yet waited too long for it. */
export function usePatience(isWaiting: boolean): boolean {
  const [isOver, setIsOver] = useState(false);

  useEffect(
    function waitNoLongerThanPatience() {
      if (!isWaiting) return undefined;
      const timer = setTimeout(() => setIsOver(true), PATIENCE_MS);
      return () => {
        clearTimeout(timer);
        setIsOver(false);
      };
    },
    [isWaiting],
  );

  return isWaiting && !isOver;
}
