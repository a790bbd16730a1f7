import { type RefObject, useLayoutEffect } from 'react';

/** Point sizes to try on one side, the largest first: below the last, a second side reads better. */
const ONE_SIDE_SIZES_PT = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const;
/** The sizes where it runs on to a second side, the largest that needs no third. */
const TWO_SIDES_SIZES_PT = [11, 10.5, 10, 9.5, 9] as const;
/** Breaks between lines and rows leave a little of each side empty. */
const USED_OF_TWO_SIDES = 1.9;

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
  const { clientHeight } = element;
  if (takesSize(element, ONE_SIDE_SIZES_PT, clientHeight)) return;
  element.dataset.flows = '';
  takesSize(element, TWO_SIDES_SIZES_PT, clientHeight * USED_OF_TWO_SIDES);
}

/** Leaves the first size at which the content is no higher than that, in pixels, or else the last. */
function takesSize(element: HTMLElement, sizes: readonly number[], height: number): boolean {
  return sizes.some((size) => {
    element.style.setProperty('--size', `${size}pt`);
    return element.scrollHeight <= height;
  });
}
