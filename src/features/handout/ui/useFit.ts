import { type RefObject, useLayoutEffect } from 'react';

/** Point sizes to try on one side, the largest first: below the last, a second side reads better. */
const LEAST_PT = 12;
const SIZES_PT = [14, 13.5, 13, 12.5, LEAST_PT] as const;

/**
 * Sets the largest text size at which one side holds the sheet, as `--size` on the element. The sheet
 * has the measures of the page on screen too, so what fits here fits in print. Where none does,
 * the space for notes goes (`data-tight`); where that is not enough, the sheet is marked `data-flows`
 * and runs on at the least size. Where it has no height of a side (a
 * phone), the size of the style sheet stands.
 */
export function useFit(sheet: RefObject<HTMLElement | null>, on: boolean): void {
  useLayoutEffect(
    function fitSheet() {
      const element = sheet.current;
      if (element === null || !on) return undefined;
      fitTo(element);
      // A face that comes late, other words, and a reader's own spacing all change its height.
      const changes = new ResizeObserver(() => fitTo(element));
      changes.observe(element);
      for (const part of element.children) changes.observe(part);
      return () => {
        changes.disconnect();
        element.style.removeProperty('--size');
        unmark(element);
      };
    },
    [sheet, on],
  );
}

function fitTo(element: HTMLElement): void {
  unmark(element);
  const side = Number.parseFloat(getComputedStyle(element).minHeight);
  if (side === 0 || Number.isNaN(side)) {
    element.style.removeProperty('--size');
    return;
  }
  const isOneSide = () => element.offsetHeight <= side + 1;
  const fits = SIZES_PT.find((size) => {
    element.style.setProperty('--size', `${size}pt`);
    return isOneSide();
  });
  if (fits !== undefined) return;
  element.style.setProperty('--size', `${LEAST_PT}pt`);
  element.dataset.tight = '';
  if (isOneSide()) return;
  element.dataset.flows = '';
}

function unmark(element: HTMLElement): void {
  delete element.dataset.tight;
  delete element.dataset.flows;
}
