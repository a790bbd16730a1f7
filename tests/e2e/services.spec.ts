import type { Browser, Page } from '@playwright/test';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import { MISSING_REASONS, reasonInWords } from '../../src/domain/figure';
import type { LmiMode } from '../fakes/lmi';
import type { NomisMode } from '../fakes/nomis';
import { type FakeServices, routeFakes } from '../fakes/routeFakes';
import { expect, test } from '../support/journey';
import { layoutShiftSum, watchLayoutShifts } from '../support/layoutShift';
import { OccupationPage } from '../support/pages/occupationPage';

// The browser itself reports a request that failed; the app must not mind.
test.use({ services: 'as-configured', expectedFaults: /Failed to load resource|CORS policy/ });

const [SOC, LEEDS] = ['2136', 'E08000035'];

/** Rows that may hold a live answer, and nothing else may differ. */
const LMI_LINE = /^LMI for All(?:’s|,) estimate of average pay/;
const LMI_FIGURE = 'LMI for All’s estimate of average pay';
const NOMIS_LINE = /^The same from Nomis just now/;

const REASONS = MISSING_REASONS.map(reasonInWords).join('|');

/** Why no figure came, in the app's own words: once for each service, at the end of the page. */
const LMI_REASON = new RegExp(`^(?:${REASONS}) \\(LMI for All\\): .*\\bpay\\b`, 'i');
const NOMIS_REASON = new RegExp(`^(?:${REASONS}) \\(Nomis\\): the newest month`, 'i');

/** The ways in which LMI for All says that it has nothing to say. */
const LMI_NONE: readonly LmiMode[] = [
  'error-200',
  'error-400',
  'error-400-readable',
  'part-missing',
  'part-empty',
  'sentinels',
];

const LMI_BROKEN: readonly LmiMode[] = [
  'gone',
  'broken',
  'broken-unreadable',
  'busy',
  'parked',
  'cut-short',
  'null-body',
  'other-shape',
  'other-group',
  'empty-body',
  'slow-down',
  'slow-down-429',
  'impossible',
];

// Parts above their whole are asked of Nomis on a place's page alone: unit tests hold them.
const NOMIS_STRANGE: readonly NomisMode[] = [
  'gone',
  'empty-body',
  'web-page',
  'incomplete',
  'engine-json',
  'engine-text',
  'engine-xml',
  'busy',
  'unreadable',
  'header-only',
  'all-missing',
  'code-dropped',
  'total-instead',
  'column-dropped',
  'rows-lost',
  'cut-short',
  'one-row-twice',
  'markers',
  'impossible',
  'number-called-missing',
  'nonsense',
];

interface PackText {
  readonly glance: string;
  /** Every line of the page with a source or a figure of the pack, live lines left out. */
  readonly lines: readonly string[];
}

/** What the pack says on the page: the same whatever the services do. */
async function packText(page: Page): Promise<PackText> {
  const occupation = new OccupationPage(page);
  const glance = await occupation.region('At a glance').innerText();
  const texts = await Promise.all(
    ['Pay', 'Here', 'Jobs advertised', 'Getting in', 'Outlook', 'Openings', 'Hours'].map((name) =>
      occupation.region(name).innerText(),
    ),
  );
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  return { glance, lines };
}

/** The rows around a live figure that belong to it. */
const isLive = (line: string): boolean =>
  LMI_LINE.test(line) || NOMIS_LINE.test(line) || line.startsWith('Source: LMI for All');

let withoutServices: PackText;
let areaWithoutServices: readonly string[];

/** The lines of an area's profile, but for the closing list: what is live is not in that. */
async function areaLines(page: Page): Promise<readonly string[]> {
  const profile = page.getByRole('region', { name: 'Labour market' });
  const lines = async (text: Promise<string>) =>
    (await text).split('\n').filter((line) => line.trim() !== '');
  const closing = new Set(await lines(profile.locator('#not-shown').innerText()));
  return (await lines(profile.innerText())).filter((line) => !closing.has(line));
}

async function openArea(page: Page): Promise<void> {
  await page.goto(`/areas/${LEEDS}`);
  await page.getByRole('region', { name: 'Labour market' }).waitFor();
  await expect(page.getByRole('region', { name: 'Labour market' })).toHaveAttribute(
    'aria-busy',
    'false',
  );
}

async function readWithoutServices(browser: Browser, baseURL: string): Promise<void> {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/config.json', (route) => route.fulfill({ json: CONFIG_WITHOUT_SERVICES }));
  await new OccupationPage(page).open(SOC, LEEDS);
  withoutServices = await packText(page);
  await openArea(page);
  areaWithoutServices = await areaLines(page);
  await context.close();
}

test.beforeAll(async ({ browser, baseURL }) => {
  await readWithoutServices(browser, baseURL ?? '');
});

/** Opens the page with the fakes in place; time can be moved, so that no test waits for retries. */
async function openWith(page: Page, services: FakeServices): Promise<OccupationPage> {
  await routeFakes(page, services);
  await watchLayoutShifts(page);
  await page.clock.install();
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  return occupation;
}

/** Lets the app's retries come, without waiting for them. */
async function untilSettled(page: Page, check: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(4000);
    await check();
  }).toPass({ timeout: 15_000 });
}

async function expectPackUntouched(page: Page): Promise<void> {
  const { glance, lines } = await packText(page);
  expect(glance).toBe(withoutServices.glance);
  const packLines = withoutServices.lines.filter((line) => !isLive(line));
  expect(packLines.filter((line) => !lines.includes(line))).toEqual([]);
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
}

const lmiFigure = (occupation: OccupationPage) => occupation.pin(`Pin ${LMI_FIGURE}`);
const nomisFigure = (occupation: OccupationPage) => occupation.pin(/^Pin The same from Nomis/);

async function expectLmiAnswer(occupation: OccupationPage): Promise<void> {
  const pay = occupation.region('Pay');
  await expect(lmiFigure(occupation)).toBeVisible();
  await expect(pay.getByText(/^Source: LMI for All, estimated pay/).first()).toBeVisible();
}

async function expectNomisAnswer(occupation: OccupationPage): Promise<void> {
  const here = occupation.region('Here');
  await expect(nomisFigure(occupation)).toBeVisible();
  await expect(here.getByText(/^Source: .*Nomis.*; February 2026; Leeds/)).toBeVisible();
}

test('both services answering well stand beside the pack, each with its own source', async ({
  page,
}) => {
  const occupation = await openWith(page, { lmi: 'good', nomis: 'good' });

  await expectLmiAnswer(occupation);
  await expectNomisAnswer(occupation);
  await expectPackUntouched(page);
});

test('both services gone leave the page as it is without services', async ({ page }) => {
  const occupation = await openWith(page, {});

  await untilSettled(page, async () => {
    await expect(occupation.region('Not shown').getByText(LMI_REASON)).toBeVisible({
      timeout: 500,
    });
    await expect(occupation.region('Not shown').getByText(NOMIS_REASON)).toBeVisible({
      timeout: 500,
    });
  });
  await expectPackUntouched(page);
});

// The one journey of this file that waits in real time.
test('services that answer late move nothing that is being read', async ({ page }) => {
  await routeFakes(page, { lmi: 'slow', nomis: 'slow' });
  await watchLayoutShifts(page);
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  await expectPackUntouched(page);

  // With the end of Pay on the screen, and then the end of Here.
  await occupation
    .region('Here')
    .evaluate((section) => section.scrollIntoView({ block: 'center' }));
  await expect(lmiFigure(occupation)).toBeVisible({ timeout: 8000 });
  await occupation
    .region('Jobs advertised')
    .evaluate((section) => section.scrollIntoView({ block: 'center' }));
  await expectNomisAnswer(occupation);
  await expectPackUntouched(page);
});

for (const mode of [...LMI_NONE, ...LMI_BROKEN]) {
  test(`LMI for All with ${mode} gives a reason and no figure, and Nomis still answers`, async ({
    page,
  }) => {
    const occupation = await openWith(page, { lmi: mode, nomis: 'good' });

    await expectNomisAnswer(occupation);
    await untilSettled(page, () =>
      expect(occupation.region('Not shown').getByText(LMI_REASON)).toBeVisible({ timeout: 500 }),
    );
    await expect(lmiFigure(occupation)).toHaveCount(0);
    await expectPackUntouched(page);
  });
}

for (const mode of NOMIS_STRANGE) {
  test(`Nomis with ${mode} gives a reason and no figure, and LMI for All still answers`, async ({
    page,
  }) => {
    const occupation = await openWith(page, { lmi: 'good', nomis: mode });

    await expectLmiAnswer(occupation);
    await untilSettled(page, () =>
      expect(occupation.region('Not shown').getByText(NOMIS_REASON)).toBeVisible({ timeout: 500 }),
    );
    await expect(nomisFigure(occupation)).toHaveCount(0);
    await expectPackUntouched(page);
  });
}

test('a newest month without figures leaves the month before it', async ({ page }) => {
  const occupation = await openWith(page, { lmi: 'gone', nomis: 'newest-empty' });

  await expect(
    occupation.region('Here').getByText('The same from Nomis just now, January 2026:'),
  ).toBeVisible();
  await expectPackUntouched(page);
});

test('a saved answer is still there, dated, when the service is gone', async ({ page }) => {
  const occupation = await openWith(page, { lmi: 'good', nomis: 'good' });
  await expectLmiAnswer(occupation);
  await untilSettled(page, async () => {
    const kept = await page.evaluate(() => indexedDB.databases());
    expect(kept.map(({ name }) => name)).toContain('bearings-live-answers');
  });

  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const asked = await routeFakes(page, {});
  await page.reload();
  await expectLmiAnswer(occupation);
  await expectPackUntouched(page);
  expect(asked.filter((url) => url.includes('estimatePay'))).toEqual([]);
});

/** Until the page stands where it stood when it was last looked at. */
async function untilScrolled(page: Page): Promise<void> {
  let before = Number.NaN;
  await expect
    .poll(async () => {
      const last = before;
      before = await page.evaluate(() => scrollY);
      return before - last;
    })
    .toBe(0);
}

for (const mode of ['good', 'gone', 'busy', 'web-page', 'markers', 'rows-lost'] as const) {
  test(`Nomis with ${mode} leaves every figure of an area's profile where it is`, async ({
    page,
  }) => {
    const asked = await routeFakes(page, { nomis: mode });
    await watchLayoutShifts(page);
    await page.clock.install();
    await openArea(page);
    await page.getByRole('heading', { name: 'People claiming benefits' }).scrollIntoViewIfNeeded();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    // The app waits until the page is still, by a clock that is put forward here: the scroll itself
    // has to have ended by then.
    await untilScrolled(page);
    // Past the app's patience and both of its retries.
    for (const step of [3000, 3000, 9000]) await page.clock.fastForward(step);

    const lines = await areaLines(page);
    expect(areaWithoutServices.filter((line) => !lines.includes(line))).toEqual([]);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
  });
}
