import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { tabThrough } from '../support/keyboard';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { MapPage } from '../support/pages/mapPage';
import { OccupationPage } from '../support/pages/occupationPage';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Landmarks, headings and lists: best practice that a reader of this app would miss. */
const BEST_PRACTICE = [
  'heading-order',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
  'skip-link',
  'tabindex',
  'table-duplicate-name',
];

/** The page, its address, and what is there once it is drawn. */
const PAGES = [
  ['the front page', '/', 'What is this job like, near here?'],
  ['an occupation', '/occupations/2136?area=E08000035', /^Programmers/],
  ['an occupation spread over several', '/occupations/7219?area=W06000015', /^Customer service/],
  ['all occupations', '/occupations', 'Browse jobs'],
  ['a wider group', '/occupations/21', /^Science/],
  ['an area', '/areas/E08000035', 'Leeds'],
  ['areas side by side', '/compare/areas?area=E08000035&area=W06000015', 'Leeds and Cardiff'],
  ['the map', '/map?indicator=location-quotient&soc=2136', /how common they are, against England/],
  ['what is within reach', '/map?reach=work&area=E08000014&soc=5312', /worked in Liverpool$/],
  ['jobs side by side', '/compare?soc=2136&soc=5241&area=E08000035', 'Two jobs in Leeds'],
  ['one job in two places', '/compare?soc=5241&area=E08000035&area=E08000014', /in two places$/],
  ['what else', '/match?from=6145&area=E06000052', /^What else can care workers do/],
  ['skills', '/match?by=skills&can=hd&area=E06000052', /^Jobs for what you are good at/],
  ['ideas', '/match?by=ideas&can=s&keep=outdoors', /^No job in mind/],
  ['redundancy list', '/redundancy?area=E06000052', /^Work like the jobs of a list/],
  ['demand', '/demand?area=E69000021&open=heat,workers', 'Demand in Liverpool City Region'],
  ['demand, no area yet', '/demand', 'Demand: choose an area'],
  ['a briefing', '/demand/briefing?area=E69000021', 'Briefing: Liverpool City Region'],
  ['what the data changed', '/changes', 'What the data changed'],
  ['sources', '/sources', /^Sources/],
  ['sessions', '/sessions', 'Sessions'],
  ['settings', '/settings', 'Settings'],
  ['help', '/help', /.+/],
  ['accessibility', '/accessibility', /.+/],
  ['no such page', '/nowhere', 'There is no such page'],
] as const;

type Address = (typeof PAGES)[number];

async function open(page: Page, [, address, heading]: Address): Promise<void> {
  await page.goto(address);
  await expect(new Frame(page).heading).toHaveText(heading);
  if (address.startsWith('/map')) await new MapPage(page).drawn();
}

/** Long tables: rows after these are made alike, and axe takes a second for each hundred. */
const LATER_ROWS = 'tbody tr:nth-child(n + 12)';

/** What axe finds, a line a rule; with `only`, what that one rule finds. */
async function faultsOf(page: Page, only?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).exclude(LATER_ROWS);
  if (only === undefined) {
    const rules = Object.fromEntries(BEST_PRACTICE.map((rule) => [rule, { enabled: true }]));
    axe.options({ runOnly: { type: 'tag', values: RULES }, rules });
  } else axe.withRules(only);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

/** How many pixels the page is wider than its window. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const one of PAGES) {
  const [name] = one;

  test(`axe finds nothing on ${name}, light and dark, wide and narrow`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, one);
    const wide = await faultsOf(page);
    // Only colours change in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await faultsOf(page, 'color-contrast');
    await page.setViewportSize({ width: 390, height: 844 });
    const narrowDark = await faultsOf(page, 'color-contrast');
    await page.emulateMedia({ colorScheme: 'light' });
    const narrow = await faultsOf(page);

    expect({ wide, dark, narrowDark, narrow }).toEqual({
      wide: [],
      dark: [],
      narrowDark: [],
      narrow: [],
    });
  });

  test(`${name} has one box of each name and never scrolls sideways, at 390 px or 400% zoom`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, one);
    const frame = new Frame(page);

    await expect(frame.occupationBox).toHaveCount(1);
    await expect(frame.areaBox).toHaveCount(1);
    await expect(frame.heading).toHaveCount(1);
    await expect(page).toHaveTitle(/.+ – Bearings$/);
    expect(await overhang(page), 'at 390 px').toBe(0);
    // 1280 px at 400% are 320 CSS px.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await overhang(page), 'at 320 px').toBe(0);
  });
}

test('axe finds nothing on the session desk, its dialog and the hand-out', async ({ page }) => {
  const occupation = new OccupationPage(page);
  const frame = new Frame(page);
  const desk = new DeskPage(page);
  await occupation.open('2136', 'E08000035');
  await occupation.pin('Pin pay at a glance').click();
  await frame.openDesk();
  await desk.addAction({ what: 'Ring the college', due: '2031-07-19' });
  const faults: Record<string, readonly string[]> = { desk: await faultsOf(page) };
  await page.setViewportSize({ width: 390, height: 844 });
  faults['desk on a phone'] = await faultsOf(page);
  expect(await overhang(page)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  faults['desk in the dark'] = await faultsOf(page, 'color-contrast');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await frame.button('Save session').click();
  await expect(frame.passphrase).toBeFocused();
  faults['dialog'] = await faultsOf(page);
  await page.keyboard.press('Escape');
  await expect(frame.button('Save session')).toBeFocused();
  await desk.handoutLink().click();
  await expect(frame.button('Print hand-out')).toBeVisible();
  faults['hand-out'] = await faultsOf(page);

  expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
});

for (const one of PAGES.filter(([name]) =>
  ['the front page', 'an occupation', 'an area', 'the map', 'jobs side by side'].includes(name),
)) {
  test(`Tab reaches every control of ${one[0]}, and shows where it is`, async ({ page }) => {
    await open(page, one);

    expect(await tabThrough(page)).toEqual({ missed: [], unmarked: [] });
  });
}

test('in forced colours every control and the map are still to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const one of PAGES.filter(([name]) => ['an occupation', 'the map'].includes(name))) {
    await open(page, one);
    expect(await faultsOf(page)).toEqual([]);
    const walk = await tabThrough(page);
    expect(walk.unmarked).toEqual([]);
  }
  const strokes = await new MapPage(page)
    .shapes()
    .evaluateAll((shapes) => new Set(shapes.map((shape) => getComputedStyle(shape).stroke)).size);
  expect(strokes).toBeGreaterThan(0);
});

test('after a change of page the keyboard goes on from the new heading', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/settings');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  for (const [link, title] of [
    ['Area', /^United Kingdom/],
    ['Map', /map/i],
    ['Compare', /^Compare/],
  ] as const) {
    await pages.getByRole('link', { name: link }).press('Enter');
    await expect(page).toHaveTitle(title);
    await expect(frame.heading).toBeFocused();
    await expect(pages.getByRole('link', { name: link })).toHaveAttribute('aria-current', 'page');
  }
});

for (const width of [1366, 390])
  test(`the menu opens, is walked and shuts by keyboard alone at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/occupations/2136?area=E08000035');
    await expect(new Frame(page).heading).toBeVisible();
    const button = page.getByRole('button', { name: 'Menu' });
    const more = page.getByRole('navigation', { name: 'More pages' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(more).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(more.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(more).toBeHidden();
    await expect(button).toBeFocused();

    await page.keyboard.press('Enter');
    await more.getByRole('link', { name: 'Help' }).press('Enter');
    await expect(page).toHaveURL('/help');
    await expect(more).toBeHidden();
    await expect(new Frame(page).heading).toBeFocused();
  });

test('text size and contrast are kept, and grow with client view', async ({ page }) => {
  const sizeOf = (name: string) =>
    page.evaluate((selector) => {
      const element = document.querySelector(selector);
      return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize);
    }, name);
  await page.goto('/settings');
  await new Frame(page).heading.waitFor();
  const usual = await sizeOf('h1');
  await page.getByRole('radio', { name: 'Largest' }).check();
  await page.getByRole('radio', { name: 'More', exact: true }).check();
  expect((await sizeOf('h1')) / usual).toBeCloseTo(1.3, 2);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Largest' })).toBeChecked();
  expect((await sizeOf('h1')) / usual).toBeCloseTo(1.3, 2);
  const softInk = () =>
    page
      .locator('.caption')
      .first()
      .evaluate((one) => getComputedStyle(one).color);
  const ink = await page.locator('h1').evaluate((one) => getComputedStyle(one).color);
  expect(await softInk()).toBe(ink);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Alt+Shift+V');
  await expect.poll(async () => (await sizeOf('h1')) / usual).toBeCloseTo(1.3 * 1.25, 2);

  // Without a choice the system's own wish for more contrast is met.
  await page.evaluate(() => localStorage.clear());
  await page.emulateMedia({ contrast: 'more' });
  await page.reload();
  await new Frame(page).heading.waitFor();
  expect(await softInk()).toBe(ink);
  await page.emulateMedia({ contrast: 'no-preference' });
  await expect.poll(softInk).not.toBe(ink);
});

test('a box says that it is expanded only while it has a list', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/');
  await expect(frame.occupationBox).toHaveAttribute('aria-expanded', 'false');
  await frame.areaBox.fill('zzzz');
  await expect(page.getByText(/No place fits|is not the name of a place/).first()).toBeVisible();
  await expect(frame.areaBox).toHaveAttribute('aria-expanded', 'false');
  await frame.areaBox.fill('leeds');
  await expect(frame.areaBox).toHaveAttribute('aria-expanded', 'true');
  const list = await frame.areaBox.getAttribute('aria-controls');
  await expect(page.locator(`[id="${list}"]`)).toHaveRole('listbox');
});

test('the main job is done with the keyboard alone', async ({ page }) => {
  const frame = new Frame(page);
  const { keyboard } = page;
  const pressOn = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await keyboard.press('Enter');
  };
  await page.goto('/');
  await expect(frame.occupationBox).toBeFocused();
  await keyboard.press('Tab');
  await expect(frame.areaBox).toBeFocused();
  await keyboard.type('Bootle');
  await expect(frame.option(/Sefton/).first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(frame.areaBox).toHaveValue('Bootle');
  await keyboard.press('Shift+Tab');
  await expect(frame.occupationBox).toBeFocused();
  await keyboard.type('sparky');
  await expect(frame.option(/Electricians/).first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(frame.heading).toHaveText('Sparky in Bootle');

  await pressOn('Pin pay at a glance');
  await expect(frame.session.getByText('1 pinned')).toBeVisible();
  await pressOn('Save session');
  await expect(frame.passphrase).toBeFocused();
  await keyboard.type('wimble gorse tandem ochre flute');
  await keyboard.press('Enter');
  await expect(frame.session.getByText(/^Saved \d\d:\d\d$/)).toBeVisible({ timeout: 20_000 });
  await pressOn('Lock');
  await expect(frame.button('Unlock')).toBeVisible();
});
