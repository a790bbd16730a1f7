import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { layoutShiftSum, watchLayoutShifts } from '../support/layoutShift';
import { Frame } from '../support/pages/frame';

const dist = resolve(import.meta.dirname, '../..', process.env['BEARINGS_DIST'] ?? 'dist');

const START = '**/assets/start-*.js';

/** Lets nothing of a file come until it is let go. */
async function hold(page: Page, pattern: string): Promise<() => Promise<void>> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.fallback();
  });
  return async () => {
    letGo();
    await page.waitForLoadState('load');
  };
}

test.describe('before any script', () => {
  test('the front page shows its heading and both boxes, and keeps what is typed', async ({
    page,
  }) => {
    const frame = new Frame(page);
    await watchLayoutShifts(page);
    const letGo = await hold(page, START);
    await page.goto('/', { waitUntil: 'commit' });

    await expect(frame.heading).toBeVisible();
    await expect(frame.areaBox).toBeVisible();
    await expect(frame.occupationBox).toBeFocused();
    await frame.occupationBox.pressSequentially('electrican');
    await frame.occupationBox.press('ArrowLeft');
    await letGo();

    await expect(frame.option(/Electricians and electrical fitters/).first()).toBeVisible();
    await expect(frame.occupationBox).toHaveValue('electrican');
    await expect(frame.occupationBox).toBeFocused();
    // Where the cursor was it is still.
    await page.keyboard.type('i');
    await expect(frame.occupationBox).toHaveValue('electricain');
    await expect(page.locator('#first')).toHaveCount(0);
    expect(await layoutShiftSum(page)).toBeLessThan(0.02);
  });

  test('what is typed into the second box is kept, and the keyboard stays in it', async ({
    page,
  }) => {
    const frame = new Frame(page);
    const letGo = await hold(page, START);
    await page.goto('/', { waitUntil: 'commit' });

    await frame.areaBox.pressSequentially('Bootle');
    await letGo();

    await expect(frame.option(/Bootle/).first()).toBeVisible();
    await expect(frame.areaBox).toBeFocused();
    await expect(frame.areaBox).toHaveValue('Bootle');
  });

  test('another page shows the frame, and nothing of the front page', async ({ page }) => {
    const frame = new Frame(page);
    const letGo = await hold(page, START);
    await page.goto('/occupations/2136', { waitUntil: 'commit' });

    await expect(page.getByRole('link', { name: 'Bearings' })).toBeVisible();
    await expect(frame.heading).toHaveCount(0);
    await letGo();
    await expect(frame.heading).toHaveText(/^Programmers and software/);
  });

  test('a dark system shows no white page first', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const letGo = await hold(page, START);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(new Frame(page).heading).toBeVisible();

    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const first = await paper();
    await letGo();
    await expect(page.locator('#first')).toHaveCount(0);
    expect(await paper()).toBe(first);
    expect(first).not.toBe('rgb(255, 255, 255)');
  });

  test('where the app never comes, that is said without it', async ({ page }) => {
    await hold(page, START);
    await page.goto('/', { waitUntil: 'commit' });

    await expect(page.getByRole('link', { name: 'load the page again' })).toBeVisible({
      timeout: 20_000,
    });
    await expect(new Frame(page).heading).toBeVisible();
  });
});

/** What a start may weigh: the issue "One house, one kit, one screen", item 5. */
const MOST_JS = 165_000;
const MOST_CSS = 15_000;
const MOST_REQUESTS = 15;

test('a start asks for little before the job box lists titles', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'commit' });
  await new Frame(page).occupationBox.pressSequentially('cook');
  await expect(page.getByRole('option').first()).toBeVisible();
  const before = [...asked];
  await page.waitForLoadState('networkidle');

  const weigh = (ending: string) =>
    before
      .filter((path) => path.startsWith('/assets/') && path.endsWith(ending))
      .reduce((sum, path) => sum + gzipSync(readFileSync(resolve(dist, `.${path}`))).byteLength, 0);
  const inPage = readFileSync(resolve(dist, 'index.html'), 'utf8').match(/<style>.*?<\/style>/gs);
  expect(weigh('.js')).toBeGreaterThan(50_000);
  expect(weigh('.js')).toBeLessThanOrEqual(MOST_JS);
  expect(weigh('.css') + gzipSync((inPage ?? []).join('')).byteLength).toBeLessThanOrEqual(
    MOST_CSS,
  );
  expect(before, before.join('\n')).toHaveLength(Math.min(before.length, MOST_REQUESTS));
  expect(asked.filter((path) => path === '/icon.svg').length).toBeLessThanOrEqual(1);
  // What the page names is what the app takes: nothing is fetched twice.
  expect(asked).toHaveLength(new Set(asked).size);
});

test('the start is one file', () => {
  const starts = readdirSync(`${dist}/assets`).filter((name) => /^start-.*\.js$/.test(name));
  expect(starts).toHaveLength(1);
});
