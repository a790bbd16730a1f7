import type { Page } from '@playwright/test';

/** What the keyboard reached, and whether a reader can see that it is there. */
export interface Stop {
  readonly name: string;
  readonly isMarked: boolean;
}

/** The control that has the focus, by its words; marked where an outline or a shadow shows it. */
async function currentStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const visible = (one: Element): boolean => {
      const style = getComputedStyle(one);
      const hasOutline =
        style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      return hasOutline || style.boxShadow !== 'none';
    };
    const marker = element.dataset['stop'] ?? '';
    // A label or the next wrapper may carry the mark of a box inside it.
    const around = [element, element.parentElement, element.closest('label')];
    return { name: marker, isMarked: around.some((one) => one !== null && visible(one)) };
  });
}

/**
 * Every control that should take a Tab, numbered in the page so that each can be told apart. A group
 * of radio buttons is one stop; a closed <details> hides what is in it.
 */
async function numberControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    const names: string[] = [];
    const radios = new Set<string>();
    for (const element of all) {
      if (element.matches(':disabled, [tabindex="-1"]') || element.closest('[inert]')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        if (radios.has(element.name) || !element.checked) continue;
        radios.add(element.name);
      }
      const words = element.getAttribute('aria-label') ?? element.innerText;
      const name = `${names.length + 1} ${element.tagName} ${words.slice(0, 40)}`;
      element.dataset['stop'] = name;
      names.push(name);
    }
    return names;
  });
}

export interface Walk {
  readonly missed: readonly string[];
  readonly unmarked: readonly string[];
}

/** Presses Tab from the top of the page to its end. */
export async function tabThrough(page: Page): Promise<Walk> {
  const names = await numberControls(page);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const reached = new Map<string, boolean>();
  // The last Tab leaves the page. Parts that come as they near the screen bring stops of their own,
  // so the count at the start is no end: the cap only stops a trap.
  for (let press = 0; press < 2 * names.length + 200; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await currentStop(page);
    if (stop === null) break;
    reached.set(stop.name, stop.isMarked);
  }
  return {
    missed: names.filter((name) => !reached.has(name)),
    unmarked: names.filter((name) => reached.get(name) === false),
  };
}
