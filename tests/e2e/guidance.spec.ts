import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { HandoutPage } from '../support/pages/handoutPage';

const MARK = 'Training: not a real client';

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
};

test('a new adviser takes the tour, looks up a word, tries a sample session and tells what is wrong', async ({
  page,
}) => {
  test.slow();
  const frame = new Frame(page);
  const tour = page.getByRole('complementary', { name: 'Tour' });
  await page.goto('/');
  // The offer takes nothing: the box has the keyboard.
  await expect(frame.button('Four things in a minute')).toBeVisible();
  await expect(frame.occupationBox).toBeFocused();
  await expect(tour).toHaveCount(0);
  await frame.button('Four things in a minute').click();
  await expect(tour.getByRole('heading')).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tour.getByRole('link', { name: /^Look at one/ }).click();
  await expect(frame.heading).toHaveText('Care worker in Bootle');
  await expect(frame.heading).toBeFocused();
  await expect(tour.getByRole('heading')).toHaveText(/2 of 4/);

  await page.getByRole('button', { name: 'ONS 2025: the whole source' }).first().click();
  await page.getByText('What is a middle?').click();
  await expect(page.getByText(/^Put all who do the work in a row/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'All words' }).click();
  await expect(page).toHaveURL('/help/glossary#middle');
  await expect(page.locator('#middle')).toBeFocused();
  await expect(page.locator('#middle')).toBeInViewport();
  await page.keyboard.press('Escape');
  await tour.getByRole('button', { name: 'Not now' }).click();
  await expect(tour).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.goto('/');
  await expect(frame.occupationBox).toBeFocused();
  await expect(frame.button('Four things in a minute')).toHaveCount(0);

  await page.goto('/sessions');
  await frame.button('Open a sample session').click();
  await expect(frame.heading).toHaveText('Session desk');
  const bar = page.getByRole('complementary', { name: 'Training' });
  await expect(bar).toContainText(MARK);
  await expect(frame.session.first()).toContainText(MARK);
  await expect(new DeskPage(page).region('What changed')).toContainText(
    /Within the margin|Really changed/,
  );
  expect(await faultsOf(page)).toEqual([]);

  // It is played with, and put back.
  const notes = page.getByRole('textbox', { name: 'Private notes' });
  await notes.fill('changed');
  await frame.button('Back to its beginning').click();
  await expect(notes).toHaveValue(/^Made up for training\./);

  await new DeskPage(page).handoutLink().click();
  const handout = new HandoutPage(page);
  await expect(handout.sheet.getByRole('heading', { level: 1 })).toContainText(MARK);
  // One mark on paper, the sheet's own, and one side.
  const sides = await handout.printed();
  expect(sides).toHaveLength(1);
  expect(sides.join('').split(MARK)).toHaveLength(2);
  await page.goto('/help/keys');
  await expect(frame.heading).toHaveText('Keys');
  expect(await faultsOf(page)).toEqual([]);
  // The visit has begun anew: nothing of it was kept.
  await expect(bar).toHaveCount(0);

  await page.setViewportSize({ width: 390, height: 844 });
  await frame.button('Menu').click();
  await page.getByRole('link', { name: 'Tell us what is wrong' }).click();
  await expect(frame.heading).toHaveText('Tell us what is wrong');
  await page.getByRole('textbox', { name: 'What is wrong' }).fill('The map is slow.');
  const text = page.getByRole('textbox', { name: 'The whole text' });
  await expect(text).toHaveValue(/The map is slow\.[\s\S]*Figures: edition \w+/);
  const downloading = page.waitForEvent('download');
  await frame.button('Download feedback.txt').click();
  expect((await downloading).suggestedFilename()).toBe('feedback.txt');
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
