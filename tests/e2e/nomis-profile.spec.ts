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
const tryAgain = (page: Page): Locator => profile(page).getByRole('button', { name: 'Try again' });

const SECTIONS_WITH_NOMIS = [
  ['People', 'People who live here'],
  ['Why not working', 'People aged 16 to 64'],
  ['Benefits', 'People claiming, by sex and age'],
  ['Kinds of work', 'People in work who live here, by occupation'],
  ['Qualifications', 'People aged 16 to 64 by qualification'],
  ['Pay', 'Middle pay a week of people who work here'],
  ['Businesses', 'Industries with the most employees, and the share of all employees'],
] as const;

const ALL_SECTIONS = 'people,work,claimants,occupations,qualifications,pay,businesses,nomis';

/** A page of a place; with `opened` its sections are open, as an address can say. */
async function open(
  page: Page,
  services: FakeServices,
  { gss = LEEDS, opened = '' } = {},
): Promise<readonly string[]> {
  const asked = await routeFakes(page, services);
  await watchLayoutShifts(page);
  await page.clock.install();
  await page.goto(`/areas/${gss}${opened && `?open=${encodeURIComponent(opened)}`}`);
  await expect(profile(page)).toBeVisible();
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

test('Nomis is asked for a section when it is opened, each question once', async ({ page }) => {
  test.slow();
  const asked = await open(page, { nomis: 'good' });
  await expect(profile(page).getByText(ANSWERS)).toBeVisible();
  expect(asked).toHaveLength(1);
  for (const [section, table] of SECTIONS_WITH_NOMIS) {
    await profile(page)
      .getByRole('button', { name: new RegExp(`^${section} `) })
      .press('Enter');
    const region = profile(page).getByRole('region', { name: section, exact: true });
    await expect(region.getByRole('table', { name: table }).first()).toBeAttached();
  }
  await expect(profile(page).getByText(/^People claiming: nothing newer has come/)).toBeVisible();
  await expect(profile(page).getByText('lower than Great Britain').first()).toBeVisible();
  expect(new Set(asked).size).toBe(asked.length);
  expect(await faultsOf(page)).toEqual([]);
});

for (const mode of ['gone', 'busy', 'web-page', 'cut-short'] as const) {
  test(`Nomis with ${mode} is one line and one button, and nothing moves`, async ({ page }) => {
    // What services move is measured on the page as a reader gets it: closed.
    const asked = await open(page, { nomis: mode });
    await untilSaid(page, SILENT);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
    await page.getByRole('button', { name: 'Open all' }).click();
    await expect(
      profile(page).getByRole('table', { name: 'Claimants: men and women' }),
    ).toBeVisible();
    await expect(profile(page).getByText(/asking|not answering/i)).toHaveCount(1);
    await expect(tryAgain(page)).toHaveCount(1);
    expect(new Set(asked).size).toBe(1);
  });
}

test('Try again by keyboard brings the answers once Nomis is back', async ({ page }) => {
  const services: FakeServices = { nomis: 'gone' };
  await open(page, services, { opened: 'qualifications' });
  await untilSaid(page, SILENT);
  services.nomis = 'good';
  await tryAgain(page).press('Enter');
  await expect(page.locator(':focus')).toHaveText(ANSWERS);
  await expect(
    profile(page).getByRole('table', { name: 'People aged 16 to 64 by qualification' }),
  ).toBeVisible();
});

test('Nomis switched off is said once, and nothing is asked', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: CONFIG_WITHOUT_SERVICES }));
  const asked = await open(page, { nomis: 'good' }, { opened: ALL_SECTIONS });
  await expect(profile(page).getByText('Nomis is switched off here.')).toHaveCount(1);
  await expect(tryAgain(page)).toHaveCount(0);
  expect(asked).toEqual([]);
});

/** Kinds of places, what is said of what is collected for them, and whether Nomis alone has more. */
const PLACES = [
  ['a district of Scotland', 'S12000036', /from its 2022 Census/, true],
  ['a district of Northern Ireland', 'N09000003', /Nomis adds how many people/, true],
  ['a region', 'E12000003', /Nomis adds people, jobs by kind/, true],
  ['the United Kingdom', 'K02000001', /Nomis adds how many people/, true],
  ['a local skills area', 'E69000037', /See its districts for those/, false],
] as const;

for (const [name, gss, coverage, hasMore] of PLACES) {
  test(`${name} says what is collected, and has what Nomis alone has of it`, async ({ page }) => {
    await open(page, { nomis: 'good' }, { gss });
    await expect(profile(page).getByText(ANSWERS)).toBeVisible();
    await expect(profile(page).getByRole('button', { name: /^From Nomis alone/ })).toHaveCount(
      hasMore ? 1 : 0,
    );
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
    await profile(page)
      .getByRole('button', { name: /^Not shown/ })
      .click();
    await expect(profile(page).getByRole('region', { name: 'Not shown' })).toContainText(coverage);
  });
}
