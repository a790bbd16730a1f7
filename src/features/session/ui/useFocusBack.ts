import { type RefObject, useLayoutEffect } from 'react';

/**
 * Gives the keyboard back to what opened a dialog once it is closed; where that is gone ("Save
 * session" after saving), to the first control of the fallback. Read before the browser paints,
 * since making the header inert takes the focus from its buttons.
 */
export function useFocusBack(isOpen: boolean, fallback: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    function keepFocus() {
      if (!isOpen) return undefined;
      const opener = document.activeElement;
      const header = fallback.current;
      return () => {
        // After the header has been made reachable again, which is done in the same commit.
        setTimeout(() => {
          const first = header?.querySelector<HTMLElement>('a, button');
          const to = opener instanceof HTMLElement && opener.isConnected ? opener : first;
          if (document.activeElement === document.body) to?.focus();
        }, 0);
      };
    },
    [isOpen, fallback],
  );
}
