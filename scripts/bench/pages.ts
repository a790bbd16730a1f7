import type { Browser } from '@playwright/test';
import { openPage } from './benchBrowser';
import type { ServedBuild } from './served';

const SEFTON = 'E08000014';

/** The pages whose words and height are told, closed, as they are first seen. */
const PAGES: readonly (readonly [string, string])[] = [
  ['home', '/'],
  ['occupation', `/occupations/5312?area=${SEFTON}&as=Bricklayer&near=Bootle`],
  ['compare three', `/compare?soc=5312&soc=5241&soc=8211&area=${SEFTON}`],
  ['what else', `/match?from=6145&area=${SEFTON}`],
  ['area', `/areas/${SEFTON}`],
  ['map', '/map'],
  ['demand', '/demand?area=E69000021'],
  ['wider group', `/occupations/531?area=${SEFTON}`],
];

export interface PageSize {
  readonly page: string;
  readonly words: number;
  readonly px: number;
}

/** Words of the text that is on screen, and the height of the page. Runs in the page. */
function sizeOfPage(): { words: number; px: number } {
  // What is kept for ears alone, or is folded away, lies in a box without room.
  const isShut = (element: Element): boolean => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { width, height } = one.getBoundingClientRect();
      const isBox = getComputedStyle(one).display !== 'contents';
      const isClipped = isBox && getComputedStyle(one).overflow !== 'visible';
      if (isClipped && (width <= 1 || height <= 1)) return true;
    }
    return false;
  };
  const isSeen = (text: Text): boolean => {
    const element = text.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      return false;
    // Of a select only what is chosen is on screen.
    if (element.closest('option, noscript, script, style')) return false;
    const range = document.createRange();
    range.selectNodeContents(text);
    const hasRoom = [...range.getClientRects()].some(({ width, height }) => width * height > 0);
    return hasRoom && !isShut(element);
  };
  const wordsOf = (text: string): number =>
    text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let words = 0;
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && isSeen(walker.currentNode))
      words += wordsOf(walker.currentNode.data);
  for (const select of document.querySelectorAll('select'))
    if (select.checkVisibility({ visibilityProperty: true }))
      words += wordsOf(select.selectedOptions[0]?.text ?? '');
  return { words, px: document.documentElement.scrollHeight };
}

/** Words and pixels of each page of a build at 1366 × 768. */
export async function measurePages(
  browser: Browser,
  { url }: ServedBuild,
): Promise<readonly PageSize[]> {
  const sizes: PageSize[] = [];
  for (const [name, address] of PAGES) {
    const { page, close } = await openPage(browser, url, 1);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('main h1').waitFor();
    await page.waitForTimeout(500);
    sizes.push({ page: name, ...(await page.evaluate(sizeOfPage)) });
    await close();
  }
  return sizes;
}

/** A row a page, the builds beside each other. */
export const pagesTable = (byBuild: Readonly<Record<string, readonly PageSize[]>>) =>
  PAGES.map(([name]) => {
    const row: Record<string, string | number> = { page: name };
    for (const [build, sizes] of Object.entries(byBuild)) {
      const size = sizes.find(({ page }) => page === name);
      row[`${build}, words`] = size?.words ?? 'not read';
      row[`${build}, px`] = size?.px ?? 'not read';
    }
    return row;
  });
