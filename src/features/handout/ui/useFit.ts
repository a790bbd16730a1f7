import { type RefObject, useLayoutEffect } from 'react';

/** Point sizes to try on one side, the largest first: below the last, a second side reads better. */
const ONE_SIDE_SIZES_PT = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5] as const;
/** The size where it runs on to a second side: there is room then. */
const MORE_SIDES_SIZE_PT = 11;

/**
 * Sets the largest text size at which a sheet of fixed height holds its content, as `--size` on the
 * element. The sheet has the measures of the page on screen too, so what fits here fits in print.
 * Where no size does, the sheet is marked `data-flows`: the style sheet lets it run on, so that
 * nothing is ever cut. Where it has no fixed height (a phone), the size of the style sheet stands.
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
        delete element.dataset.flows;
      };
    },
    [sheet, on],
  );
}

function fitTo(element: HTMLElement): void {
  element.style.removeProperty('--size');
  delete element.dataset.flows;
  if (getComputedStyle(element).overflowY !== 'hidden') return;
  if (takesSize(element, ONE_SIDE_SIZES_PT)) return;
  element.style.setProperty('--size', `${MORE_SIDES_SIZE_PT}pt`);
  element.dataset.flows = '';
}

/** Leaves the first size at which nothing hangs over, or else the last. */
function takesSize(element: HTMLElement, sizes: readonly number[]): boolean {
  return sizes.some((size) => {
    element.style.setProperty('--size', `${size}pt`);
    return element.scrollHeight <= element.clientHeight;
  });
}
