import type { Page } from '@playwright/test';

/**
 * How translators of browsers put their words into a page: a `<font>` in the place of each text, in one
 * step or two, or around it.
 */
export type TranslatorWay = 'replace' | 'insert-and-remove' | 'wrap';

/**
 * Does to every text of a document what a translating browser does, but for the translating: the words
 * stay, so that a page can be held against itself untranslated. Runs by itself in the page.
 */
export function translateTexts(way: TranslatorWay): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isLeftAlone = node.parentElement?.closest(
      'script, style, noscript, textarea, svg, [translate="no"]',
    );
    if (node instanceof Text && node.data.trim() !== '' && !isLeftAlone) texts.push(node);
  }
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    if (way === 'wrap') {
      text.before(outer);
      inner.append(text);
    } else {
      inner.textContent = text.data;
      if (way === 'replace') text.replaceWith(outer);
      else {
        text.after(outer);
        text.remove();
      }
    }
  }
  return texts.length;
}

/** Translates what a page shows by now. @returns how many texts it had */
export const translatePage = (page: Page, way: TranslatorWay): Promise<number> =>
  page.evaluate(translateTexts, way);
