import { type RefObject, useLayoutEffect, useState } from 'react';

/** Point sizes to try on one side, the largest first: below the last, a second side reads better. */
const LEAST_PT = 12;
const SIZES_PT = [14, 13.5, 13, 12.5, LEAST_PT] as const;

const MOST_LARGE_SIDES = 2;

/**
 * Sets a sheet so that it takes as few sides as it can, by marks on the element for its style sheet.
 * It has the measures of the page on screen too, so what fits here fits in print.
 *
 * The usual print: the largest text size (`--size`) at which one side holds it; where none does, the
 * space for notes goes (`data-tight`). Large print keeps its size, and may have two sides. Where that is
 * not enough but would be without the figures that say least, they go (`data-lean`), and the sheet says
 * so. Else all of it stands, on more sides (`data-flows`): no step that was agreed is ever left out.
 *
 * @returns how many sides it takes; undefined where it has no height of a side, as on a phone
 */
export function useFit(sheet: RefObject<HTMLElement | null>, isLarge: boolean): number | undefined {
  const [sides, setSides] = useState<number | undefined>();
  useLayoutEffect(
    function fitSheet() {
      const element = sheet.current;
      if (element === null) return undefined;
      const fit = (): void => setSides(fitTo(element, isLarge));
      fit();
      // A face that comes late, other words, and a reader's own spacing all change its height.
      const changes = new ResizeObserver(fit);
      changes.observe(element);
      for (const part of element.children) changes.observe(part);
      return () => {
        changes.disconnect();
        unmark(element);
      };
    },
    [sheet, isLarge],
  );
  return sides;
}

function fitTo(element: HTMLElement, isLarge: boolean): number | undefined {
  unmark(element);
  const side = Number.parseFloat(getComputedStyle(element).minHeight);
  if (side === 0 || Number.isNaN(side)) return undefined;
  return isLarge ? fitLarge(element) : fitUsual(element, side);
}

function fitUsual(element: HTMLElement, side: number): number {
  const isOneSide = () => element.offsetHeight <= side + 1;
  const fits = SIZES_PT.find((size) => {
    element.style.setProperty('--size', `${size}pt`);
    return isOneSide();
  });
  if (fits !== undefined) return 1;
  element.dataset['tight'] = '';
  if (isOneSide() || isMadeToFit(element, ['1'], isOneSide)) return 1;
  element.dataset['flows'] = '';
  return sidesOf(element);
}

function fitLarge(element: HTMLElement): number {
  element.dataset['flows'] = '';
  const sides = sidesOf(element);
  if (sides === 1) delete element.dataset['flows'];
  if (sides <= MOST_LARGE_SIDES) return sides;
  const isShort = () => sidesOf(element) <= MOST_LARGE_SIDES;
  return isMadeToFit(element, ['1', '2', '3'], isShort) ? MOST_LARGE_SIDES : sides;
}

/**
 * Takes out what a sheet can do without, as little as will do; last its lines come closer. Nothing
 * where that is not enough.
 */
function isMadeToFit(
  element: HTMLElement,
  degrees: readonly string[],
  fits: () => boolean,
): boolean {
  const lean = degrees.find((degree) => {
    element.dataset['lean'] = degree;
    return fits();
  });
  if (lean === undefined) delete element.dataset['lean'];
  return lean !== undefined;
}

/** Columns of a side's width and height break as the pages of a printer do: they are counted. */
function sidesOf(element: HTMLElement): number {
  element.dataset['measured'] = '';
  const sides = Math.max(1, Math.round(element.scrollWidth / element.clientWidth));
  delete element.dataset['measured'];
  return sides;
}

function unmark(element: HTMLElement): void {
  element.style.removeProperty('--size');
  for (const mark of ['tight', 'flows', 'lean']) delete element.dataset[mark];
}
