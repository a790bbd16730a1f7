import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { Frame } from '../support/pages/frame';

const LEEDS = 'E08000035';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Tab until the control of that name has the focus; a page without it fails after so many. */
async function tabTo(page: Page, role: 'link' | 'summary', name: RegExp): Promise<void> {
  const target =
    role === 'link'
      ? page.getByRole('main').getByRole('link', { name }).first()
      : page.getByRole('main').locator('summary').filter({ hasText: name }).first();
  await target.waitFor();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 120 && !(await isThere()); stops += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('an adviser browses from a kind of work to one job by keyboard alone', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/occupations');
  await expect(frame.heading).toHaveText('Browse jobs');

  await tabTo(page, 'summary', /^2Professional occupations/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'link', /^Professional occupations: this wider group/);
  await page.keyboard.press('Enter');
  await expect(frame.heading).toHaveText('Professional roles');

  await tabTo(page, 'link', /^21 Science/);
  await page.keyboard.press('Enter');
  await expect(frame.heading).toHaveText('Science and tech');
  await tabTo(page, 'link', /^213 Information/);
  await page.keyboard.press('Enter');
  await expect(frame.heading).toHaveText(/^Information technology and telecommunications/);
  await tabTo(page, 'link', /^2136 Programmers/);
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL('/occupations/2136');
  await expect(frame.heading).toHaveText(/^Programmers/);
});

test('a wider group has its figures, near the reader too, and leads to its map', async ({
  page,
}) => {
  const frame = new Frame(page);
  await page.goto('/occupations/21');
  const glance = page.getByRole('region', { name: 'At a glance' });
  await expect(glance).toContainText('£52,297');
  await expect(glance).toContainText('People in this work in England');

  await frame.chooseArea('leeds', /^Leeds/);

  await expect(page).toHaveURL(`/occupations/21?area=${LEEDS}`);
  await expect(frame.heading).toHaveText('Science and tech in Leeds');
  await expect(page).toHaveTitle('Science and tech in Leeds – Bearings');
  await expect(glance).toContainText('About 33,000');
  await glance.getByRole('button', { name: 'Pin people in this work in Leeds' }).click();
  await expect(page.getByRole('complementary', { name: 'Session' })).toContainText('1 pinned');

  // A tile leads to its section, which opens and has the focus.
  await glance.getByRole('button', { name: 'Outlook', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Outlook' })).toContainText('West Yorkshire');
  const section = page.getByRole('button', { name: /^Outlook/, expanded: true });
  await expect(section).toBeFocused();

  await page.getByRole('button', { name: /^Here/ }).click();
  await page
    .getByRole('region', { name: 'Here' })
    .getByRole('link', { name: /^Science, research/ })
    .click();
  await expect(page).toHaveURL(/\/map\?indicator=location-quotient-21&area=E08000035/);
});

test('kinds of work in everyday words lead to their groups', async ({ page }) => {
  await page.goto(`/occupations?area=${LEEDS}`);
  const kinds = page.getByRole('region', { name: 'By kind of work' });
  await expect(kinds.getByRole('link')).toHaveCount(25);
  await kinds.getByRole('link', { name: 'Building trades' }).click();
  await expect(new Frame(page).heading).toHaveText('Building trades in Leeds');
  await expect(new Frame(page).heading).toBeFocused();
});

for (const soc of ['21', '353', '5'])
  test(`the page of group ${soc}, closed, keeps to its budget`, async ({ page }) => {
    await page.goto(`/occupations/${soc}?area=${LEEDS}`);
    await expect(page.getByRole('region', { name: 'At a glance' })).toBeVisible();
    const size = await page.evaluate(() => ({
      words: document.body.innerText.split(/\s+/).filter((word) => word !== '').length,
      px: document.documentElement.scrollHeight,
    }));
    expect(size.words).toBeLessThanOrEqual(350);
    expect(size.px).toBeLessThanOrEqual(1500);
  });

for (const [soc, width] of [
  ['2', 1366],
  ['353', 390],
] as const) {
  test(`the page of group ${soc} is sound at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`/occupations/${soc}?area=${LEEDS}`);
    await page.getByRole('button', { name: /^In the newer list/ }).click();
    await expect(page.getByRole('region', { name: 'In the newer list' })).toBeVisible();

    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBeLessThanOrEqual(0);
  });
}

for (const soc of ['20', '299', '0', '21x']) {
  test(`a code that is no group says so in a sentence: ${soc}`, async ({ page }) => {
    await page.goto(`/occupations/${soc}`);

    await expect(new Frame(page).heading).toHaveText('There is no such job');
    await expect(page.getByText(`No group of jobs has the code “${soc}”`)).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'All occupations' }),
    ).toBeVisible();
  });
}
