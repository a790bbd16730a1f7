import { type RefObject, useEffect } from 'react';

const REACHABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]';

const reachableIn = (box: HTMLElement): readonly HTMLElement[] => [
  ...box.querySelectorAll<HTMLElement>(REACHABLE),
];

/**
 * Where what has the keyboard goes from the page ("Remove"), gives the keyboard to what came after it
 * in that box, else to what came before: it never falls to the body.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(
    function keepFocus() {
      const element = box.current;
      if (element === null) return undefined;
      let held: HTMLElement | undefined;
      let around: readonly HTMLElement[] = [];
      const note = ({ target }: FocusEvent): void => {
        if (!(target instanceof HTMLElement)) return;
        held = target;
        around = reachableIn(element);
      };
      const leave = ({ relatedTarget }: FocusEvent): void => {
        if (relatedTarget instanceof Node && !element.contains(relatedTarget)) held = undefined;
      };
      const change = new MutationObserver(() => {
        if (held === undefined || held.isConnected) return;
        const at = around.indexOf(held);
        held = undefined;
        if (document.activeElement !== document.body) return;
        const near = [...around.slice(at + 1), ...around.slice(0, Math.max(at, 0)).toReversed()];
        const next = near.find((one) => one.isConnected) ?? reachableIn(element)[0];
        next?.focus();
      });
      const gone = new AbortController();
      element.addEventListener('focusin', note, { signal: gone.signal });
      element.addEventListener('focusout', leave, { signal: gone.signal });
      change.observe(element, { childList: true, subtree: true });
      return () => {
        gone.abort();
        change.disconnect();
      };
    },
    [box],
  );
}
