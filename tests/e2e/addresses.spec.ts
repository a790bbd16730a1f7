import { expect, test } from '../support/journey';

test('the address keeps the topic and the open sections of a place', async ({ page }) => {
  await page.goto('/areas/E08000035');
  await page.getByRole('tab', { name: 'Jobs' }).click();
  await expect(page).toHaveURL('/areas/E08000035?topic=jobs');
  await expect(page.getByText('Jobs: 3 sections.')).toBeAttached();
  await page.getByRole('button', { name: /^Openings / }).click();
  await expect(page).toHaveURL('/areas/E08000035?open=openings&topic=jobs');

  await page.reload();
  await expect(page.getByRole('tab', { name: 'Jobs', selected: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Openings', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Benefits / })).toHaveCount(0);
});

for (const [what, address, section] of [
  ['a comparison', '/compare?soc=5312&soc=5314&area=E08000014', /^Same for both/],
  ['a wider group', '/occupations/21?area=E08000014', /^In the newer list/],
] as const)
  test(`the address keeps the open sections of ${what}`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('button', { name: section }).click();
    await expect(page).toHaveURL(/&open=\w+$/);
    await page.reload();
    await expect(page.getByRole('button', { name: section, expanded: true })).toBeVisible();
  });
