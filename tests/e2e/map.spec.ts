import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { answerNomis } from '../fakes/nomis';
import { type FakeServices, routeFakes } from '../fakes/routeFakes';
import { expect, test } from '../support/journey';
import { layoutShiftSum, watchLayoutShifts } from '../support/layoutShift';
import { MapPage } from '../support/pages/mapPage';

const PAY = '?indicator=pay-residents-weekly&area=E08000035';

const districts = Papa.parse<{ gss: string; name: string }>(
  readFileSync('data/areas/districts.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data;

/** In the order the shapes are drawn. */
const CODES = districts.map(({ gss }) => gss).toSorted();

/** The kinds of fill on screen and how many districts have each. */
const fillsOf = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const path of document.querySelectorAll('path.leaflet-interactive')) {
      const fill = path.getAttribute('fill') ?? '';
      counts[fill] = (counts[fill] ?? 0) + 1;
    }
    return counts;
  });

test('an adviser reads the map with the mouse, and takes it along', async ({ page }) => {
  const map = new MapPage(page);
  await map.open(PAY);
  // Lower, level, higher, not compared (Northern Ireland has no margin), and no figure.
  await expect(map.key.getByRole('listitem')).toHaveCount(5);

  await page.getByLabel('Put districts in classes by').selectOption('quantiles');
  await expect.poll(async () => Object.keys(await fillsOf(page))).toContain('var(--map-high)');
  await expect(page).toHaveURL(/classes=quantiles/);

  await page.getByText('More', { exact: true }).click();
  await page.getByRole('radio', { name: 'Equal hexagons' }).check();
  await map.drawn();
  await expect(page.getByText(/^Positions of hexagons: Open Innovations/)).toBeVisible();
  await expect(page).toHaveURL(/view=hexagons/);
  await page.getByRole('combobox', { name: 'Look at' }).selectOption('Whole map');
  await map.pointAt(CODES.indexOf('S12000027'));
  await expect(map.card.getByRole('heading')).toHaveText('Shetland Islands');

  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the map (PNG)' }).click();
  expect((await picture).suggestedFilename()).toBe(
    'bearings-map-pay-residents-weekly-april-2025.png',
  );
  await map.showTable();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the table (CSV)' }).click();
  expect((await table).suggestedFilename()).toMatch(/\.csv$/);

  // The order of the rows is in the address: Back returns to it.
  await page.getByRole('button', { name: /^District/ }).click();
  await expect(page).toHaveURL(/order=a-z/);
  await page.getByRole('link', { name: 'Aberdeen City', exact: true }).click();
  await expect(page).toHaveURL(/areas\/S12000033/);
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: /^District/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('a district is found, chosen and left by keyboard alone', async ({ page }) => {
  const map = new MapPage(page);
  await map.open('?indicator=pay-residents-weekly');
  await page.getByText('More', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(map.map).toBeFocused();
  await expect(map.spoken).toHaveText(/£/);
  const first = await map.spoken.textContent();

  await page.keyboard.press('ArrowDown');
  await expect(map.spoken).not.toHaveText(first ?? '');
  await page.keyboard.press('?');
  await expect(page.getByText(/^Arrow keys move from district to district/)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=[EWSN]\d{8}/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: / and next to it$/ })).toBeFocused();

  await map.showTable();
  await expect(page).toHaveURL(/form=table/);
  await expect(map.table.getByRole('rowheader', { name: /\(chosen\)/ })).toHaveCount(1);
  await expect(page.getByText(/cannot be told apart from \d+ districts?\./)).toBeVisible();
  await expect(page.getByText(/Taken one at a time, we are 99% sure/)).toBeVisible();
});

test('the keyboard leads through the years, and a colour keeps its amounts', async ({ page }) => {
  const map = new MapPage(page);
  await map.open('?indicator=claimant-rate&area=E08000035');
  const slider = page.getByRole('slider', { name: 'Period' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'March 2026');

  await slider.focus();
  await page.keyboard.press('Home');
  await expect(map.card.getByText(/^2001\./)).toBeVisible();
  await expect(page).toHaveURL(/period=2001/);
  const steps = await map.key.getByRole('listitem').first().textContent();
  await page.keyboard.press('ArrowRight');
  await expect(map.card.getByText(/^2002\./)).toBeVisible();

  // The class is the same, whatever number of districts is in it.
  const same = await map.key.getByRole('listitem').first().textContent();
  expect(same?.split('(')[0]).toBe(steps?.split('(')[0]);
  const breaks = page.getByText(/Universal Credit/);
  await expect(breaks).toBeHidden();
  await page.getByText(/^Marks on the line/).click();
  await expect(breaks).toBeVisible();
});

test('one of many industries is chosen from a list of its own, and a group of jobs is kept', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open('?area=E08000035');
  await map.indicator.selectOption({ label: 'Share of businesses in one industry (%)' });
  const industry = page.getByRole('combobox', { name: 'Industry' });
  await expect(industry).toHaveValue('businesses-accommodation-food-services');
  await industry.selectOption('Construction');

  await expect(page).toHaveURL(/indicator=businesses-construction/);
  await expect(map.card.getByText('12.8%')).toBeVisible();
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: /^Share of businesses: construction: 12\.8% in Leeds/,
    }),
  ).toBeVisible();
  await expect(map.key.getByText(/^No figure: .*not in the tables of this app/)).toBeVisible();

  await map.indicator.selectOption('location-quotient');
  const group = page.getByRole('combobox', { name: 'Group of jobs' });
  await group.selectOption('Health professionals');
  await map.indicator.selectOption('projected-change');
  await expect(group).toHaveValue('projected-change-22');
  await expect(page).toHaveURL(/indicator=projected-change-22/);
  await expect(
    map.card.getByText(/^Figure for the wider skills area, West Yorkshire/),
  ).toBeVisible();
  await expect(map.card.getByText('10%')).toBeVisible();
  await expect(map.card.getByText('Little change likely')).toBeVisible();
  await expect(map.key.getByText(/^Border of a local skills area/)).toBeVisible();
});

for (const [search, words] of [
  [
    'indicator=location-quotient&soc=5314',
    /^Skilled construction and building trades, the wider group of Plumbers/i,
  ],
  ['indicator=location-quotient&soc=9999', /^There is no group of jobs with the code/],
  ['indicator=no-such-map', /^There is no such map\./],
] as const) {
  test(`the address ${search} gives a map, and says which`, async ({ page }) => {
    await new MapPage(page).open(`?${search}`);
    await expect(page.getByText(words)).toBeVisible();
  });
}

test('an address of a year or map there is not still gives a map, and says so', async ({
  page,
}) => {
  await new MapPage(page).open('?indicator=claimant-rate&period=1066');
  await expect(page.getByText('This map has no figures of 1066.')).toBeVisible();

  // A map of Nomis alone, which is off here.
  await new MapPage(page).open('?indicator=pay-workplace-hourly-full-time-women&period=1066');
  await expect(page.getByText('This map is of the newest figures alone.')).toBeVisible();
  await expect(page.getByText('These are the newest')).toHaveCount(0);
});

for (const search of [
  PAY,
  `${PAY}&view=hexagons`,
  `${PAY}&form=table`,
  '?indicator=projected-change-22&area=E08000035',
  // Nomis is off here: all districts hatched.
  '?indicator=pay-workplace-hourly-full-time-women',
]) {
  test(`the map ${search} has no fault that axe finds`, async ({ page }) => {
    const map = new MapPage(page);
    if (search.includes('form=table')) {
      await page.goto(`/map${search}`);
      await expect(map.table).toBeVisible();
    } else await map.open(search);
    // Rows after these are made alike.
    const axe = new AxeBuilder({ page }).exclude('tbody tr:nth-child(n + 12)');
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
}

test('nothing is cut off or pushed aside on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const search of [
    '?indicator=claimant-rate&period=2019&view=hexagons',
    '?indicator=pay-workplace-hourly-full-time-women',
  ]) {
    await new MapPage(page).open(search);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
  }
});

test('the map opens on the chosen district and those next to it, and says what it finds', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open('?indicator=claimant-rate&area=E08000014');
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: 'Share of people aged 16 to 64 claiming out-of-work benefits: 3.8% in Sefton, about the same as Great Britain; Liverpool is higher',
    }),
  ).toBeVisible();
  await expect(page).toHaveTitle(/claiming out-of-work benefits: map around Sefton/);
  const near = page.getByRole('list', { name: 'Next to it' });
  await expect(near.getByRole('listitem')).toHaveText([
    /^West Lancashire 2\.9%/,
    /^Knowsley 4\.3%/,
    /^Liverpool 5\.6%/,
  ]);
  const label = page.locator('.leaflet-labels-pane').getByText('Sefton', { exact: true });
  await expect(label).toBeVisible();
  await expect(page.locator('.leaflet-labels-pane').getByText('Liverpool')).toBeVisible();

  await near.getByRole('button', { name: /^Liverpool/ }).click();
  await expect(page).toHaveURL(/area=E08000012/);
  await page.getByRole('combobox', { name: 'Look at' }).selectOption('Whole map');
  await expect(page.locator('.leaflet-labels-pane').getByText('Knowsley')).toHaveCount(0);
});

test.describe('with Nomis', () => {
  test.use({ services: 'as-configured', expectedFaults: /Failed to load resource|CORS policy/ });

  const ADDRESS = '?indicator=claimant-rate&area=E08000035';

  /** The fake's newest month is before that of the pack: here it is a year after. */
  async function answerWithMarch2027(page: Page): Promise<void> {
    await page.route(/^https:\/\/www\.nomisweb\.co\.uk\//, async (route) => {
      const answer = answerNomis(new URL(route.request().url()), 'good', districts);
      if (answer === 'gone') throw new Error('the fake is to answer');
      const body = answer.body
        .replaceAll('2026-02', '2027-03')
        .replaceAll('February 2026', 'March 2027');
      await route.fulfill({ status: answer.status, headers: answer.headers, body });
    });
  }

  test.beforeEach(async ({ page }) => {
    await page.route('https://tile.openstreetmap.org/**', (route) => route.abort());
  });

  test('the newer month is offered, and shown when asked for', async ({ page }) => {
    await answerWithMarch2027(page);
    const map = new MapPage(page);
    await map.open(ADDRESS);
    const offer = page.getByRole('button', { name: 'Show the newest from Nomis' });
    await expect(offer).toBeVisible();
    await expect(map.card.getByText(/^(Provisional\. )?March 2026\./)).toBeVisible();

    await offer.click();

    await expect(map.card.getByText(/March 2027\. .*, live$/)).toBeVisible();
    const fills = await fillsOf(page);
    expect(Object.values(fills).reduce((sum, count) => sum + count, 0)).toBe(361);
    await page.getByRole('button', { name: 'Show the figures that came with the app' }).click();
    await expect(map.card.getByText(/^(Provisional\. )?March 2026\./)).toBeVisible();
  });

  test('what Nomis alone has is asked for when it is chosen', async ({ page }) => {
    const asked = await routeFakes(page, { nomis: 'good', districts });
    const map = new MapPage(page);
    await map.open('?indicator=working-age-share&area=E08000035');
    expect(asked).toEqual([]);

    await map.indicator.selectOption('inactivity-reason');
    await page.getByRole('combobox', { name: 'Main reason' }).selectOption('Retired');

    await expect(page.getByText('Asked of Nomis as you read: February 2026.')).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 1, name: /^Retired: share of / }),
    ).toBeVisible();
    await expect(map.key.getByText(/^Higher than Great Britain/)).toBeVisible();
    await expect(map.card.getByText(/^95% interval/)).toBeVisible();
    await expect(page).toHaveURL(/indicator=inactivity-reason-retired/);
    // The first of the family may be asked too, before or after.
    expect(asked.some((url) => url.includes('variable=1498'))).toBe(true);
  });

  test('a map that Nomis does not answer for is hatched, says so, and comes after all', async ({
    page,
  }) => {
    const services: FakeServices = { nomis: 'gone', districts };
    await routeFakes(page, services);
    await watchLayoutShifts(page);
    const map = new MapPage(page);
    await map.open('?indicator=jobs-density');
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible({ timeout: 20_000 });
    await expect(map.key.getByRole('listitem')).toHaveText(
      'No figure: source not answering (361 districts)',
    );
    await expect(page.getByRole('button', { name: /^Businesses for every 1,000/ })).toBeVisible();

    services.nomis = 'good';
    await again.click();

    await expect(page.getByText('Asked of Nomis as you read: 2025.')).toBeVisible();
    await expect(again).toBeHidden();
    await expect(map.key.getByText(/No figure/)).toHaveCount(0);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
  });

  test('a service that fails leaves one line and the figures of the app', async ({ page }) => {
    await routeFakes(page, { nomis: 'gone' });
    const map = new MapPage(page);
    await map.open(ADDRESS);
    await expect(page.getByText('Nomis is not answering. The map shows March 2026.')).toBeVisible({
      timeout: 20_000,
    });
    await expect(map.card.getByText(/^(Provisional\. )?March 2026\./)).toBeVisible();
  });
});
