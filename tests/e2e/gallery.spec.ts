import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const PROJECT = join(import.meta.dirname, '../..');
const BUILT = join(PROJECT, '.cache/gallery');
const ORIGIN = 'http://gallery.test';
/** The pictures kept were taken with this browser: another may draw letters otherwise. */
const KEPT_WITH = '156';

const PARTS = [
  'page-head',
  'banner',
  'tiles',
  'sections',
  'marks',
  'controls',
  'table',
  'ranges-tile',
  'ranges-rows',
  'bars-tile',
  'outlook-tile',
  'tile-narrow',
  'rows',
  'dots',
  'key',
  'charts',
] as const;

const LOOKS = [
  { name: 'light-1366', width: 1366 },
  { name: 'light-390', width: 390 },
  { name: 'dark-1366', width: 1366, media: { colorScheme: 'dark' } },
  { name: 'forced-1366', width: 1366, media: { forcedColors: 'active' } },
  { name: 'print-1366', width: 1366, media: { media: 'print' } },
] as const;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await build({
    configFile: false,
    root: join(PROJECT, 'tests/gallery'),
    resolve: { alias: { '@': join(PROJECT, 'src') } },
    plugins: [react()],
    build: { outDir: BUILT, emptyOutDir: true },
    logLevel: 'error',
  });
});

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

async function open(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/\/$/, '/index.html');
    const type = TYPES[path.split('.').at(-1) ?? ''];
    return route.fulfill({ body: readFileSync(join(BUILT, path)), contentType: type ?? '' });
  });
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(() => document.fonts.ready);
}

for (const { name, width, ...look } of LOOKS)
  test.describe(name, () => {
    test.use({ viewport: { width, height: 900 } });

    test(`every part looks as it was kept: ${name}`, async ({ page, browser }) => {
      const version = browser.version().split('.')[0];
      test.skip(version !== KEPT_WITH, `the pictures are of Chromium ${KEPT_WITH}`);
      if ('media' in look) await page.emulateMedia(look.media);
      await open(page);
      for (const part of PARTS)
        await expect
          .soft(page.locator(`#${part}`))
          .toHaveScreenshot([name, `${part}.png`], { maxDiffPixels: 40 });
    });
  });
