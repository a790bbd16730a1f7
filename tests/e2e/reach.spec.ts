import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { MapPage } from '../support/pages/mapPage';
import { OccupationPage } from '../support/pages/occupationPage';

const [SEFTON, DARTFORD, FLINTSHIRE, CARDIFF, HIGHLAND, BELFAST] = [
  'E08000014',
  'E07000107',
  'W06000005',
  'W06000015',
  'S12000017',
  'N09000003',
];

const adverts = (page: Page) => new OccupationPage(page).tiles().nth(1);
const within = (page: Page) => page.getByRole('button', { name: 'Within reach', exact: true });

/** How many pixels the page is wider than its window. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

test('an adviser counts adverts within reach, and sees where that is', async ({ page }) => {
  await page.goto(`/occupations/5312?area=${SEFTON}&near=Bootle`);
  await expect(adverts(page)).toContainText('35 in Sefton, July 2025');
  await within(page).click();
  await expect(page).toHaveURL(`/occupations/5312?area=${SEFTON}&near=Bootle&reach=work`);
  await expect(adverts(page)).toContainText('315 in 3 districts, July 2025');
  await expect(within(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('main').getByRole('link', { name: 'Map' })).toHaveAttribute(
    'href',
    `/map?reach=work&soc=5312&area=${SEFTON}&near=Bootle`,
  );

  const section = await new OccupationPage(page).section('Adverts');
  await expect(section).toContainText('These 3 districts had 315 adverts together.');
  await expect(section.getByRole('row', { name: /^Liverpool/ })).toContainText(
    '6 miles south-east',
  );
  await expect(section).toContainText(
    'Ask it for the way from Bootle to Liverpool and Skelmersdale.',
  );
  await section.getByRole('link', { name: /on the map$/ }).click();

  const map = new MapPage(page);
  await map.drawn();
  await expect(page).toHaveURL(`/map?reach=work&soc=5312&area=${SEFTON}&near=Bootle`);
  await expect(new Frame(page).heading).toHaveText(
    'In July 2025 Liverpool had 258 adverts for building trades, Sefton 35; in 2011, 24 in 100 from Sefton worked in Liverpool',
  );
  const list = page.getByRole('list', { name: 'Where people who live here worked' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('315 adverts in 3 districts within reach.')).toBeVisible();
  const planner = page.getByRole('link', { name: 'Plan a journey: Traveline' });
  await expect(planner).toHaveAttribute('href', 'https://www.traveline.info/');

  const rings = page.getByRole('region', { name: 'Straight-line rings around Bootle' });
  await rings.getByText(/^Within 5 miles: .*railway stations.*jobcentres$/).click();
  await expect(rings.getByText(/^Bootle New Strand.*, railway station, /)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('row', { name: /^West Lancashire/ })).toContainText('5 in 100');
  expect(await faultsOf(page)).toEqual([]);
});

test('London stands beside the sum, a missing part is listed, no count says so', async ({
  page,
}) => {
  await page.goto(`/occupations/5312?area=${DARTFORD}&reach=work`);
  await expect(adverts(page)).toContainText('259 in 4 districts, July 2025');
  await expect(adverts(page)).toContainText('London as a whole had 4,560: not in this sum.');
  await page.goto(`/occupations/5312?area=${FLINTSHIRE}&reach=work`);
  await expect(adverts(page)).toContainText('Not added up');
  await expect(adverts(page)).toContainText('Cheshire West and Chester');
  for (const [area, nation, board] of [
    [CARDIFF, 'Wales', /keywords=Bricklayer&location=Cardiff$/],
    [HIGHLAND, 'Scotland', /keywords=Bricklayer&location=Inverness$/],
    [BELFAST, 'Northern Ireland', /jobapplyni/],
  ] as const) {
    await page.goto(`/occupations/5312?area=${area}`);
    await expect(adverts(page)).toContainText(`No count of adverts for ${nation} in this app.`);
    await expect(adverts(page).getByRole('link')).toHaveAttribute('href', board);
  }
});

test('jobs side by side switch by keyboard, and the address keeps it', async ({ page }) => {
  await page.goto(`/compare?soc=5312&soc=9233&area=${SEFTON}`);
  const rows = page.getByRole('list', { name: /^Adverts/ });
  await expect(rows.getByRole('listitem').first()).not.toContainText('+');
  await within(page).focus();
  await page.keyboard.press('Enter');
  await expect(within(page)).toBeFocused();
  await expect(page).toHaveURL(/&reach=work$/);
  await expect(rows.getByRole('listitem').first()).toContainText('+ 280');
  await expect(page.getByText('Within reach of Sefton are 3 districts.')).toBeVisible();
});

test('where nobody’s way to work is known there are rings alone', async ({ page }) => {
  await page.goto(`/map?reach=work&area=${HIGHLAND}&near=Inverness`);
  await new MapPage(page).drawn();
  await expect(new Frame(page).heading).toHaveText('Straight-line rings around Inverness');
  const rings = page.getByRole('region', { name: 'Straight-line rings around Inverness' });
  await expect(rings.getByText(/^Within 5 miles: .*1 jobcentre$/)).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Plan a journey: Traveline Scotland' }),
  ).toBeVisible();
  // The box at the top chooses another home, and the map stays.
  await page.goto('/map?reach=work');
  await expect(new Frame(page).heading).toHaveText('Within reach: choose a place');
  await new Frame(page).chooseArea('bootle', 'Sefton, for Bootle');
  await expect(page).toHaveURL(`/map?area=${SEFTON}&near=Bootle&reach=work`);
  await expect(new Frame(page).heading).toHaveText(
    'In 2011, 24 in 100 from Sefton worked in Liverpool',
  );
  await page.goto(`/map?reach=work&area=${BELFAST}`);
  await expect(page.getByText(/no stations, ferries or jobs offices/)).toBeVisible();
});

test('limits of a client are verdicts, and what is typed stays out of the address', async ({
  page,
}) => {
  const frame = new Frame(page);
  const desk = new DeskPage(page);
  await page.goto(`/occupations/5312?area=${SEFTON}&near=Bootle`);
  const address = page.url();
  await frame.openDesk();
  await desk.field('Minutes to work').fill('45');
  await desk.field('Lowest pay, £').fill('9');
  await expect(desk.region('Limits')).toContainText(
    '£9 an hour is below the legal minimum, £12.71 an hour at 21 or over.',
  );
  await page.getByLabel('Age, for the legal minimum').selectOption('21 or over');
  await page.getByLabel('Training they can take on').selectOption('At most a year of training');
  await desk.region('Limits').getByText('No lifting', { exact: true }).click();
  await page.goBack();

  const strip = page.getByRole('region', { name: 'Client’s limits' });
  const limit = (words: string) => strip.getByRole('listitem').filter({ hasText: words });
  await expect(limit('45 minutes to work')).toContainText(
    'Cannot tell this app has no travel times',
  );
  await expect(limit('at least £9 an hour')).toContainText('Meets the law asks every employer');
  await expect(limit('at most a year of training')).toContainText('similar US work asks for');
  await expect(limit('No lifting')).toContainText('Misses');
  await strip
    .getByRole('group', { name: 'Which of these can they get to in 45 minutes?' })
    .getByRole('checkbox', { name: 'Liverpool' })
    .click();
  await expect(limit('45 minutes to work')).toContainText(
    'Meets for some 258 adverts in Liverpool in July 2025, which they can get to',
  );

  await strip.getByText('Pay after travel').click();
  await strip.getByLabel('Fare there and back, £').fill('5.20');
  await strip.getByLabel('Paid hours in a day').fill('7.5');
  await expect(
    strip.getByText(/^\(£[\d.]+ × 7\.5 hours − £5\.20\) ÷ 9 hours = £[\d.]+ for/),
  ).toBeVisible();
  await expect(strip.getByRole('link', { name: /benefits calculators/ })).toHaveAttribute(
    'href',
    'https://www.gov.uk/benefits-calculators',
  );
  expect(page.url()).toBe(address);
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the switch, the list and the rings fit', async ({ page }) => {
    await page.goto(`/occupations/5312?area=${SEFTON}`);
    // As pins do, it stands in the opened section.
    await expect(within(page)).toHaveCount(0);
    await new OccupationPage(page).section('Adverts');
    await within(page).click();
    await expect(adverts(page)).toContainText('315');
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.goto(`/map?reach=work&area=${DARTFORD}&soc=5312`);
    await new MapPage(page).drawn();
    await expect(page.getByText(/beside it London as a whole 4,560\.$/)).toBeVisible();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
