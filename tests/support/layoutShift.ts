import type { Page } from '@playwright/test';

/** Begins to add up layout shifts that nobody's input caused; call it before the page is opened. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(globalThis, 'layoutShifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (Reflect.get(entry, 'hadRecentInput') !== true)
          shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of layout shifts so far: Cumulative Layout Shift without its windows, so never less. */
export async function layoutShiftSum(page: Page): Promise<number> {
  // The observer is told after the frame in which something moved.
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const shifts: readonly number[] = Reflect.get(globalThis, 'layoutShifts') ?? [];
    return shifts.reduce((sum, shift) => sum + shift, 0);
  });
}
