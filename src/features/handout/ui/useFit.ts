import { type RefObject, useLayoutEffect } from 'react';

/** Point sizes to try, the largest first: smaller than the last, it is better to cut. */
const UNCUT_SIZES_PT = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5] as const;
const CUT_SIZES_PT = [9, 8.5, 8, 7.5] as const;

/**
 * Sets the largest text size at which a sheet of fixed height holds its content, as `--size` on the
 * element, and marks it `data-fits` so that nothing is cut. The sheet has the measures of the page on screen too, so what fits here fits in print;
 * where it has no fixed height (a phone), the size and the cuts of the style sheet stand.
 */
export function useFit(sheet: RefObject<HTMLElement | null>, on: boolean): void {
  useLayoutEffect(
    function fitSheet() {
      const element = sheet.current;
      if (element === null || !on) return undefined;
      const fit = (): void => fitTo(element);
      fit();
      let left = false;
      // The first measure may have been with a fallback face.
      void document.fonts?.ready.then(() => {
        if (!left) fit();
      });
      const changes = new MutationObserver(fit);
      changes.observe(element, { childList: true, characterData: true, subtree: true });
      window.addEventListener('resize', fit);
      return () => {
        left = true;
        changes.disconnect();
        window.removeEventListener('resize', fit);
        element.style.removeProperty('--size');
        delete element.dataset.fits;
      };
    },
    [sheet, on],
  );
}

function fitTo(element: HTMLElement): void {
  element.style.removeProperty('--size');
  const isPage = getComputedStyle(element).overflowY === 'hidden';
  element.dataset.fits = '';
  if (isPage && takesSize(element, UNCUT_SIZES_PT)) return;
  // Not measured, or too much for one side: the style sheet cuts what is too long.
  delete element.dataset.fits;
  if (isPage) takesSize(element, CUT_SIZES_PT);
}

/** Leaves the first size at which nothing hangs over, or else the last. */
function takesSize(element: HTMLElement, sizes: readonly number[]): boolean {
  return sizes.some((size) => {
    element.style.setProperty('--size', `${size}pt`);
    return element.scrollHeight <= element.clientHeight;
  });
}
