import { expect, test } from '../support/journey';
import { MapPage } from '../support/pages/mapPage';

/** A4 without its margins, in CSS pixels. */
const PAPER = { width: 718, height: 1000 } as const;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
});

test('a map and its key are printed on one side', async ({ page }) => {
  const map = new MapPage(page);
  await map.open('?indicator=employment-rate');
  const box = await map.key.boundingBox();
  expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThan(PAPER.height);
  await expect(page.getByText('Point at a district')).toBeHidden();
});

test('what is folded in is not printed, what was opened is', async ({ page }) => {
  await page.goto('/occupations/5314?area=E08000035&open=pay');
  const hours = page.getByRole('region', { name: 'Hours', exact: true });
  await expect(page.getByRole('region', { name: 'Pay', exact: true })).toBeVisible();
  await expect(hours).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: /^Hours / }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(hours).toBeVisible();
});

test('a closed branch of the tree of jobs is printed by its name', async ({ page }) => {
  await page.goto('/occupations');
  const branch = page.locator('main details:not([open]) > summary').first();
  await expect(branch).toBeVisible();
});
