import { join } from 'node:path';
import { expect, test } from '../support/journey';

/** `BEARINGS_SCREENSHOTS=docs/screenshots npm run e2e -- screenshots` renews those of the README. */
const folder = process.env['BEARINGS_SCREENSHOTS'] ?? 'test-results/screenshots';

const PAGES = [
  { name: 'home', address: '/', heading: 'What is this job like, near here?' },
  {
    name: 'occupation',
    address: '/occupations/5314?area=E08000035',
    heading: 'Plumbers and heating and ventilating engineers',
  },
  { name: 'area', address: '/areas/E08000035', heading: 'Leeds' },
  {
    name: 'compare',
    address: '/compare?soc=5314&soc=6145&area=E08000035',
    heading: 'Two jobs in Leeds',
  },
  {
    name: 'map',
    address: '/map?indicator=claimant-rate&area=E08000035',
    heading: /claiming out-of-work benefits/,
  },
] as const;

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

for (const size of SIZES)
  test.describe(`at ${size.width} × ${size.height}`, () => {
    test.use({ viewport: size });

    for (const { name, address, heading } of PAGES)
      test(`the page ${name} fits the screen, and a picture of it is taken`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await page.evaluate(() => document.fonts.ready);

        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(size.width);
        await page.screenshot({ path: join(folder, `${name}-${size.width}.png`) });
      });
  });
