import { useEffect, useState } from 'react';

/**
 * True once an element has come near the screen, and from then on.
 *
 * @param margin how near, as the root margin of an IntersectionObserver
 */
export function useNear(element: Element | null, margin = '50% 0px'): boolean {
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(
    function watchScroll() {
      if (!element || isNear) return undefined;
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
        },
        { rootMargin: margin },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [element, isNear, margin],
  );
  return isNear;
}
