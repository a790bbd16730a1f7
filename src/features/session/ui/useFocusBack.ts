import { useLayoutEffect } from 'react';

/** The controls of the session, where they are now: beside the page, in the header, at the foot. */
const CONTROLS = '[data-session-rail] a, [data-session-rail] button, [data-session-panel] button';

/**
 * Gives the keyboard back to what opened a dialog once it is closed; where that is gone ("Save
 * session" after saving), to the first control of the session. Read before the browser paints, since
 * making a part inert takes the focus from its buttons.
 */
export function useFocusBack(isOpen: boolean): void {
  useLayoutEffect(
    function keepFocus() {
      if (!isOpen) return undefined;
      const opener = document.activeElement;
      return () => {
        // After the rest of the page has been made reachable again, which is done in the same commit.
        setTimeout(() => {
          if (document.activeElement !== document.body) return;
          const controls = document.querySelectorAll<HTMLElement>(CONTROLS);
          const to = opener instanceof HTMLElement ? [opener, ...controls] : [...controls];
          to.find(isReachable)?.focus();
        }, 0);
      };
    },
    [isOpen],
  );
}

function isReachable(element: HTMLElement): boolean {
  const isShown = element.checkVisibility?.({ visibilityProperty: true }) ?? true;
  return element !== document.body && element.isConnected && isShown;
}
