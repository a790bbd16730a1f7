import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import { type FakeServices, routeFakes } from '../fakes/routeFakes';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from '../support/journey';
import { ownServer } from '../support/ownServer';
import { ComparePage } from '../support/pages/comparePage';
import { Frame } from '../support/pages/frame';
import { watchTraces } from '../support/traces';

const [LEEDS, BRADFORD] = ['E08000035', 'E08000032'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const sideBySide = (page: Page) => page.getByRole('region', { name: 'Areas side by side' });

test('an adviser sets a district beside another by mouse, and pins a figure', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto(`/areas/${LEEDS}`);
  await frame.button('Compare areas').click();
  await expect(frame.heading).toHaveText('Compare areas');
  await expect(frame.areaBox).toHaveValue('');
  await frame.button('Add an area').click();
  await expect(frame.areaBox).toBeFocused();

  await frame.chooseArea('bradford', /^Bradford/);

  await expect(page).toHaveURL(`/compare/areas?area=${LEEDS}&area=${BRADFORD}`);
  await expect(frame.heading).toHaveText('Leeds and Bradford');
  await expect(page).toHaveTitle('Leeds and Bradford compared – Bearings');
  const pictured = sideBySide(page).getByRole('list', { name: 'Weekly pay' });
  await expect(pictured.getByRole('listitem').last()).toContainText('lower');
  await frame.button('Table').click();
  const pay = sideBySide(page).getByRole('row', { name: /^Weekly pay/ });
  await expect(pay).toContainText('lower than Leeds');
  await expect(pay).toContainText('April 2025; Bradford');
  await pay.getByRole('button', { name: 'Pin weekly pay, Bradford' }).click();
  await expect(frame.button('Session, 1 pinned')).toBeVisible();

  await page.getByRole('link', { name: 'Add Yorkshire and The Humber' }).click();
  await expect(sideBySide(page).getByRole('columnheader')).toHaveCount(4);
  await frame.button('Remove Bradford').click();
  await expect(page).toHaveURL(`/compare/areas?area=${LEEDS}&area=E12000003`);
  await expect(sideBySide(page).getByRole('row', { name: /^Jobs advertised/ })).toContainText(
    'not in this table',
  );
});

test('the same by keyboard alone', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto(`/compare/areas?area=${LEEDS}`);
  await expect(frame.heading).toHaveText('Compare areas');

  await page.keyboard.press('Tab');
  while (!(await frame.areaBox.evaluate((box) => box === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.type('bradfo');
  await frame.option(/^Bradford/).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/area=E08000035&area=E08000032$/);
  await expect(frame.areaBox).toBeFocused();
  const remove = frame.button('Remove Bradford');
  await remove.waitFor();
  while (!(await remove.evaluate((one) => one === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`area=${LEEDS}$`));
  // What had the keyboard is gone: it goes on beside it, and the change is said.
  await expect(frame.button('Add an area')).toBeFocused();
  await expect(page.getByText('Bradford is removed. 1 area.')).toBeAttached();
});

test('the list of similar areas leads to a comparison', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto(`/areas/${LEEDS}`);
  await page.getByRole('button', { name: /^Similar areas/ }).click();
  const similar = page.getByRole('region', { name: 'Similar areas' });
  await expect(similar.getByRole('row')).toHaveCount(11);
  const [, first] = await similar.getByRole('row').all();
  await expect(first ?? similar).toContainText('Sheffield');

  await similar.getByRole('link', { name: 'Compare with Sheffield' }).click();

  await expect(page).toHaveURL(`/compare/areas?area=${LEEDS}&area=E08000019`);
  await expect(frame.heading).toHaveText('Leeds and Sheffield');
});

test('one job is set beside itself in a second place, and a place taken off again', async ({
  page,
}) => {
  const frame = new Frame(page);
  const compare = new ComparePage(page);
  await page.goto(`/compare?soc=5312&area=${LEEDS}&reach=work`);
  await frame.button('Add a place').click();
  const box = page.getByRole('main').getByRole('combobox', { name: 'Area' });
  await expect(box).toBeFocused();
  await box.fill('bradford');
  await page
    .getByRole('option', { name: /^Bradford/ })
    .first()
    .click();

  await expect(page).toHaveURL(`/compare?soc=5312&area=${LEEDS}&area=${BRADFORD}&reach=work`);
  await expect(compare.heading).toHaveText('Bricklayers and stonemasons in two places');
  await expect(compare.measure('Adverts within reach').getByRole('listitem').first()).toContainText(
    'Leeds',
  );
  // One skills area has one projection, which stands once for both.
  await expect(compare.measure('Jobs 2025 to 2035')).toContainText(
    'same figure for both: West Yorkshire',
  );

  await frame.button('Remove Leeds').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/compare?soc=5312&area=${BRADFORD}&reach=work`);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('three jobs, and one job in two places, print on one landscape side each', async ({
  page,
}) => {
  for (const address of [
    '/compare?soc=6145&soc=9233&soc=8212&area=E07000106',
    `/compare?soc=5312&area=${LEEDS}&area=${BRADFORD}`,
  ]) {
    await page.goto(address);
    await page.getByRole('region', { name: /side by side$/ }).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const paper = await getDocumentProxy(new Uint8Array(pdf));
    const { width, height } = (await paper.getPage(1)).getViewport({ scale: 1 });
    expect({ address, sides: paper.numPages, isLandscape: width > height }).toEqual({
      address,
      sides: 1,
      isLandscape: true,
    });
  }
});

test('a place without a list of similar areas says why', async ({ page }) => {
  await page.goto('/areas/N09000003?open=similar');
  const similar = page.getByRole('region', { name: 'Similar areas' });
  await expect(similar).toContainText('There is no list for districts of Northern Ireland.');
});

test('an address by hand says what is wrong with it', async ({ page }) => {
  for (const [address, sentence] of [
    ['?area=nonsense', '“nonsense” is left out'],
    ['?area=E06999999', '“E06999999” is left out'],
    ['?area=E07000026', 'Allerdale is no longer a district of its own.'],
    ['', 'Use the place box at the top to add a district.'],
  ] as const) {
    await page.goto(`/compare/areas${address}`);
    await expect(new Frame(page).heading).toHaveText('Compare areas');
    await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
  }
});

test('axe finds nothing on the page, and it never scrolls sideways', async ({ page }) => {
  test.slow();
  await page.goto(`/compare/areas?area=${LEEDS}&area=${BRADFORD}&area=E12000003&area=N09000003`);
  await sideBySide(page).waitFor();
  const faults = { wide: await faultsOf(page), dark: [''], narrow: [''] };
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.dark = [...(await faultsOf(page))];
  await page.setViewportSize({ width: 390, height: 844 });
  faults.narrow = [...(await faultsOf(page))];
  expect(faults).toEqual({ wide: [], dark: [], narrow: [] });
  expect(await overhang(page), 'at 390 px').toBe(0);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await overhang(page), 'at 320 px').toBe(0);
});

test('an outward code of several districts asks which, and Enter alone takes none', async ({
  page,
}) => {
  const frame = new Frame(page);
  await page.goto('/');
  await frame.areaBox.fill('ls29');
  await expect(page.getByText('LS29 is in 3 districts. Which one is it?').first()).toBeVisible();
  await expect(frame.option(/^Bradford, for LS29, 92% of it/)).toBeVisible();
  await frame.areaBox.press('Enter');
  await expect(frame.areaBox).toHaveValue('ls29');
  await frame.areaBox.press('ArrowDown');
  await frame.areaBox.press('Enter');
  await expect(frame.areaBox).toHaveValue('North Yorkshire');
});

test('a full postcode is cut in memory: nothing offers to send it', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/');
  await frame.areaBox.fill('LS29 8DQ');
  await expect(frame.option(/^Bradford, for LS29/)).toBeVisible();
  await expect(frame.button('Look up this postcode')).toHaveCount(0);
});

test.describe('where full postcodes may be looked up', () => {
  test.use({ services: 'as-configured', expectedFaults: /Failed to load resource/ });

  test('one is sent when asked for, leads to its district, and is kept nowhere', async ({
    page,
    context,
  }) => {
    test.slow();
    const kept = watchTraces(page, context);
    const server = await ownServer();
    const config = {
      ...CONFIG_WITHOUT_SERVICES,
      postcodesBaseUrl: 'https://api.postcodes.io/',
      lookUpFullPostcode: true,
    };
    writeFileSync(join(server.dist, 'config.json'), JSON.stringify(config));
    const services: FakeServices = { postcodes: 'gone' };
    const asked = await routeFakes(page, services);
    const frame = new Frame(page);
    try {
      await page.goto(server.url);
      await frame.areaBox.fill('LS29 8DQ');
      const lookUp = frame.button('Look up this postcode');
      await lookUp.waitFor();
      expect(asked).toEqual([]);

      await lookUp.click();
      await expect(page.getByText(/^postcodes\.io is not answering/).first()).toBeVisible();
      services.postcodes = 'unknown';
      await lookUp.click();
      await expect(page.getByText(/knows no such postcode/).first()).toBeVisible();
      services.postcodes = 'good';
      // By keyboard: the button comes after the box.
      await frame.areaBox.press('Tab');
      await expect(lookUp).toBeFocused();
      await page.keyboard.press('Enter');

      await expect(frame.areaBox).toHaveValue('Bradford');
      await expect(frame.areaBox).toBeFocused();
      await expect(frame.areaBox).toHaveAttribute('aria-expanded', 'false');
      expect(new Set(asked)).toEqual(new Set(['https://api.postcodes.io/postcodes/LS298DQ']));
      const traces = await kept.find(['LS298DQ', 'LS29 8DQ']);
      expect(traces.filter((trace) => !trace.startsWith('request'))).toEqual([]);
    } finally {
      await server.remove();
    }
  });
});
