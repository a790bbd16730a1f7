import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from '@playwright/test';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import type { NomisMode } from '../fakes/nomis';
import { type FakeServices, routeFakes } from '../fakes/routeFakes';
import { expect, test } from '../support/journey';
import { layoutShiftSum, watchLayoutShifts } from '../support/layoutShift';

// The browser itself reports a request that failed; the app must not mind.
test.use({ services: 'as-configured', expectedFaults: /Failed to load resource|CORS policy/ });

const LEEDS = 'E08000035';

/** Nomis has nothing that can be read: one line and one button for the whole page. */
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
const section = (page: Page, id: string): Locator => profile(page).locator(`#${id}`);
const health = (page: Page): Locator => profile(page).getByRole('status');
const notShown = (page: Page): Locator => section(page, 'not-shown');
const tryAgain = (page: Page): Locator => profile(page).getByRole('button', { name: 'Try again' });

async function open(page: Page, gss = LEEDS): Promise<void> {
  await page.goto(`/areas/${gss}`);
  await expect(profile(page)).toHaveAttribute('aria-busy', 'false');
}

/** The pack's own figures, which stand first. */
const headlines = (page: Page): Promise<string> => section(page, 'headline-rates').innerText();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('section[aria-label="Labour market"]')
    .exclude('tbody tr:nth-child(n + 12)')
    .withTags(RULES)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
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
  const text = await headlines(page);
  await context.close();
  return text;
}

test.beforeAll(async ({ browser, baseURL }) => {
  withoutServices = await readWithoutServices(browser, baseURL ?? '');
});

/** Opens the page with the fake in place; time can be moved. */
async function openAt(page: Page, services: FakeServices, gss = LEEDS): Promise<readonly string[]> {
  const asked = await routeFakes(page, services);
  await watchLayoutShifts(page);
  await page.clock.install();
  await open(page, gss);
  if (gss === LEEDS) expect(await headlines(page)).toBe(withoutServices);
  return asked;
}

/** The part of Nomis in a section. */
const newer = (page: Page, id: string): Locator => section(page, id).locator('[data-newer]');

/** Until what has changed is on the screen, as it is for a reader before the next step. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
  });

/** Goes to the part of Nomis in a section. */
async function comeTo(page: Page, id: string): Promise<void> {
  await painted(page);
  await newer(page, id).evaluate((element) => element.scrollIntoView());
}

/** Lets the app's retries come, without waiting for them. */
async function untilSettled(page: Page, check: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(4000);
    await check();
  }).toPass({ timeout: 15_000 });
}

/** What Nomis answered in a section. */
const answers = (page: Page, id: string): Locator => newer(page, id).getByRole('table');

async function expectAnswer(page: Page, id: string): Promise<void> {
  await comeTo(page, id);
  await expect(answers(page, id).first()).toBeVisible();
}

/** Down the page a bit at a time, as a reader goes, so that every part comes near. */
async function readToTheEnd(page: Page): Promise<void> {
  await expect(async () => {
    const isEnd = await page.evaluate(() => {
      scrollBy(0, 500);
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    });
    await painted(page);
    // Parts go and answers come between two steps.
    await page.clock.fastForward(400);
    await painted(page);
    expect(isEnd).toBe(true);
  }).toPass({ timeout: 30_000, intervals: [30] });
}

/** Every section that has a part of Nomis for a district of England. */
const SECTIONS = [
  'people',
  'work',
  'reasons',
  'claimants',
  'occupations',
  'qualifications',
  'pay',
  'pay-workplace',
  'jobs-density',
  'industries',
  'business-sizes',
] as const;

/** Sections that the pack has nothing for. */
const ONLY_NOMIS = ['reasons', 'pay-workplace', 'jobs-density', 'industries', 'business-sizes'];

test('Nomis answering well adds to each section, asked as a reader comes near', async ({
  page,
}) => {
  const asked = await openAt(page, { nomis: 'good' });
  expect(asked).toEqual([]);
  await expectAnswer(page, 'people');
  expect(asked.filter((url) => url.includes('NM_142_1'))).toEqual([]);

  for (const id of SECTIONS.slice(1)) {
    await expectAnswer(page, id);
  }
  await expect(
    section(page, 'claimants').getByText(/^Source: .*claimant count, live; February 2026; Leeds/),
  ).not.toHaveCount(0);
  await expect(
    section(page, 'claimants').getByText(/^People claiming: nothing newer has come/),
  ).toBeVisible();
  await expect(section(page, 'work').getByText('lower than Great Britain').first()).toBeVisible();
  await expect(tryAgain(page)).toHaveCount(0);
  await expect(notShown(page)).toContainText('Nomis answered all that this page asked.');
  await expect(notShown(page)).not.toContainText(/\(Nomis\)|Claimants by age|Businesses by size/);
  // Each question once: the claimants of the place too.
  expect(new Set(asked).size).toBe(asked.length);
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

for (const width of [1366, 390]) {
  for (const mode of ['good', 'slow', 'gone'] as const) {
    test(`read to its end at ${width} px with Nomis ${mode}, nothing on the screen moves`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 768 });
      await routeFakes(page, { nomis: mode });
      await watchLayoutShifts(page);
      await page.clock.install();
      await open(page);
      await readToTheEnd(page);
      for (const step of [3000, 3000, 9000]) await page.clock.fastForward(step);
      await expect(notShown(page)).toBeInViewport();
      expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
    });
  }
}

test('Nomis answering late is waited for in one line, and moves nothing', async ({ page }) => {
  await openAt(page, { nomis: 'slow' });
  await comeTo(page, 'reasons');
  const reasons = section(page, 'reasons');
  await expect(reasons.getByText('Nomis, why people neither work nor look: asking…')).toBeVisible();
  await page.clock.fastForward(2600);
  await expect(
    reasons.getByText('Nomis, why people neither work nor look: no answer yet.'),
  ).toBeVisible();
  await expect(answers(page, 'reasons')).toBeVisible();
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

for (const mode of GONE) {
  test(`Nomis with ${mode} is one line and one button, and the profile is whole`, async ({
    page,
  }) => {
    await openAt(page, { nomis: mode });
    await comeTo(page, 'people');
    await untilSettled(page, () =>
      expect(health(page)).toHaveText(/^Nomis is not answering\. Figures here are from the pack/, {
        timeout: 500,
      }),
    );
    await expect(profile(page).locator('[data-newer]').getByRole('table')).toHaveCount(0);
    await expect(tryAgain(page)).toHaveCount(1);
    await expect(notShown(page)).toContainText(
      /Source not answering \(Nomis\): newer figures, women and men .*why people .*businesses by size/,
    );
    // What only Nomis fills is left out as soon as nobody sees it go, and is no link any more.
    await page.clock.fastForward(1000);
    for (const id of ONLY_NOMIS) {
      await expect(section(page, id)).toHaveCount(0);
      await expect(profile(page).locator(`a[href="#${id}"]`)).toHaveCount(0);
    }
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await headlines(page)).toBe(withoutServices);
  });
}

for (const [mode, words] of WITHOUT_FIGURES) {
  test(`Nomis with ${mode} gives reasons and no figure`, async ({ page }) => {
    await openAt(page, { nomis: mode });
    await comeTo(page, 'claimants');
    const part = newer(page, 'claimants');
    await expect(part.getByText(words).first()).toBeVisible();
    await expect(part.getByRole('button', { name: /^Pin/ })).toHaveCount(0);
  });
}

test('Try again by keyboard brings the parts once Nomis is back', async ({ page }) => {
  const services: FakeServices = { nomis: 'empty-body' };
  await openAt(page, services);
  await comeTo(page, 'people');
  await expect(tryAgain(page)).toBeVisible();
  services.nomis = 'good';
  await tryAgain(page).focus();
  await page.keyboard.press('Enter');
  // The button is gone while Nomis is asked; whoever pressed it is still beside it.
  await expect(health(page)).toBeFocused();
  await expect(health(page)).toHaveText('Nomis is back. Newer figures come as you read.');
  for (const id of ['people', 'reasons', 'business-sizes']) await expectAnswer(page, id);
  await expect(notShown(page)).not.toContainText('(Nomis)');
});

test('the contents lead by keyboard to a section that only Nomis fills', async ({ page }) => {
  await openAt(page, { nomis: 'good' });
  await profile(page).getByRole('link', { name: 'Employees by industry' }).focus();
  await page.keyboard.press('Enter');
  await expect(section(page, 'industries')).toBeInViewport();
  await expect(answers(page, 'industries').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(
    section(page, 'industries')
      .getByRole('button', { name: /^Pin industries/ })
      .first(),
  ).toBeFocused();
});

test('axe finds nothing once Nomis has answered, nor once it is gone', async ({ page }) => {
  test.slow();
  const services: FakeServices = { nomis: 'good' };
  await openAt(page, services);
  for (const id of SECTIONS) await expectAnswer(page, id);
  expect(await faultsOf(page)).toEqual([]);

  services.nomis = 'gone';
  await page.goto('/areas/E08000032');
  await comeTo(page, 'people');
  await untilSettled(page, () => expect(tryAgain(page)).toBeVisible({ timeout: 500 }));
  expect(await faultsOf(page)).toEqual([]);
});

test('Nomis switched off adds no part, says so once, and nothing is asked', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: CONFIG_WITHOUT_SERVICES }));
  const asked = await routeFakes(page, { nomis: 'good' });
  await open(page);
  await readToTheEnd(page);
  await expect(profile(page).locator('[data-newer]')).toHaveCount(0);
  await expect(tryAgain(page)).toHaveCount(0);
  await expect(notShown(page)).toContainText('Switched off in this copy of the app (Nomis)');
  expect(asked).toEqual([]);
});

/** Kinds of places, what stands before their first section, and the sections Nomis has a part in. */
const PLACES = [
  ['a district of Wales', 'W06000015', /here for England only/, SECTIONS],
  ['a district of Scotland', 'S12000036', /from its 2022 Census/, SECTIONS],
  [
    'a district of Northern Ireland',
    'N09000003',
    /no rates of work.*Nomis adds how many people/,
    ['people', 'claimants'],
  ],
  ['a region', 'E12000003', /Nomis adds people, jobs by kind/, SECTIONS],
  ['a nation', 'E92000001', /Nomis adds people, jobs by kind/, SECTIONS],
  ['Northern Ireland', 'N92000002', /Nomis adds how many people/, ['people', 'claimants']],
  ['Great Britain', 'K03000001', /Nomis adds people, jobs by kind/, SECTIONS],
  ['the United Kingdom', 'K02000001', /Nomis adds how many people/, ['people', 'claimants']],
  ['a local skills area', 'E69000037', /See its districts for those/, []],
] as const;

for (const [name, gss, coverage, sections] of PLACES) {
  test(`${name} says what is collected first, and has what Nomis has of it`, async ({ page }) => {
    await openAt(page, { nomis: 'good' }, gss);
    const heading = page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) });
    await expect(heading).toContainText(coverage);
    for (const id of sections) await expectAnswer(page, id);
    await expect(profile(page).locator('[data-newer]')).toHaveCount(sections.length);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
  });
}
