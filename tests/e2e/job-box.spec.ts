import { expect, test } from '../support/journey';
import { Frame } from '../support/pages/frame';

const BRICKLAYERS = 'Bricklayers and masons';

test('an employer leads to its common jobs', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/');
  await frame.occupationBox.fill('lidl');
  await expect(page.getByText('Common jobs at Lidl:').first()).toBeVisible();
  await expect(frame.option('Sales assistant')).toBeVisible();
  await frame.occupationBox.press('Enter');
  await expect(page).toHaveURL(/\/$/);
});

test('words that are no title give a way in', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/');
  await frame.occupationBox.fill('anything part time near me');
  await expect(
    page.getByText('That is not a job title. Jobs where part-time work is common:').first(),
  ).toBeVisible();
  await frame.option('Sales assistant').click();
  await expect(page.getByText('Sales assistant. Now choose the place.')).toBeVisible();
});

test('Enter on a job without a place asks for the place, and keeps the focus', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/');
  await frame.occupationBox.fill('bricklayer');
  await expect(frame.option('Bricklayer').first()).toBeVisible();
  await frame.occupationBox.press('Enter');
  await expect(frame.areaBox).toBeFocused();
  await expect(page.getByText('Bricklayer. Now choose the place.')).toBeVisible();
  await expect(frame.occupationBox).toHaveValue('Bricklayer');

  await frame.chooseArea('Bootle', /Sefton.*Bootle/);
  await expect(frame.heading).toHaveText('Bricklayer in Bootle');
  await expect(page.getByText(`Official group: ${BRICKLAYERS}`)).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
});

test('the front page says what it is for within its budget, and both boxes are on a phone’s first screen', async ({
  page,
}) => {
  await page.goto('/');
  const frame = new Frame(page);
  await frame.heading.waitFor();
  const size = await page.evaluate(() => ({
    words: document.body.innerText.split(/\s+/).filter((word) => word !== '').length,
    px: document.documentElement.scrollHeight,
  }));
  expect(size.words).toBeLessThanOrEqual(140);
  expect(size.px).toBeLessThanOrEqual(768);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const part of [frame.occupationBox, frame.areaBox, frame.button('Show')])
    await expect(part).toBeInViewport({ ratio: 1 });
});

test('Show takes what is typed, and asks for what is missing', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/');
  await frame.button('Show').click();
  await expect(page.getByText('First type a job.')).toBeVisible();
  await expect(frame.occupationBox).toBeFocused();
  await frame.occupationBox.fill('bricklayer');
  await expect(frame.option('Bricklayer').first()).toBeVisible();
  await frame.button('Show').click();
  await expect(page.getByText('Bricklayer. Now choose the place.')).toBeVisible();
  await expect(frame.areaBox).toBeFocused();
});

test('the field in the header is filled with the client’s own title and town', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/occupations/5312?area=E08000014&as=Bricklayer&near=Bootle');
  await expect(frame.occupationBox).toHaveValue('Bricklayer');
  await expect(frame.areaBox).toHaveValue('Bootle');
  // Names that are not in our lists are none: the group and the district stand there.
  await page.goto('/occupations/5312?area=E08000014&as=Wizard&near=Atlantis');
  await expect(frame.occupationBox).toHaveValue('Bricklayers and masons');
  await expect(frame.areaBox).toHaveValue('Sefton');
});

test('both boxes are used with a thumb at 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const frame = new Frame(page);
  await page.goto('/occupations/5312?area=E08000014');
  await frame.occupationBox.fill('delivery driver');
  const option = frame.option('Delivery driver').first();
  const { width = 0, height = 0 } = (await option.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(300);
  expect(height).toBeGreaterThanOrEqual(44);
  await option.click();
  await expect(page).toHaveURL(/\/occupations\/8212\?/);
});

test('a job can be read for the whole country, which offers the place', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/');
  await frame.occupationBox.fill('bricklayer');
  await frame.option('Bricklayer').first().click();
  await frame.button('Or read it for the whole United Kingdom').click();
  await expect(frame.heading).toHaveText('Bricklayer');
  await expect(page.getByText(`Official group: ${BRICKLAYERS}`)).toBeVisible();
  await expect(
    page.getByText('for the United Kingdom: choose a place in the box at the top'),
  ).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
});

test('the chosen title stays with the job, and goes with another job', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/occupations/8212?as=Delivery%20driver&area=E08000014&near=Bootle');
  await expect(frame.heading).toHaveText('Delivery driver in Bootle');

  await frame.chooseArea('Leeds', /^Leeds/);
  await expect(frame.heading).toHaveText('Delivery driver in Leeds');
  await expect(page).toHaveURL(/as=Delivery\+driver/);

  await frame.button('Compare').click();
  await expect(page.getByRole('link', { name: 'Delivery driver' })).toBeVisible();
  await frame.chooseOccupation('van driver', 'Van driver');
  await expect(page.getByRole('link', { name: 'Van driver', exact: true })).toBeVisible();

  await page.goto('/occupations/8212?as=Wizard&as=Elf');
  await expect(
    page.getByText(
      '“Wizard” is not a title of this group, so the figures are for the whole group.',
    ),
  ).toBeVisible();
});
