import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import { type FakeServices, routeFakes } from '../fakes/routeFakes';
import { expect, test } from '../support/journey';
import { layoutShiftSum, watchLayoutShifts } from '../support/layoutShift';

// The browser itself reports a request that failed; the app must not mind.
test.use({ services: 'as-configured', expectedFaults: /Failed to load resource|CORS policy/ });

const LEEDS = 'E08000035';
const SILENT = 'Nomis is not answering. The figures that come with the app stand.';
const ANSWERS = 'Nomis is answering now.';

const profile = (page: Page): Locator => page.getByRole('region', { name: 'Labour market' });
const lines = (page: Page): Locator => profile(page).locator('summary', { hasText: /from Nomis$/ });
const tryAgain = (page: Page): Locator => profile(page).getByRole('button', { name: 'Try again' });

async function open(page: Page, services: FakeServices, gss = LEEDS): Promise<readonly string[]> {
  const asked = await routeFakes(page, services);
  await watchLayoutShifts(page);
  await page.clock.install();
  await page.goto(`/areas/${gss}`);
  await expect(profile(page)).toHaveAttribute('aria-busy', 'false');
  return asked;
}

/** Lets the app's retries come, without waiting for them. */
async function untilSaid(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(9000);
    await expect(profile(page).getByText(words)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('section[aria-label="Labour market"]')
    .exclude('tbody tr:nth-child(n + 12)')
    .withTags(RULES)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

test('Nomis is asked for a section when its line is opened, each question once', async ({
  page,
}) => {
  test.slow();
  const asked = await open(page, { nomis: 'good' });
  await expect(profile(page).getByText(ANSWERS)).toBeVisible();
  await expect(lines(page)).toHaveCount(7);
  expect(asked).toHaveLength(1);
  for (const line of await lines(page).all()) {
    await line.press('Enter');
    await expect(line.locator('xpath=..').getByRole('table').first()).toBeVisible();
  }
  await expect(profile(page).getByText(/^People claiming: nothing newer has come/)).toBeVisible();
  await expect(profile(page).getByText('lower than Great Britain').first()).toBeVisible();
  await expect(
    profile(page).getByRole('table', {
      name: 'Businesses by the number of people they employ, and the share of all businesses',
    }),
  ).toBeVisible();
  expect(new Set(asked).size).toBe(asked.length);
  expect(await faultsOf(page)).toEqual([]);
});

for (const mode of ['gone', 'busy', 'web-page', 'cut-short'] as const) {
  test(`Nomis with ${mode} is one line and one button, and nothing moves`, async ({ page }) => {
    const asked = await open(page, { nomis: mode });
    await untilSaid(page, SILENT);
    await expect(lines(page)).toHaveCount(0);
    await expect(profile(page).getByText(/asking|not answering/i)).toHaveCount(1);
    await expect(tryAgain(page)).toHaveCount(1);
    expect(new Set(asked).size).toBe(1);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
  });
}

test('Try again by keyboard brings the lines once Nomis is back', async ({ page }) => {
  const services: FakeServices = { nomis: 'gone' };
  await open(page, services);
  await untilSaid(page, SILENT);
  services.nomis = 'good';
  await tryAgain(page).press('Enter');
  await expect(page.locator(':focus')).toHaveText(ANSWERS);
  await expect(lines(page)).toHaveCount(7);
});

test('Nomis switched off is said once, and nothing is asked', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: CONFIG_WITHOUT_SERVICES }));
  const asked = await open(page, { nomis: 'good' });
  await expect(
    profile(page).getByText('Nomis is switched off in this copy of the app.'),
  ).toHaveCount(1);
  await expect(lines(page)).toHaveCount(0);
  await expect(tryAgain(page)).toHaveCount(0);
  expect(asked).toEqual([]);
});

/** Kinds of places, what stands before their first section, and how many lines Nomis has. */
const PLACES = [
  ['a district of Scotland', 'S12000036', /from its 2022 Census/, 7],
  [
    'a district of Northern Ireland',
    'N09000003',
    /no rates of work.*Nomis adds how many people/,
    2,
  ],
  ['a region', 'E12000003', /Nomis adds people, jobs by kind/, 7],
  ['the United Kingdom', 'K02000001', /Nomis adds how many people/, 2],
  ['a local skills area', 'E69000037', /See its districts for those/, 0],
] as const;

for (const [name, gss, coverage, count] of PLACES) {
  test(`${name} says what is collected first, and has what Nomis has of it`, async ({ page }) => {
    await open(page, { nomis: 'good' }, gss);
    const heading = page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) });
    await expect(heading).toContainText(coverage);
    await expect(profile(page).getByText(ANSWERS)).toBeVisible();
    await expect(lines(page)).toHaveCount(count);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
  });
}
