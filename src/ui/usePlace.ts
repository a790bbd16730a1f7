import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const STILL_MS = 300;

/**
 * True where something that has become empty need not keep its place, since nobody sees it go:
 * nothing that is on the screen ever moves for it.
 *
 * @param hasPlace false where it takes none as long as it is empty from the start; true where a place
 *   was kept for it before it was drawn
 */
export function usePlace(isEmpty: boolean, element: HTMLElement | null, hasPlace = false): boolean {
  const [isDropped, setDropped] = useState(isEmpty && !hasPlace);
  if (!isEmpty && isDropped) setDropped(false);
  useEffect(
    function dropWhereNobodyLooks() {
      if (!isEmpty || !element || typeof IntersectionObserver === 'undefined') return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      // Not while the page scrolls: the browser then cannot keep in place what is on the screen.
      const dropWhenStill = () => {
        clearTimeout(timer);
        const from = globalThis.scrollY;
        timer = setTimeout(() => {
          // At once: by the next turn a jump may have brought it onto the screen.
          if (globalThis.scrollY !== from) dropWhenStill();
          else if (isOutOfReach(element)) flushSync(() => setDropped(true));
        }, STILL_MS);
      };
      const observer = new IntersectionObserver(dropWhenStill);
      observer.observe(element);
      return () => {
        clearTimeout(timer);
        observer.disconnect();
      };
    },
    [isEmpty, element],
  );
  return isEmpty && isDropped;
}

/**
 * True where nobody would see an element go: it is below the screen, in a closed section, or above the
 * screen in a browser that then keeps in place what is on it.
 */
function isOutOfReach(element: HTMLElement): boolean {
  if (element.getClientRects().length === 0) return true;
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= globalThis.innerHeight) return true;
  return bottom <= 0 && (globalThis.CSS?.supports('overflow-anchor', 'auto') ?? false);
}
