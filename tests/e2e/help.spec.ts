import { expect, test } from '../support/journey';
import { Frame } from '../support/pages/frame';

test('every button that the help names is on the page of a job, under that name', async ({
  page,
}) => {
  await page.goto('/help');
  const named = page.getByRole('main').locator('li b');
  await expect(named.first()).toBeVisible();
  const names = await named.allTextContents();
  expect(names.length).toBeGreaterThanOrEqual(7);

  await page.goto('/occupations/5312?area=E08000014');
  await expect(page.getByRole('complementary', { name: 'Session' })).toBeVisible();
  for (const name of names) {
    const button = page.getByRole('button', { name, exact: name !== 'Pin' });
    await expect(
      button.or(page.getByRole('link', { name, exact: true })).first(),
      name,
    ).toBeVisible();
  }
});

test('the settings name the button that keeps the usual area as the box has it', async ({
  page,
}) => {
  await page.goto('/settings');
  const words = page.getByText('under it stands “Make … my usual area”.');
  await expect(words).toBeVisible();

  const frame = new Frame(page);
  await page.goto('/occupations/5312');
  await frame.chooseArea('Bootle', /Sefton.*Bootle/);
  await frame.areaBox.click();
  await page.getByRole('button', { name: 'Make Sefton my usual area' }).click();
  await page.goto('/settings');
  await expect(page.getByText(/^Sefton\. To change it/)).toBeVisible();
});
