import { sixtyPages, addressOf } from '../../scripts/readability/pageText';
import { expect, test } from '../support/journey';
import type { Page } from '@playwright/test';

/** What a page may cost who reads it, closed, at 1366 px: words of all text, and its height. */
interface Budget {
  readonly screen: string;
  readonly addresses: readonly string[];
  /** There once the page can be read. */
  readonly readable: string;
  readonly words: number;
  readonly px: number;
}

const PAIRS = 40;

/** Three jobs each: titles of the list, groups as they are, one that is spread over several, a place. */
const COMPARED = [
  '/compare?soc=6145&soc=9233&soc=8212&as=Care%20worker&as=Cleaner&as=Van%20driver&area=E07000106',
  '/compare?soc=6145&soc=9233&soc=8212&area=E07000106',
  '/compare?soc=5314&soc=5241&soc=5312&area=E08000035',
  '/compare?soc=5314&soc=3545&soc=2136&area=W06000024',
  '/compare?soc=5312&area=E08000014&area=E08000035&area=E07000106',
];

/** After these jobs, in a district of England, of Wales and of Scotland. */
const PAST_JOBS = [5312, 6145, 7112, 9260, 4123, 9233, 2136, 3111, 5431, 6121, 7111];

/** Highland, Merthyr Tydfil, Derry City and Strabane, the City of London, the Isles of Scilly. */
const BARE = ['S12000017', 'W06000024', 'N09000005', 'E09000001', 'E06000053'];

const BUDGETS: readonly Budget[] = [
  {
    screen: 'occupation',
    addresses: sixtyPages().slice(0, PAIRS).map(addressOf),
    readable: 'section[aria-label="At a glance"]',
    words: 350,
    px: 1500,
  },
  {
    screen: 'compare',
    addresses: COMPARED,
    readable: 'section[aria-label$="side by side"]',
    words: 450,
    px: 1600,
  },
  {
    screen: 'compare areas',
    addresses: ['/compare/areas?area=E08000035&area=E08000032&area=E12000003'],
    readable: 'section[aria-label="Areas side by side"]',
    words: 620,
    px: 1600,
  },
  {
    screen: 'demand',
    addresses: ['E69000021', 'E69000031', 'E69000037', 'E12000002', 'W92000004', 'E92000001'].map(
      (gss) => `/demand?area=${gss}`,
    ),
    readable: '[aria-labelledby="kinds"] tbody',
    words: 480,
    px: 1800,
  },
  {
    screen: 'what else',
    addresses: ['E06000052', 'W06000015', 'S12000017'].flatMap((gss) =>
      PAST_JOBS.map((soc) => `/match?from=${soc}&area=${gss}`),
    ),
    readable: 'section[aria-label="Also in demand here"] li[data-soc]:first-child',
    words: 350,
    px: 800,
  },
  {
    screen: 'area',
    addresses: areasOfPairs().map((gss) => `/areas/${gss}`),
    readable: 'section[aria-label="Labour market"]',
    words: 380,
    px: 2000,
  },
];

/** The districts of the same pages, and those that have least, each once. */
function areasOfPairs(): readonly string[] {
  const pairs = sixtyPages()
    .slice(0, PAIRS)
    .map(({ gss }) => gss);
  return [...new Set([...pairs, ...BARE])];
}

const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
/** The session's bar at the foot of a phone. */
const BAR = 60;
const NARROW = { width: 320, height: 640 };

interface Cost {
  readonly address: string;
  readonly words: number;
  readonly px: number;
}

const wordsAndHeight = (page: Page) =>
  page.evaluate(() => ({
    words: document.body.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    px: document.documentElement.scrollHeight,
  }));

/** What stands beside and below the figures is drawn after them: counted once nothing is added. */
async function costOf(page: Page, address: string, readable: string): Promise<Cost> {
  await page.goto(address);
  await page.locator(readable).first().waitFor();
  let before = await wordsAndHeight(page);
  for (let look = 0; look < 40; look += 1) {
    await page.waitForTimeout(250);
    const now = await wordsAndHeight(page);
    if (now.words === before.words && now.px === before.px) break;
    before = now;
  }
  return { address, ...before };
}

for (const { screen, addresses, readable, words, px } of BUDGETS)
  test.describe(`the ${screen} page, closed`, () => {
    test(`has at most ${words} words and ${px} px`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(WIDE);
      const over: Cost[] = [];
      for (const address of addresses) {
        const cost = await costOf(page, address, readable);
        if (cost.words > words || cost.px > px) over.push(cost);
      }
      expect(over).toEqual([]);
    });

    test('never scrolls sideways at 320 px', async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(NARROW);
      const wide: string[] = [];
      for (const address of addresses) {
        await costOf(page, address, readable);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > NARROW.width) wide.push(`${address}: ${width} px`);
      }
      expect(wide).toEqual([]);
    });
  });

test('a phone shows heading, answer and the four figures of an occupation on its first screen', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize(PHONE);
  const [occupation] = BUDGETS;
  const below: string[] = [];
  for (const address of occupation?.addresses ?? []) {
    await costOf(page, address, occupation?.readable ?? 'main');
    const bottoms = await page.evaluate(() =>
      [
        ...document.querySelectorAll('h1, [aria-label="At a glance"] article > p:nth-of-type(1)'),
      ].map((one) => Math.round(one.getBoundingClientRect().bottom)),
    );
    expect(bottoms, address).toHaveLength(5);
    if (bottoms.some((bottom) => bottom > PHONE.height - BAR))
      below.push(`${address}: ${bottoms.join(', ')}`);
  }
  expect(below).toEqual([]);
});

test('a phone shows the answer and four of the five figures of an area on its first screen', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await costOf(page, '/areas/E08000035', '[aria-label="At a glance"]');
  const bottoms = await page.evaluate(() =>
    [...document.querySelectorAll('h1, [aria-label="At a glance"] article > p:nth-of-type(1)')].map(
      (one) => Math.round(one.getBoundingClientRect().bottom),
    ),
  );
  expect(bottoms).toHaveLength(6);
  expect(Math.max(...bottoms.slice(0, 5))).toBeLessThanOrEqual(PHONE.height);
});
