import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { expect, test } from '../support/journey';
import { MapPage } from '../support/pages/mapPage';

/** A4 without its margins, in CSS pixels. */
const PAPER = { width: 718, height: 1000 } as const;

/** The text of each side that the printer would get. */
async function printedSides(page: Page): Promise<readonly string[]> {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { text } = await extractText(new Uint8Array(file));
  return text.map((side) => side.replaceAll(/\s+/g, ' '));
}

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

for (const [what, address] of [
  ['jobs', '/compare?soc=5312&soc=5314&soc=6145&area=E08000014'],
  ['two places', '/compare/areas?area=E08000035&area=E06000058'],
  ['three places', '/compare/areas?area=E08000035&area=E08000014&area=W06000024'],
] as const)
  test(`${what} side by side have one landscape side`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('region', { name: / side by side$/ })).toBeVisible();
    const sides = await printedSides(page);
    expect(sides).toHaveLength(1);
    expect(sides[0]).not.toContain('Add North West');
  });

for (const [what, address, last] of [
  ['a job', '/occupations/5312?area=E08000014&near=Bootle', 'Not shown'],
  ['a place', '/areas/E08000035', 'Not shown'],
  ['a map', '/map?indicator=claimant-rate&area=E08000035', 'Higher than Great Britain'],
] as const)
  test(`the closed page of ${what} has one side`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(last).first()).toBeVisible();
    const sides = await printedSides(page);
    expect(sides).toHaveLength(1);
    expect(sides[0]).toContain(last);
  });
