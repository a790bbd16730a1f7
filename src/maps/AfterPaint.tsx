import { type ReactNode, startTransition, useEffect, useState } from 'react';

interface AfterPaintProps {
  /** How many tasks to let go first: what comes later on the page lets more of them go. */
  readonly turns?: number;
  readonly children: ReactNode;
}

/**
 * Draws its children in a task of their own, after what is around them. The words of a page, the
 * frame of the map, its shapes and its table then come one after the other, and none of them holds
 * up a key press for long.
 */
export function AfterPaint({ turns = 1, children }: AfterPaintProps) {
  const [ready, setReady] = useState(false);
  useEffect(
    function waitForTurn() {
      let timer: ReturnType<typeof setTimeout>;
      const wait = (left: number) => {
        timer = setTimeout(() => {
          if (left > 1) wait(left - 1);
          else if (turns === 1) setReady(true);
          else startTransition(() => setReady(true));
        }, 0);
      };
      wait(turns);
      return () => clearTimeout(timer);
    },
    [turns],
  );
  return ready && children;
}
