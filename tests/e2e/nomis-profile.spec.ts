import type { Browser, Locator, Page } from '@playwright/test';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/withoutServices';
import type { NomisMode } from '../fakes/nomis';
import { type FakeServices, routeFakes } from '../fakes/routeFakes';
import { expect, test } from '../support/journey';
import { layoutShiftSum, watchLayoutShifts } from '../support/layoutShift';

// The browser itself reports a request that failed; the app must not mind.
test.use({ services: 'as-configured', expectedFaults: /Failed to load resource|CORS policy/ });

const LEEDS = 'E08000035';

/** Nomis has nothing that can be read: one line and one button. */
const GONE: readonly NomisMode[] = [
  'gone',
  'empty-body',
  'web-page',
  'incomplete',
  'engine-json',
  'engine-text',
  'engine-xml',
  'busy',
  'unreadable',
  'total-instead',
  'column-dropped',
  'rows-lost',
  'cut-short',
  'one-row-twice',
  'nonsense',
];

/** Nomis answers, and has no figure: each table or line says why. */
const WITHOUT_FIGURES: readonly (readonly [NomisMode, RegExp])[] = [
  ['header-only', /^Nomis, claimants: not published/],
  ['all-missing', /too few people asked|withheld so nobody/],
  ['markers', /too few people asked/],
  // Where only one code was asked for, a table without it is empty: a valid answer.
  ['code-dropped', /^Nomis, claimants: source not answering/],
];

const profile = (page: Page): Locator => page.getByRole('region', { name: 'Labour market' });
const newer = (page: Page): Locator => page.getByRole('region', { name: 'Newer from Nomis' });

async function open(page: Page, gss = LEEDS): Promise<void> {
  await page.goto(`/areas/${gss}`);
  await expect(profile(page)).toHaveAttribute('aria-busy', 'false');
}

/** What is on the screen before anything is scrolled: the pack's own figures. */
async function firstScreen(page: Page): Promise<string> {
  return profile(page).evaluate((region) =>
    [...region.querySelectorAll('tr, p, h2')]
      .filter((element) => {
        const { top, height } = element.getBoundingClientRect();
        return height > 0 && top >= 0 && top < innerHeight;
      })
      .map((element) => element.textContent)
      .join('\n'),
  );
}

let withoutServices: string;

async function readWithoutServices(browser: Browser, baseURL: string): Promise<string> {
  const context = await browser.newContext({
    baseURL,
    serviceWorkers: 'block',
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  await page.route('**/config.json', (route) => route.fulfill({ json: CONFIG_WITHOUT_SERVICES }));
  await open(page);
  const text = await firstScreen(page);
  await context.close();
  return text;
}

test.beforeAll(async ({ browser, baseURL }) => {
  withoutServices = await readWithoutServices(browser, baseURL ?? '');
});

/** Opens the page with the fake in place and goes down to the section; time can be moved. */
async function openAt(page: Page, services: FakeServices, gss = LEEDS): Promise<readonly string[]> {
  const asked = await routeFakes(page, services);
  await watchLayoutShifts(page);
  await page.clock.install();
  await open(page, gss);
  if (gss === LEEDS) expect(await firstScreen(page)).toBe(withoutServices);
  await comeNear(page);
  return asked;
}

async function comeNear(page: Page): Promise<void> {
  await newer(page).waitFor();
  await newer(page).evaluate((section) => section.scrollIntoView());
}

/** Lets the app's retries come, without waiting for them. */
async function untilSettled(page: Page, check: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(4000);
    await check();
  }).toPass({ timeout: 15_000 });
}

const part = (page: Page, name: string): Locator => newer(page).getByRole('region', { name });

/** Goes to a part and waits for a table of it. */
async function expectTable(page: Page, name: string): Promise<void> {
  await part(page, name).evaluate((element) => element.scrollIntoView());
  await expect(part(page, name).getByRole('table').first()).toBeVisible();
}

const PARTS = [
  'Claimants',
  'In work and out of work',
  'Pay',
  'Qualifications',
  'Occupations of residents',
  'Jobs and businesses here',
  'Population',
] as const;

test('Nomis answering well adds its parts below the profile, asked for as they come near', async ({
  page,
}) => {
  const asked = await openAt(page, { nomis: 'good' });
  await expectTable(page, 'Claimants');
  await expect(
    newer(page).getByText(/^Source: .*claimant count, live; February 2026; Leeds/),
  ).toHaveCount(2);
  expect(asked.filter((url) => url.includes('NM_2002_1'))).toEqual([]);

  for (const name of PARTS.slice(1)) {
    await expectTable(page, name);
  }
  await expect(newer(page).getByText('higher than Great Britain').first()).toBeVisible();
  await expect(newer(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

test('Nomis answering late is waited for in one line, and moves nothing', async ({ page }) => {
  await openAt(page, { nomis: 'slow' });
  const claimants = part(page, 'Claimants');
  await expect(claimants.getByText('Nomis, claimants: asking…')).toBeVisible();
  await page.clock.fastForward(2600);
  await expect(claimants.getByText('Nomis, claimants: no answer yet.')).toBeVisible();
  await expect(claimants.getByRole('table', { name: /claiming$/ })).toBeVisible();
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

for (const mode of GONE) {
  test(`Nomis with ${mode} is one line and one button, and the profile is whole`, async ({
    page,
  }) => {
    await openAt(page, { nomis: mode });
    await untilSettled(page, () =>
      expect(newer(page).getByText(/^Nomis is not answering, so nothing newer/)).toBeVisible({
        timeout: 500,
      }),
    );
    await expect(newer(page).getByRole('table')).toHaveCount(0);
    await expect(newer(page).getByRole('button')).toHaveCount(1);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await firstScreen(page)).toBe(withoutServices);
  });
}

for (const [mode, words] of WITHOUT_FIGURES) {
  test(`Nomis with ${mode} gives reasons and no figure`, async ({ page }) => {
    await openAt(page, { nomis: mode });
    await expect(part(page, 'Claimants').getByText(words).first()).toBeVisible();
    await expect(part(page, 'Claimants').getByRole('button', { name: /^Pin/ })).toHaveCount(0);
  });
}

test('a newest month without figures leaves the month before it', async ({ page }) => {
  await openAt(page, { nomis: 'newest-empty' });
  await expect(
    part(page, 'Claimants')
      .getByRole('row', { name: /^January 2026/ })
      .first(),
  ).toBeVisible();
});

test('Try again brings the parts once Nomis is back', async ({ page }) => {
  const services: FakeServices = { nomis: 'empty-body' };
  await openAt(page, services);
  const button = newer(page).getByRole('button', { name: 'Try again' });
  await expect(button).toBeVisible();
  services.nomis = 'good';
  await button.click();
  await expectTable(page, 'Claimants');
});

test('Nomis switched off is one line, and nothing is asked', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: CONFIG_WITHOUT_SERVICES }));
  const asked = await routeFakes(page, { nomis: 'good' });
  await open(page);
  await comeNear(page);
  await expect(newer(page).getByText(/^Nomis is switched off here/)).toBeVisible();
  await expect(newer(page).getByRole('button')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('a district of Northern Ireland has what Nomis has of it', async ({ page }) => {
  const asked = await openAt(page, { nomis: 'good' }, 'N09000003');
  await expect(newer(page).getByText(/leave Northern Ireland out/)).toBeVisible();
  await expectTable(page, 'Population');
  expect(asked.filter((url) => !/NM_(?:162|2002)_1/.test(url))).toEqual([]);
});
