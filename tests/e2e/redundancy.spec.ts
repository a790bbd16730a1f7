import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/journey';
import { Frame } from '../support/pages/frame';

const SEFTON = 'E08000014';
const LIST = '12 x warehouse operative\nforklift driver, 3\nMIG welder (2)\nHR advisor\nblargh qzx';

test('a pasted list is coded, corrected by hand and printed, and leaves the page for nowhere', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/');
  await page.getByRole('link', { name: 'Redundancy list' }).click();
  await page.goto(`/redundancy?area=${SEFTON}`);
  await expect(new Frame(page).heading).toHaveText('Work like the jobs of a list');
  await page.getByLabel(/^Job titles, one a line, at most 200/).fill(LIST);
  await page.getByRole('button', { name: 'Find these jobs' }).click();
  await expect(page.getByText('5 titles looked up; 2 to check by hand.')).toBeVisible();

  const row = (title: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) });
  await expect(row('warehouse operative')).toContainText(/12.*Sure/);
  await expect(row('forklift driver')).toContainText(/3.*Sure/);
  await expect(row('blargh qzx')).toContainText('Not found');

  await row('HR advisor').getByRole('button', { name: 'Correct HR advisor' }).click();
  await page.getByRole('combobox', { name: 'The right job' }).fill('human resources adviser');
  await page.getByRole('option').first().click();
  await expect(row('HR advisor')).toContainText('By hand');
  await expect(row('HR advisor')).toHaveAttribute('data-soc', '3562');

  const work = page.getByRole('region', { name: 'Similar work in Sefton' });
  await expect(work.getByRole('table', { name: 'Warehouse workers, 12 people' })).toContainText(
    'Stock clerks',
  );
  await expect(
    work.getByRole('table', { name: 'Like the jobs of most people on the list' }),
  ).toContainText(/of 18 people/);
  await expect(page).toHaveURL(`/redundancy?area=${SEFTON}`);
  expect(sent.filter((one) => /warehouse|welder|blargh/i.test(one))).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
  );
  expect(kept).not.toMatch(/blargh/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);

  // On paper the list and the work stand without the box and the buttons.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Find these jobs' })).toBeHidden();
  await expect(work.getByRole('table', { name: 'Welders, 2 people' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await expect(page.getByText('blargh qzx')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a list fits, by keyboard', async ({ page }) => {
    await page.goto('/redundancy');
    await page.getByLabel(/^Job titles/).fill('cleaner');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('region', { name: 'Similar work in the United Kingdom' }),
    ).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
